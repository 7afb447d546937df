internal import Checks
internal import Model
internal import Texts

/// What was found in a draft, as lines for people and editors, or as JSON.
struct DraftReport {
  private let notices: [DraftNotice]
  private let path: String
  /// UTF-8 offsets at which lines begin.
  private let starts: [Int]
  private let text: String

  init(_ notices: [DraftNotice], _ text: String, path: String) {
    self.notices = notices
    self.text = text
    self.path = path
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// `draft.txt:3:7: warn: '罢工': reason Normal: context [rights_protest]`
  func lines(_ texts: Texts) -> [String] {
    notices.map { notice in
      let place = place(of: notice)
      let about = notice.words.isEmpty ? "" : texts("lint.words", ["words": notice.words])
      let context = notice.context.map { " " + texts("lint.context", ["text": $0]) } ?? ""
      return PlainText.line(
        "\(path):\(place.line):\(place.column): \(notice.level.rawValue): "
          + "\(about)\(notice.reason)\(context) [\(notice.category)]")
    }
  }

  var json: JSON {
    .list(
      notices.map { notice in
        let place = place(of: notice)
        return .object([
          ("path", .text(path)), ("line", .whole(Int64(place.line))),
          ("column", .whole(Int64(place.column))), ("level", .text(notice.level.rawValue)),
          ("category", .text(notice.category)), ("words", .text(notice.words)),
          ("reason", .text(notice.reason)),
          ("context", notice.context.map(JSON.text) ?? .null),
        ])
      })
  }

  /// From 1, columns in Unicode scalars; the beginning for what is about the whole.
  private func place(of notice: DraftNotice) -> (line: Int, column: Int) {
    guard let offset = notice.range?.lowerBound else { return (1, 1) }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let start = starts[low - 1]
    return (low, text.text(utf8: start..<offset).unicodeScalars.count + 1)
  }
}
