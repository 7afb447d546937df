import Model
import Screens
import TUI

extension Sample {
  static let travelList: [TravelCheck] = [
    check("T01", "WeChat of the travellers works", .days45),
    check("T05", "Each partner answered a test", .days14),
    check("T06", "Tested from the networks of the trip", .dayOne),
    check("T07", "VPN set up and tested", .days30),
    check("T12", "Addresses in Chinese at hand", .days7),
    check("T20", "Holidays looked up", .days30),
    check("T21", "Number of the embassy noted", .days3),
    check("T26", "What was agreed is confirmed", .after),
  ]

  private static func check(
    _ id: String, _ title: String, _ lane: TravelCheck.Lane
  ) -> TravelCheck {
    TravelCheck(id: id, title: title, why: "", how: "", lane: lane)
  }

  static var trip: Trip {
    var trip = Trip(id: "2026-12-shenzhen")
    trip.title = "Shenzhen suppliers"
    trip.from = Day("2026-12-28")
    trip.to = Day("2027-01-06")
    trip.cities = ["Shenzhen", "Ningbo"]
    trip.travellers = ["anna"]
    trip.contacts = ["li-wei", "chen-yu"]
    trip.networks = ["roaming", "hotel-wifi"]
    var hotel = Address()
    hotel.kind = .hotel
    hotel.nameZh = "深圳样本酒店"
    hotel.addressZh = "深圳市南山区样本路1号"
    hotel.phone = "+86 755 0000 0000"
    trip.addresses = [hotel]
    var tick = Tick()
    tick.check = "T07"
    tick.on = Day("2026-11-20")
    tick.by = "anna"
    trip.ticks = [tick]
    return trip
  }

  static var later: Trip {
    var trip = Trip(id: "2027-03-canton-fair")
    trip.title = "Canton Fair 广交会"
    trip.from = Day("2027-03-14")
    trip.to = Day("2027-03-20")
    trip.contacts = ["maria-olsen", "wang-fang"]
    return trip
  }

  static var over: Trip {
    var trip = Trip(id: "2026-06-shanghai")
    trip.title = "Shanghai"
    trip.from = Day("2026-06-01")
    trip.to = Day("2026-06-05")
    return trip
  }

  static let calendar: WorkCalendar = {
    let newYear = Holiday(name: "New Year", nameZh: "元旦", isOff: true)
    let spring = Holiday(name: "Spring Festival", nameZh: "春节", isOff: true)
    var days: [Day: Holiday] = [:]
    for day in 1...3 { days[Day(year: 2027, month: 1, day: day)!] = newYear }  // they exist
    for day in 5...11 { days[Day(year: 2027, month: 2, day: day)!] = spring }  // so do these
    return WorkCalendar(years: [
      HolidayYear(year: 2027, certainty: .computed, days: days, source: "")
    ])
  }()

  /// A workbench on the screen of trips.
  static func trips(
    rows: Int = 24, columns: Int = 80, _ trips: [Trip] = [trip, later, over],
    contacts: [AnyRecord] = records
  ) -> Workbench {
    var bench = workbench(rows: rows, columns: columns, contacts + trips.map(AnyRecord.trip))
    _ = bench.receive(.travelList(travelList))
    _ = bench.receive(.calendar(calendar))
    bench.press("4")
    return bench
  }
}
