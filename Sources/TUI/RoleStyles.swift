/// The looks of some of the roles.
///
/// A list and no dictionary: a theme is read before the first picture, and the first dictionary of a
/// kind costs the start of the program 0.1 ms.
public struct RoleStyles: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private var styles: [Style?]

  public init(dictionaryLiteral elements: (Role, Style)...) {
    styles = Array(repeating: nil, count: Role.allCases.count)
    for (role, style) in elements { self[role] = style }
  }

  public subscript(role: Role) -> Style? {
    get { styles[Int(role.index)] }
    set { styles[Int(role.index)] = newValue }
  }

  /// Those that have a look.
  public var roles: [Role] { Role.allCases.filter { self[$0] != nil } }
}
