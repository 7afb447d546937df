import Model
import Screens
import TUI
import Testing

@Suite("the screen of trips")
struct TripTests {
  private func reviewed(_ contact: String) -> Effect {
    .perform(
      .review(ReviewContact(trip: Sample.trip.id, contact: contact, outcome: .reviewed)))
  }

  /// The sample's trip with what signing a contact off writes.
  private func signedOff(_ contact: String) throws -> Trip {
    var trip = Sample.trip
    var review = Review()
    review.contact = contact
    review.reviewedOn = Sample.today
    review.outcome = .reviewed
    trip.reviews = [review]
    return trip
  }

  @Test("the next trip stands first, those that are over last")
  func order() {
    let picture = Sample.trips().picture
    let places = ["Shenzhen suppliers", "Canton Fair", "over"].map { name in
      picture.split(separator: "\n").lastIndex { $0.contains(name) } ?? -1
    }
    #expect(places == places.sorted() && !places.contains(-1))
  }

  @Test("a trip with a contact that is not in the book is not ready, and says so")
  func gone() {
    var bench = Sample.trips(rows: 24, columns: 99)
    bench.press("j Enter")
    let picture = bench.picture
    #expect(picture.contains("1 contact is not in the book: wang-fang"))
  }

  @Test("r goes through the contacts, r signs one off")
  func signsOff() {
    var bench = Sample.trips()
    bench.press("r")
    #expect(bench.picture.contains("Review 1 of 2: 李伟 Li Wei"))
    #expect(bench.press("r") == [reviewed("li-wei")])
  }

  @Test("the next page comes when the sign-off was written, not before")
  func movesOn() throws {
    var bench = Sample.trips()
    bench.press("r r")
    #expect(bench.picture.contains("Review 1 of 2"))
    _ = bench.receive(
      .performed(
        .change, Phrase("did.review"), subject: RecordID(.trip, Sample.trip.id),
        Revision([.trip(try signedOff("li-wei"))])))
    #expect(bench.picture.contains("Review 2 of 2: 陈雨 Chen Yu"))
    #expect(bench.picture.contains("1 of 2 reviewed"))
  }

  @Test("a refused sign-off keeps the page and says why")
  func refused() {
    var bench = Sample.trips()
    bench.press("r r")
    _ = bench.receive(.refused(Phrase("change.nothing")))
    #expect(bench.picture.contains("Review 1 of 2"))
  }

  @Test("a review begins at the first contact that is not signed off")
  func begins() throws {
    var bench = Sample.trips([try signedOff("li-wei")])
    bench.press("r")
    #expect(bench.picture.contains("Review 2 of 2"))
  }

  @Test("a contact that is signed off and has not changed cannot be signed off again")
  func notTwice() throws {
    var bench = Sample.trips([try signedOff("li-wei")])
    bench.press("r p")
    #expect(bench.press("r") == [])
    #expect(bench.picture.contains("reviewed on 2026-11-23, and nothing has changed since"))
  }

  @Test("a contact whose channels changed since is open again, with what came and went")
  func reopened() throws {
    var trip = try signedOff("li-wei")
    trip.reviews[0].seenSHA256 = "of something else"
    trip.reviews[0].seen = ["account · qq · 10001"]
    var bench = Sample.trips([trip])
    bench.press("r")
    #expect(bench.picture.contains("changed since the review"))
    #expect(bench.picture.contains("- account · qq · 10001"))
    #expect(bench.press("r") == [reviewed("li-wei")])
  }

  @Test("x asks what is to be done, and records it")
  func needsWork() {
    var bench = Sample.trips()
    bench.press("r x")
    #expect(bench.press("Ctrl-s") == [])
    bench.type("agree a backup")
    let change = ReviewContact(
      trip: Sample.trip.id, contact: "li-wei", outcome: .needsWork, note: "agree a backup")
    #expect(bench.press("Ctrl-s") == [.perform(.review(change))])
  }

  @Test("a form that mends a contact comes back to the page of the review")
  func mends() {
    var bench = Sample.trips()
    bench.press("r a")
    #expect(bench.picture.contains("Agree a channel with"))
    bench.press("Esc")
    #expect(bench.picture.contains("Review 1 of 2"))
  }

