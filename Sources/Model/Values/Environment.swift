/// The variables that a program was started with.
///
/// Two dozen of them are gone through sooner than put into a dictionary: that counts at every start.
public struct Environment: Sendable {
  private var variables: [Variable] = []

  private struct Variable {
    let name: String
    let value: String
  }

  public init() {}

  /// nil for a variable that is not set.
  public subscript(name: String) -> String? {
    get { variables.first { $0.name == name }?.value }
    set {
      variables.removeAll { $0.name == name }
      if let newValue { append(name, newValue) }
    }
  }

  /// Of two with the same name the first counts, as for `getenv`.
  public mutating func append(_ name: String, _ value: String) {
    variables.append(Variable(name: name, value: value))
  }

  /// As another program is given them: `NAME=value`.
  public var assignments: [String] { variables.map { "\($0.name)=\($0.value)" } }
}

extension Environment: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    variables = elements.map { Variable(name: $0.0, value: $0.1) }
  }
}
