/// A language that the catalogue has words for.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
}