  @Test("the end of a review says the state of the trip in words")
  func end() {
    var bench = Sample.trips()
    bench.press("r n n")
    #expect(bench.picture.contains("not ready"))
    bench.press("r")
    #expect(bench.picture.contains("this is the end"))
    bench.press("Esc")
    #expect(bench.picture.contains("Trips 3"))
  }

  @Test("keys of lists mean nothing on a page of the review, and say so")
  func hidden() {
    var bench = Sample.trips()
    bench.press("r f")
    #expect(bench.picture.contains("f does nothing here"))
  }

  @Test("a trip that goes away ends its review")
  func goesAway() {
    var bench = Sample.trips()
    bench.press("r")
    _ = bench.receive(.changed(Revision(removed: [RecordID(.trip, Sample.trip.id)])))
    #expect(bench.picture.contains("Trips 2"))
  }

  private func open(_ bench: inout Workbench, check id: String) {
    bench.press("Enter")
    for _ in 0..<20 where !bench.frame.selectedLine.contains(id) { bench.press("j") }
  }

  @Test("Enter and Space tick the selected check, and take the tick away")
  func ticks() {
    var bench = Sample.trips(rows: 48)
    open(&bench, check: "T01")
    let tick = TickCheck(trip: Sample.trip.id, check: "T01")
    #expect(bench.press("Enter") == [.perform(.tick(tick))])
    #expect(bench.press("Space") == [.perform(.tick(tick))])
    open(&bench, check: "T07")
    let undone = TickCheck(trip: Sample.trip.id, check: "T07", isUndone: true)
    #expect(bench.press("Enter") == [.perform(.tick(undone))])
  }

  @Test("- says that a check is not needed; in the list it says what to select")
  func notNeeded() {
    var bench = Sample.trips(rows: 48)
    #expect(bench.press("-") == [])
    #expect(bench.picture.contains("select a check of the travel list"))
    open(&bench, check: "T12")
    #expect(
      bench.press("-")
        == [
          .perform(
            .tick(TickCheck(trip: Sample.trip.id, check: "T12", isNotNeeded: true)))
        ])
  }

  @Test("a book for reading only ticks nothing and says so")
  func readOnly() {
    var bench = Sample.trips(rows: 48)
    open(&bench, check: "T01")
    _ = bench.receive(.readOnly(Phrase("change.nothing")))
    #expect(bench.press("Enter") == [])
    #expect(bench.press("Space") == [])
  }

  @Test("a trip that ends before it begins is told while typing and not saved")
  func endsFirst() {
    var bench = Sample.trips([])
    bench.press("+")
    bench.type("Ningbo")
    bench.press("Tab")
    bench.type("2027-05-10")
    bench.press("Tab")
    bench.type("2027-05-01")
    #expect(bench.picture.contains("before it begins"))
    #expect(bench.press("Ctrl-s") == [])
  }

  @Test("a new trip takes names of contacts and gets an id by its month and title")
  func adds() {
    var bench = Sample.trips([])
    bench.press("+")
    bench.type("Ningbo")
    bench.press("Tab")
    bench.type("2027-05-10")
    bench.press("Tab")
    bench.type("2027-05-12")
    bench.press("Tab Tab Tab")
    bench.type("李伟, Nobody")
    #expect(bench.press("Ctrl-s") == [])
    #expect(bench.picture.contains("nobody called 'Nobody'"))
    for _ in 0..<8 { bench.press("Backspace") }
    var trip = Trip(id: "2027-05-ningbo")
    trip.title = "Ningbo"
    trip.from = Day("2027-05-10")
    trip.to = Day("2027-05-12")
    trip.travellers = ["anna"]
    trip.contacts = ["li-wei"]
    trip.networks = ["roaming", "hotel-wifi"]
    #expect(bench.press("Ctrl-s") == [.perform(.add(.trip(trip)))])
  }

  @Test("b asks for a file; its form closes when the file was written")
  func brief() {
    var bench = Sample.trips()
    bench.press("b")
    let wanted = WriteBrief(
      trip: Sample.trip.id, form: .html, path: "~/2026-12-shenzhen.html", replaces: false)
    #expect(bench.press("Ctrl-s") == [.writeBrief(wanted)])
    _ = bench.receive(.refused(Phrase("brief.exists-already", ["path": "x"])))
    #expect(bench.picture.contains("Brief: Shenzhen suppliers"))
    #expect(bench.press("Ctrl-s") == [.writeBrief(wanted)])
    _ = bench.receive(.written(Phrase("brief.written", ["path": "x"])))
    #expect(bench.picture.contains("written to x"))
    #expect(bench.picture.contains("Trips 3"))
  }

  @Test(
    "dates a century off neither trap nor hang the timeline",
    arguments: [
      ("0001-01-01", "0001-01-05"), ("9999-12-30", "9999-12-31"), ("2026-12-28", "2126-12-30"),
      ("2027-01-06", "2026-12-28"),
    ])
  func farDates(from: String, to: String) {
    var trip = Sample.trip
    trip.from = Day(from)
    trip.to = Day(to)
    for columns in [1, 3, 40, 41, 80, 200] {
      var bench = Sample.trips(columns: columns, [trip])
      #expect(!bench.picture.isEmpty)
      bench.press("Enter")
      bench.press("Esc r")
      #expect(!bench.picture.isEmpty)
    }
  }
}

