/// `format=flowed` (RFC 3676): lines that end in a blank go on in the next one.
enum FlowedText {
  /// - Parameter deletesBlank: the parameter `DelSp`.
  static func unfolded(_ text: String, deletesBlank: Bool) -> String {
    var result: [String] = []
    var open: (depth: Int, text: String)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == ">" }.count
      var body = line.dropFirst(depth)
      if body.first == " " { body = body.dropFirst() }
      let isSignature = body == "-- "
      if let before = open, before.depth != depth || isSignature {
        result.append(quoted(before))
        open = nil
      }
      let joined = (open?.text ?? "") + body
      if body.hasSuffix(" "), !isSignature {
        open = (depth, deletesBlank ? String(joined.dropLast()) : joined)
      } else {
        open = nil
        result.append(quoted((depth, joined)))
      }
    }
    if let open { result.append(quoted(open)) }
    return result.joined(separator: "\n")
  }

  private static func quoted(_ line: (depth: Int, text: String)) -> String {
    line.depth == 0 ? line.text : String(repeating: ">", count: line.depth) + " " + line.text
  }
}
