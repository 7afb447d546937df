public import Model

/// Text made safe for HTML and SVG.
public enum HTMLText {
  /// For text and for attributes in double quotes. Characters that XML forbids and those that turn the
  /// direction of writing become `�`.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let entity = entity(scalar) {
        result += entity
      } else if ["\n", "\t", "\r"].contains(scalar) {
        result += " "
      } else {
        result.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  /// What stands for a sign that means something to HTML; nil for every other.
  static func entity(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  /// Escaped, with each run of another script than the page's in a `span` that names its language, so
  /// that it gets the right glyphs and the right voice.
  public static func marked(_ text: String, page: BriefLanguage) -> String {
    let pageIsChinese = page == .chinese
    var result = ""
    for run in ScriptRuns.of(text) {
      let text = escaped(run.text)
      if run.isChinese == pageIsChinese || run.isNeutral {
        result += text
      } else {
        result += "<span lang=\"\(run.isChinese ? "zh-Hans" : "en")\">\(text)</span>"
      }
    }
    return result
  }

  /// What XML forbids, control characters, and what turns the direction of writing.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
      0x2066...0x2069, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
