/// The way to a value: keys into tables and indexes into arrays, as in `["account", 0, "handle"]`.
public struct Path: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    /// The value under this key of a table.
    case key(String)
    /// The element of an array, counted from 0.
    case index(Int)
  }

  public var steps: [Step]

  public init(_ steps: [Step]) {
    self.steps = steps
  }
}

extension Path: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Step...) {
    self.init(elements)
  }
}

extension Path: ExpressibleByStringLiteral {
  /// One key, dots and all: `"a.b"` is the key `a.b` of the root.
  public init(stringLiteral key: String) {
    self.init([.key(key)])
  }
}

extension Path.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral key: String) {
    self = .key(key)
  }

  public init(integerLiteral index: Int) {
    self = .index(index)
  }
}

extension Path: CustomStringConvertible {
  /// The steps joined by dots, keys quoted where TOML would: `account.0."e mail"`.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): keyText(key)
      case .index(let index): String(index)
      }
    }.joined(separator: ".")
  }
}
