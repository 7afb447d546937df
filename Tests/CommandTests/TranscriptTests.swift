import Glibc
import Testing

/// The real program as a process: everything that it writes, and how it ends.
@Suite struct TranscriptTests {
  /// Beside this file.
  static let folder = String(#filePath.dropLast("TranscriptTests.swift".count)) + "Transcripts"

  static var names: [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }

  @Test("the sessions are there")
  func present() { #expect(!Self.names.isEmpty) }

  @Test("a session at the command line goes as it is written", arguments: names)
  func session(_ name: String) throws {
    let path = "\(Self.folder)/\(name)"
    let written = Transcript(try #require(Self.read(path)))
    let played = written.played(in: TestDesk())
    if getenv("SNAPSHOTS").map({ String(cString: $0) }) == "record" {
      Self.write(played.text, to: path)
      return
    }
    for (expected, now) in zip(written.steps, played.steps) {
      #expect(
        now.outcome.joined(separator: "\n") == expected.outcome.joined(separator: "\n"),
        "\(name): \(now.line)")
    }
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "we") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}
