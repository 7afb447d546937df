/// The name of an attachment without what could leave a folder or fool a reader.
enum SafeFileName {
  /// The last part of a path, without control characters, overrides of the writing direction and
  /// dots at the beginning; at most 120 characters, the ending among them. `attachment` where nothing is
  /// left.
  static func name(_ given: String) -> String {
    let last = given.split { $0 == "/" || $0 == "\\" || $0 == ":" }.last ?? ""
    let scalars = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
      default: true
      }
    }
    let name = String(String(String.UnicodeScalarView(scalars)).drop { $0 == "." }).trimmed
    return name.isEmpty ? "attachment" : shortened(name)
  }

  private static let limit = 120

  private static func shortened(_ name: String) -> String {
    if name.count <= limit { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    // Who reads the name wants to know what kind of file it is.
    return ending.count > 10
      ? String(name.prefix(limit)) : String(name.prefix(limit - ending.count) + ending)
  }
}
