/// The name of an attachment without what could leave a folder or fool a reader.
enum SafeFileName {
  /// The last part of a path, without control characters, overrides of the writing direction and
  /// dots at the beginning; at most 120 characters. `attachment` where nothing is left.
  static func name(_ given: String) -> String {
    let last = given.split { $0 == "/" || $0 == "\\" || $0 == ":" }.last ?? ""
    let scalars = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
      default: true
      }
    }
    let name = String(String(String.UnicodeScalarView(scalars)).drop { $0 == "." }).trimmed
    return name.isEmpty ? "attachment" : String(name.prefix(120))
  }
}
