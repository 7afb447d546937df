/// What the parser throws inside: offsets only, so that throwing costs nothing while parsing.
struct Failure: Error {
  var code: ParseError.Code
  /// Where, and the end of the text to quote.
  var start: Int
  var end: Int
  /// Where the first definition stands, if this is about a second one.
  var other: Int?

  init(_ code: ParseError.Code, _ start: Int, to end: Int? = nil, other: Int? = nil) {
    self.code = code
    self.start = start
    self.end = end ?? start + 1
    self.other = other
  }
}
