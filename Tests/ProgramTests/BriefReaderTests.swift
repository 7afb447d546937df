import Foundation
import TestSupport
import Testing

/// What the brief and the codes are to other people's programs; `make brief-check` adds a browser.
@Suite struct BriefReaderTests {
  private static let script =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tools/check-brief.py").path

  private static let hasReaders = ["/usr/bin/tidy", "/usr/bin/zbarimg"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    "tidy, icalendar and zbarimg read what is written",
    .enabled(if: hasReaders, "make test installs tidy and zbar-tools"))
  func readers() {
    let ran = Process.run(
      ["/usr/bin/python3", Self.script, "--program", "\(Products.folder)/haode"],
      ["PATH": "/usr/bin:/bin", "TMPDIR": FileManager.default.temporaryDirectory.path])
    #expect(ran.status == 0, "\(ran.output)\(ran.errors)")
  }
}
