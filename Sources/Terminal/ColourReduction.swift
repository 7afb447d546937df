internal import TUI

/// The nearest colour that a terminal has, as ncurses numbers it; -1 is the terminal's own.
struct ColourReduction {
  /// How many colours there are: 0, 8, 16, 88, 256, or 1 << 24 for all.
  let available: Int

  /// `few`: what the theme wants where there are fewer than 256.
  func number(_ colour: Colour, few: Colour?) -> Int32 {
    if available < 8 { return -1 }
    if available < 256 { return limited(few ?? colour) }
    let index = number(colour)
    guard available > 256, index >= 8 else { return index }
    if case .rgb(let red, let green, let blue) = colour {
      return Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    }
    let (red, green, blue) = Self.components(Int(index))
    return Int32(red << 16 | green << 8 | blue)
  }

  private func number(_ colour: Colour) -> Int32 {
    switch colour {
    case .standard: -1
    case .named(let index), .index(let index): Int32(index)
    case .rgb(let red, let green, let blue):
      Self.nearest(Int(red), Int(green), Int(blue), among: 16..<256)
    }
  }

  /// Among 8 or 16; a bright one becomes its plain one where there are 8.
  private func limited(_ colour: Colour) -> Int32 {
    let count = min(available, 16) < 16 ? 8 : 16
    switch colour {
    case .standard: return -1
    case .named(let index): return Int32(index) % Int32(count)
    case .index(let index) where index < 16: return Int32(index) % Int32(count)
    case .index(let index):
      let (red, green, blue) = Self.components(Int(index))
      return Self.nearest(red, green, blue, among: 0..<count)
    case .rgb(let red, let green, let blue):
      return Self.nearest(Int(red), Int(green), Int(blue), among: 0..<count)
    }
  }

  private static func nearest(_ red: Int, _ green: Int, _ blue: Int, among range: Range<Int>)
    -> Int32
  {
    func distance(_ index: Int) -> Int {
      let other = components(index)
      let (dr, dg, db) = (red - other.0, green - other.1, blue - other.2)
      // The eye sees green best and blue least.
      return 3 * dr * dr + 4 * dg * dg + 2 * db * db
    }
    let best = range.min { distance($0) < distance($1) } ?? range.lowerBound
    return Int32(truncatingIfNeeded: best)
  }

  /// Red, green and blue of xterm's 256 colours as it comes; users may have changed the first 16.
  private static func components(_ index: Int) -> (Int, Int, Int) {
    if index < 16 {
      let high = index == 7 ? 229 : index < 8 ? 205 : 255
      let low = index == 8 ? 127 : 0
      if index == 8 { return (low, low, low) }
      return (
        index & 1 != 0 ? high : low, index & 2 != 0 ? high : low, index & 4 != 0 ? high : low
      )
    }
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return (levels[cube / 36 % 6], levels[cube / 6 % 6], levels[cube % 6])
  }
}
