/// A plain letter as a simple page: a paragraph for each block of lines, everything escaped.
public enum MailHTML {
  public static func page(_ text: String) -> String {
    var page = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n"
    var block: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        page += paragraph(block)
        block = []
      } else {
        block.append(escaped(String(line)))
      }
    }
    return page + paragraph(block) + "</body></html>\n"
  }

  /// Safe between tags and inside quotes of attributes.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let entity = HTMLText.entity(scalar) {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func paragraph(_ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    if lines == ["---"] { return "<hr>\n" }
    return "<p>" + lines.joined(separator: "<br>\n") + "</p>\n"
  }
}
