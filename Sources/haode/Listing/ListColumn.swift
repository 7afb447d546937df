internal import Model
internal import TUI

/// One column of a list.
struct ListColumn {
  /// Its name in tab-separated output.
  let key: String
  let title: Phrase
  /// Narrowed and left out from the highest number down; 0 never.
  let givesWay: Int
  let role: Role

  init(_ key: String, _ title: Phrase, givesWay: Int = 0, role: Role = .text) {
    self.key = key
    self.title = title
    self.givesWay = givesWay
    self.role = role
  }
}
