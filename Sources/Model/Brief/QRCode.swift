/// A QR code as its square of modules, without the quiet zone around it.
public struct QRCode: Hashable, Sendable {
  /// Modules of one side, 21 to 177.
  public let size: Int
  private let modules: [Bool]

  /// - Parameter modules: row by row, true for dark.
  /// - Returns: nil where that is no square.
  public init?(size: Int, modules: [Bool]) {
    guard size > 0, size <= 177, modules.count == size * size else { return nil }
    self.size = size
    self.modules = modules
  }

  /// Whether a module is dark; light everywhere outside of the code.
  public func isDark(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return modules[row * size + column]
  }

  /// Two rows a line with half blocks, the ink being the dark modules: to be shown in black on white,
  /// which a theme may not change. With the quiet zone of four modules on each side.
  public func halfBlocks() -> [String] {
    stride(from: -Self.quiet, to: size + Self.quiet, by: 2).map { row in
      var line = ""
      for column in -Self.quiet..<size + Self.quiet {
        switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
        case (true, true): line += "█"
        case (true, false): line += "▀"
        case (false, true): line += "▄"
        case (false, false): line += " "
        }
      }
      return line
    }
  }

  /// One row a line, each module two characters wide.
  public func rows(dark: String = "##", light: String = "  ") -> [String] {
    (-Self.quiet..<size + Self.quiet).map { row in
      (-Self.quiet..<size + Self.quiet)
        .map { isDark(row: row, column: $0) ? dark : light }.joined()
    }
  }

  /// Dark stretches of each row, from left to right and from top to bottom: what a picture is made of.
  public var runs: [(row: Int, column: Int, length: Int)] {
    var runs: [(row: Int, column: Int, length: Int)] = []
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while isDark(row: row, column: column) { column += 1 }
        if column > start { runs.append((row, start, column - start)) } else { column += 1 }
      }
    }
    return runs
  }

  /// Light modules that the standard (ISO/IEC 18004) wants around a code.
  public static let quiet = 4
}
