import Model
import Screens
import TUI
import Testing

@Suite("pictures of the trips")
struct TripPictureTests {
  @Test("trips at several sizes", arguments: [(24, 80), (40, 120), (12, 40), (5, 20), (1, 1)])
  func trips(rows: Int, columns: Int) throws {
    try expectPicture(
      Sample.trips(rows: rows, columns: columns).frame, "trips-\(columns)x\(rows)")
  }

  @Test("a trip in detail", arguments: [(48, 80), (12, 40)])
  func detail(rows: Int, columns: Int) throws {
    var bench = Sample.trips(rows: rows, columns: columns)
    bench.press("Enter")
    try expectPicture(bench.frame, "trip-detail-\(columns)x\(rows)")
  }

  @Test("a page of the review", arguments: [(24, 80), (40, 120), (12, 40), (1, 1)])
  func review(rows: Int, columns: Int) throws {
    var bench = Sample.trips(rows: rows, columns: columns)
    bench.press("r")
    try expectPicture(bench.frame, "review-\(columns)x\(rows)")
  }

  @Test("the end of the review")
  func end() throws {
    var bench = Sample.trips()
    bench.press("r n n")
    try expectPicture(bench.frame, "review-end-80x24")
  }

  @Test(
    "forms of trips",
    arguments: [("add-trip", "+"), ("edit-trip", "e"), ("brief", "b"), ("needs-work", "r x")])
  func forms(name: String, keys: String) throws {
    for (rows, columns) in [(24, 80), (12, 40)] {
      var bench = Sample.trips(rows: rows, columns: columns)
      bench.press(keys)
      try expectPicture(bench.frame, "form-\(name)-\(columns)x\(rows)")
    }
  }
}
