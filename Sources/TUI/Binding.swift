/// Keys, what they do, and whether that works now. Help, footer and palette are made from bindings.
///
/// `Label` is what a screen names things with, for instance a phrase of a catalogue.
public struct Binding<Message, Label> {
  /// The first one is shown.
  public var keys: [Key]
  public var label: Label
  public var message: Message
  /// Why the key cannot work now; nil where it works.
  public var disabled: Label?
  /// Whether it is one of the few that matter on this screen.
  public var inFooter: Bool

  public init(
    _ keys: [Key], _ label: Label, _ message: Message, disabled: Label? = nil,
    inFooter: Bool = false
  ) {
    self.keys = keys
    self.label = label
    self.message = message
    self.disabled = disabled
    self.inFooter = inFooter
  }

  /// Keys by name, separated by blanks: `"j Down"`. A name that is no key is left out; the test of
  /// each screen checks that none is.
  public init(
    _ keys: String, _ label: Label, _ message: Message, disabled: Label? = nil,
    inFooter: Bool = false
  ) {
    self.init(
      keys.split(separator: " ").compactMap { Key(named: String($0)) }, label, message,
      disabled: disabled, inFooter: inFooter)
  }

  /// The names of all its keys.
  public var names: String { keys.map(\.name).joined(separator: " ") }
}

extension Binding: Equatable where Message: Equatable, Label: Equatable {}
extension Binding: Sendable where Message: Sendable, Label: Sendable {}

extension Sequence {
  /// The first binding with this key, also when an input method sent its full-width form.
  public func binding<Message, Label>(for key: Key) -> Binding<Message, Label>?
  where Element == Binding<Message, Label> {
    first { $0.keys.contains(key) } ?? first { $0.keys.contains(key.folded) }
  }
}
