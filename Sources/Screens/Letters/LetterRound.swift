import Model
import TUI

/// Letters of one kind to several contacts, one after another, and which of them are to be recorded as
/// tests: those that were shown, as nobody sends what was never seen.
struct LetterRound: Sendable {
  let orders: [LetterOrder]
  private(set) var index = 0
  /// In the order in which they were shown, until they are recorded.
  private(set) var sent: [(contact: String, channel: Channel)] = []
  private var seen: Set<String> = []

  init(_ order: LetterOrder, _ subjects: [RecordID]) {
    // To the contacts of a decision there is one letter each in the menu.
    guard subjects.count > 1 else {
      orders = [order]
      return
    }
    orders = subjects.map { subject in
      var one = order
      one.id = subject.id
      return one
    }
  }

  var current: LetterOrder { orders[index] }
  var isThrough: Bool { seen.count == orders.count && sent.isEmpty }
  /// `2/5`; nil where there is one only.
  var place: String? { orders.count == 1 ? nil : "\(index + 1)/\(orders.count)" }

  mutating func turn(_ way: Int) -> Bool {
    guard orders.indices.contains(index + way) else { return false }
    index += way
    return true
  }

  mutating func hasShown(_ letter: OpenLetter) {
    guard let channel = letter.letter.draft.channel, seen.insert(letter.order.id).inserted else {
      return
    }
    sent.append((letter.order.id, channel))
  }

  mutating func recorded() { sent = [] }

  /// What a key asks for beside what it does to the letter itself.
  enum Step: Equatable {
    case turn(Int)
    case record

    init?(_ key: Key) {
      switch key.folded {
      case Key("n"): self = .turn(1)
      case Key("p"): self = .turn(-1)
      case Key("t"): self = .record
      default: return nil
      }
    }
  }
}
