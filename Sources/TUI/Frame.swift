/// One picture of the screen: for every cell a character, a role, and whether it is selected.
///
/// Drawing outside is allowed and shows nothing, so that screens need no special case for small
/// terminals. A wide character is drawn whole or not at all.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Where the terminal's cursor blinks; nil hides it.
  public var cursor: Point?
  /// Drawing outside this part is ignored; the whole screen at first.
  public var clip: Rect

  /// Row by row: a scalar, `rightHalf`, or `cluster` plus an index into `clusters`.
  public internal(set) var glyphs: [UInt32]
  /// Row by row: the role's index, with `selectedBit`.
  public internal(set) var styles: [UInt8]
  /// Base scalars with their combining marks.
  public internal(set) var clusters: [[UInt32]] = []

  public static let rightHalf: UInt32 = 0
  public static let cluster: UInt32 = 0x8000_0000
  public static let selectedBit: UInt8 = 0x80
  /// More marks on one cell are dropped: ncurses keeps four.
  static let markLimit = 4
  static let blank: UInt32 = 0x20

  public init(size: Size) {
    self.size = size
    clip = Rect(size)
    // Sizes come from terminals, that is 16 bits each; the product cannot overflow 64.
    let cells = size.rows * size.columns
    glyphs = Array(repeating: Self.blank, count: cells)
    styles = Array(repeating: Role.text.index, count: cells)
  }

  public var area: Rect { Rect(size) }

  /// Make everything blank again without allocating.
  public mutating func clear() {
    cursor = nil
    clip = Rect(size)
    for index in glyphs.indices {
      glyphs[index] = Self.blank
      styles[index] = Role.text.index
    }
    clusters.removeAll(keepingCapacity: true)
  }

  /// Draw inside `part` only: what `draw` puts elsewhere is ignored.
  public mutating func inside(_ part: Rect, _ draw: (inout Frame) -> Void) {
    let before = clip
    clip = clip.intersection(part)
    draw(&self)
    clip = before
  }

  static func style(_ role: Role, _ selected: Bool) -> UInt8 {
    selected ? role.index | selectedBit : role.index
  }
}