extension Frame {
  /// The text of the row that is drawn as selected.
  var selectedLine: String {
    (0..<size.rows).first { roles($0).filter { $0 == "#" }.count > 3 }.map(line) ?? ""
  }
}

@Suite("the day on the screen of trips")
struct TodayPageTests {
  /// On the second day of the trip, 17:04 in Beijing.
  private func underWay(rows: Int = 24, columns: Int = 80) -> Workbench {
    var bench = Sample.workbench(
      rows: rows, columns: columns, Sample.records + [AnyRecord.trip(Sample.trip)])
    bench.world.now = Instant(Day("2026-12-29")!, hour: 9, minute: 4)  // that day exists
    _ = bench.receive(.travelList(Sample.travelList))
    _ = bench.receive(.calendar(Sample.calendar))
    bench.press("4")
    return bench
  }

  @Test("during a trip the day comes first, with clock and city, and Esc leads to the trips")
  func first() {
    var bench = underWay()
    #expect(bench.picture.contains("Today, day 2 of 10: Shenzhen suppliers"))
    #expect(bench.picture.contains("2026-12-29 17:04 in Shenzhen, Ningbo"))
    bench.press("Esc")
    #expect(bench.picture.contains("Trips 1"))
    bench.press("3 4")
    #expect(bench.picture.contains("Trips 1"))
    bench.press("T")
    #expect(bench.picture.contains("Today, day 2 of 10"))
  }

  @Test("without a trip that is on the list comes first, and T shows the day at home")
  func home() {
    var bench = Sample.trips()
    #expect(bench.picture.contains("Trips 3"))
    bench.press("T")
    #expect(bench.picture.contains("┌ Today ─"))
    bench.press("r")
    #expect(bench.picture.contains("no trip is on"))
  }

  @Test("Enter on a test asks how it went, t tests whom the line is about")
  func test() {
    var bench = underWay()
    bench.press("Enter")
    #expect(bench.picture.contains("Test: 陈雨 Chen Yu"))
    bench.press("Esc t")
    #expect(bench.picture.contains("Test: 陈雨 Chen Yu"))
  }

  @Test("Enter ticks a check of the road, or leads to the record; Esc comes back to the day")
  func open() {
    var bench = underWay()
    for _ in 0..<12 where !bench.frame.selectedLine.contains("T06") { bench.press("j") }
    let tick = TickCheck(trip: Sample.trip.id, check: "T06")
    #expect(bench.press("Enter") == [.perform(.tick(tick))])
    for _ in 0..<12 where !bench.frame.selectedLine.contains("Unit price") { bench.press("j") }
    bench.press("Enter")
    #expect(bench.picture.contains("Unit price HQ-77"))
    bench.press("Esc")
    for _ in 0..<2 where !bench.picture.contains("Today, day 2") { bench.press("Esc") }
    #expect(bench.picture.contains("Today, day 2 of 10"))
  }

  @Test("r looks through the people of the trip, and its end leads back to the day")
  func review() {
    var bench = underWay()
    bench.press("r")
    #expect(bench.picture.contains("Review 1 of 2"))
    bench.press("Esc")
    #expect(bench.picture.contains("Today, day 2 of 10"))
  }

  @Test("pictures of the day", arguments: [(24, 80), (40, 120), (12, 40), (1, 1)])
  func pictures(rows: Int, columns: Int) throws {
    try expectPicture(
      underWay(rows: rows, columns: columns).frame, "today-\(columns)x\(rows)")
  }
}
