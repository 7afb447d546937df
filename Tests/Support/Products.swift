import Glibc

/// Where the build put the programs that are tested.
public enum Products {
  /// The folder of the running tests.
  public static let folder: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let text = String(
      decoding: path[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let arguments = CommandLine.arguments.first, arguments.hasSuffix(".xctest") {
      return parent(arguments)
    }
    return parent(text)
  }()

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
