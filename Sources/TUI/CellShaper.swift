/// Lays scalars out in cells, one after the other, without looking ahead.
struct CellShaper {
  enum Step: Equatable {
    /// A new cell (or two) with this scalar.
    case cell(UInt32, width: Int)
    /// To be combined with the cell before.
    case mark(UInt32)
    /// Not shown.
    case nothing
  }

  /// Whether the cell before can be the first picture of an emoji sequence.
  private var afterPicture = false
  private var afterJoiner = false
  private var hasBase = false

  mutating func next(_ scalar: Unicode.Scalar) -> Step {
    let value = scalar.value
    if value >= 0x20 && value < 0x7f { return base(value, 1) }
    switch value {
    case 0x09, 0x0a: return base(0x20, 1)
    case 0x0d: return .nothing
    case 0x200d where afterPicture:
      afterJoiner = true
      return .nothing
    case 0x1f3fb...0x1f3ff where afterPicture: return .nothing
    case let hidden where Self.isHidden(hidden): return .nothing
    case let control where Self.isBidirectionalControl(control): return base(0xfffd, 1)
    default: break
    }
    switch Width.shape(value) {
    case 0: return hasBase ? .mark(value) : .nothing
    case 3: return base(0xfffd, 1)
    case let width:
      if afterJoiner {
        afterJoiner = false
        return .nothing
      }
      return base(value, Int(width))
    }
  }

  private mutating func base(_ value: UInt32, _ width: Int) -> Step {
    afterPicture = Self.canBeginPicture(value)
    afterJoiner = false
    hasBase = true
    return .cell(value, width: width)
  }

  /// They would turn the order of everything behind them around, also of text that is not theirs.
  private static func isBidirectionalControl(_ value: UInt32) -> Bool {
    (0x202a...0x202e).contains(value) || (0x2066...0x2069).contains(value)
  }

  /// Without width and without a look of their own; terminals disagree what to do with them.
  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x180b...0x180e, 0x200b, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff, 0xe0001,
      0xe0020...0xe007f, 0xe0100...0xe01ef:
      true
    default: false
    }
  }

  private static func canBeginPicture(_ value: UInt32) -> Bool {
    switch value {
    case 0x1f000...0x1faff, 0x2190...0x2bff, 0x3030, 0x303d, 0x3297, 0x3299: true
    default: false
    }
  }
}
