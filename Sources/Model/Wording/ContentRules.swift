/// What a draft is looked through for before it is sent: categories of words, and patterns.
public struct ContentRules: Sendable, Equatable {
  /// How much a find weighs. None of them stops anybody from sending.
  public enum Level: String, CaseIterable, Hashable, Sendable { case info, warn, strong }

  public struct Category: Equatable, Sendable {
    public var id: String
    public var level: Level?
    /// False switches it off.
    public var on: Bool?
    /// What a find of it means.
    public var reason = ""
    /// Where the word is normal and nothing needs to be done.
    public var context: String?
    public var en: [String] = []
    public var zh: [String] = []
    /// Phrases within which its words mean nothing.
    public var normal: [String] = []
    /// Words of the built-in list that this book does not look for.
    public var ignore: [String] = []
    /// Counts only where the platform forbids passing on contact details.
    public var onForbidding: Bool?
    public var checkedOn: Day?
    public var confidence: Confidence?
    public var source: String?

    public init(id: String) { self.id = id }

    public var isOn: Bool { on ?? true }

    /// The keys of a `[[category]]` besides its `id`.
    public static let fields: [Field<Category>] = [
      .choice("level", \.level),
      .flag("on", \.on),
      .text("reason", \.reason, kind: .prose),
      .text("context", \.context, kind: .prose),
      .texts("en", \.en),
      .texts("zh", \.zh),
      .texts("normal", \.normal),
      .texts("ignore", \.ignore),
      .flag("on_forbidding", \.onForbidding),
      .day("checked_on", \.checkedOn),
      .choice("confidence", \.confidence),
      .text("source", \.source),
    ]
  }

  public var categories: [Category]

  public init(_ categories: [Category] = []) { self.categories = categories }

  public subscript(id: String) -> Category? { categories.first { $0.id == id } }

  public mutating func put(_ category: Category) {
    if let place = categories.firstIndex(where: { $0.id == category.id }) {
      categories[place] = category
    } else {
      categories.append(category)
    }
  }
}
