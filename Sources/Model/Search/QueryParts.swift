/// Splits a typed query into its terms; see `Query` for the rules.
enum QueryParts {
  struct Part: Equatable {
    var field: String?
    var value = ""
    var excludes = false
  }

  static func split(_ text: String) -> [Part] {
    var parts: [Part] = []
    var rest = Array(text.unicodeScalars)[...]
    while let part = next(&rest) { parts.append(part) }
    return parts
  }

  private static func next(_ rest: inout ArraySlice<Unicode.Scalar>) -> Part? {
    rest = rest.drop { $0.properties.isWhitespace }
    guard !rest.isEmpty else { return nil }
    var part = Part()
    if let sign = rest.first.map(narrow), sign == "-" || sign == "!" {
      part.excludes = true
      rest.removeFirst()
    }
    if let field = field(at: rest) {
      part.field = field.name
      rest = rest[field.end...]
    }
    part.value = value(&rest)
    return part
  }

  /// A field's name before a colon, with `_` for hyphens, and where the value begins.
  private static func field(
    at rest: ArraySlice<Unicode.Scalar>
  ) -> (name: String, end: ArraySlice<Unicode.Scalar>.Index)? {
    var name = ""
    var index = rest.startIndex
    while index < rest.endIndex {
      let scalar = narrow(rest[index])
      switch scalar {
      case "a"..."z", "A"..."Z": name += String(Character(scalar)).lowercased()
      case "_", "-", "0"..."9":
        guard !name.isEmpty else { return nil }
        name += scalar == "-" ? "_" : String(Character(scalar))
      case ":":
        let end = index + 1
        let isAddress = rest[end...].prefix(2).elementsEqual("//".unicodeScalars)
        return name.isEmpty || isAddress ? nil : (name, end)
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Up to the next blank outside quotation marks, without the marks.
  private static func value(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    var isQuoted = false
    while let scalar = rest.first {
      if isQuotationMark(scalar) {
        isQuoted.toggle()
      } else if scalar.properties.isWhitespace && !isQuoted {
        break
      } else {
        result.append(scalar)
      }
      rest.removeFirst()
    }
    return String(result)
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" || scalar == "\u{FF02}"
  }

  /// The ASCII sign for a full-width one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
