import Foundation

/// Programs in `Tests/Tools` and files in `Tests/Fixtures`.
enum Tools {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ name: String) -> String { tests.appending(path: "Tools/\(name)").path }

  static func fixture(_ name: String) -> String { tests.appending(path: "Fixtures/\(name)").path }
}
