import Foundation
import TUI
import Testing

/// Compares a frame with its picture in `Snapshots/`; `SNAPSHOTS=record swift test` writes them.
func expectPicture(
  _ frame: Frame, _ name: String, source: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
    try frame.snapshot.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let wanted = try String(contentsOf: file, encoding: .utf8)
  #expect(frame.snapshot == wanted, "\(name) looks different", sourceLocation: source)
}
