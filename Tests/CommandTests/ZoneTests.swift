import Model
import Testing

@testable import haode

/// The system's zone files are read as its own tools read them.
@Suite struct ZoneTests {
  @Test(
    "a zone has its offset at a moment, also in years that its table does not reach",
    arguments: [
      ("Asia/Shanghai", "2026-07-01T00:00:00Z", 8 * 3600),
      ("Europe/Berlin", "2026-03-29T00:59:59Z", 3600),
      ("Europe/Berlin", "2026-03-29T01:00:00Z", 7200),
      ("Europe/Berlin", "2026-10-25T00:59:59Z", 7200),
      ("Europe/Berlin", "2026-10-25T01:00:00Z", 3600),
      ("Europe/Berlin", "2051-07-01T00:00:00Z", 7200),
      ("Europe/Berlin", "2051-12-01T00:00:00Z", 3600),
      ("America/New_York", "2060-11-06T12:00:00Z", -4 * 3600),
      ("America/New_York", "2060-11-08T12:00:00Z", -5 * 3600),
      ("Australia/Sydney", "2055-01-01T00:00:00Z", 11 * 3600),
      ("Australia/Sydney", "2055-07-01T00:00:00Z", 10 * 3600),
      ("Asia/Kathmandu", "2055-07-01T00:00:00Z", 20_700),
      ("UTC", "2026-01-01T00:00:00Z", 0),
    ])
  func offset(_ zone: String, _ moment: String, _ seconds: Int) throws {
    let file = try #require(ZoneFile(named: zone))
    #expect(file.offset(try #require(Instant(moment))) == seconds)
  }

  @Test(
    "a name that leads elsewhere is no zone",
    arguments: ["", "../passwd", "/etc/passwd", "No/where"])
  func unknown(_ name: String) { #expect(ZoneFile(named: name) == nil) }

  @Test("bytes that are no zone file are none", arguments: [0, 4, 20, 44, 60, 200])
  func damaged(_ count: Int) {
    let bytes = Array("TZif2".utf8) + [UInt8](repeating: 0xFF, count: count)
    #expect(ZoneFile(bytes) == nil)
  }

  @Test("a time on the clock is the moment at which it is shown")
  func local() throws {
    let zone = HomeZone("Europe/Berlin")
    let day = try #require(Day("2026-11-23"))
    #expect(zone.instant(day, hour: 15, minute: 4).description == "2026-11-23T14:04:00Z")
    let change = try #require(Day("2026-10-25"))
    #expect(zone.instant(change, hour: 2, minute: 30).description == "2026-10-25T00:30:00Z")
    let gap = try #require(Day("2026-03-29"))
    #expect(zone.instant(gap, hour: 2, minute: 30).description == "2026-03-29T01:30:00Z")
  }
}
