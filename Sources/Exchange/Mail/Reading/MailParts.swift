/// The parts of a mail that hold something, in order: a tree of multiparts (RFC 2046) read in one
/// pass without recursion.
struct MailParts {
  struct Leaf {
    let headers: MailHeaders
    let body: Range<Int>
    let type: FieldParameters
    /// Which `multipart/alternative` it is a choice of; nil where of none.
    let alternative: Int?
  }

  /// Deeper multiparts are not taken apart; nobody writes more than five.
  static let depthLimit = 32
  static let countLimit = 500

  private struct Frame {
    let marker: [UInt8]
    let alternative: Int?
    /// `multipart/digest`: parts that do not say what they are are mails.
    let isDigest: Bool
  }

  private(set) var leaves: [Leaf] = []
  /// Whether every multipart came to its end.
  private(set) var isWhole = true
  private(set) var isTooDeep = false
  private var frames: [Frame] = []
  private var alternatives = 0

  init(_ headers: MailHeaders, _ lines: inout PhysicalLines) {
    var headers = headers
    repeat {
      if let frame = opened(headers) {
        frames.append(frame)
        let body = lines.position
        guard skipToMarker(&lines) else {
          if leaves.isEmpty, frames.count == 1 { takeWithoutParts(headers, body..<lines.position) }
          break
        }
      } else {
        let start = lines.position
        // Asked first: the marker behind it may close the multipart that it belongs to.
        let parent = frames.last
        let end = readToMarker(&lines)
        leaves.append(Self.leaf(headers, start..<max(start, end), in: parent))
        if frames.isEmpty || lines.isAtEnd || leaves.count >= Self.countLimit { break }
        if isBetweenParts, !skipToMarker(&lines) { break }
      }
      headers = MailHeaders(&lines)
    } while true
    if !frames.isEmpty { isWhole = false }
  }

  /// A multipart came to its end: what follows belongs to none.
  private var isBetweenParts = false

  private mutating func opened(_ headers: MailHeaders) -> Frame? {
    let type = FieldParameters(headers["content-type"] ?? [])
    guard type.value.hasPrefix("multipart/"), let boundary = type.bytes("boundary"),
      !boundary.isEmpty, boundary.count <= 200
    else { return nil }
    guard frames.count < Self.depthLimit else {
      isTooDeep = true
      return nil
    }
    var alternative = frames.last?.alternative
    if type.value == "multipart/alternative" {
      alternatives += 1
      alternative = alternatives
    }
    return Frame(
      marker: [0x2D, 0x2D] + boundary, alternative: alternative,
      isDigest: type.value == "multipart/digest")
  }

  /// The boundary stands nowhere: what there is may still be what somebody wrote.
  private mutating func takeWithoutParts(_ headers: MailHeaders, _ body: Range<Int>) {
    leaves.append(Leaf(headers: headers, body: body, type: FieldParameters([]), alternative: nil))
  }

  private static func leaf(
    _ headers: MailHeaders, _ body: Range<Int>, in parent: Frame?
  ) -> Leaf {
    let unsaid = parent?.isDigest == true ? Array("message/rfc822".utf8) : []
    var type = FieldParameters(headers["content-type"] ?? unsaid[...])
    // A multipart that names no boundary has no parts; what it holds may be text.
    if type.value.hasPrefix("multipart/"), type.bytes("boundary") == nil {
      type = FieldParameters([])
    }
    return Leaf(headers: headers, body: body, type: type, alternative: parent?.alternative)
  }

  /// Passes lines up to one that begins another part.
  private mutating func skipToMarker(_ lines: inout PhysicalLines) -> Bool {
    isBetweenParts = true
    while isBetweenParts, !frames.isEmpty, !lines.isAtEnd { _ = readToMarker(&lines) }
    return !isBetweenParts && !lines.isAtEnd
  }

  /// Passes lines up to a marker of an open multipart, and the marker.
  ///
  /// - Returns: where the body before it ends; its last line end belongs to the marker.
  private mutating func readToMarker(_ lines: inout PhysicalLines) -> Int {
    var end = lines.position
    while let line = lines.next() {
      if let (index, isLast) = marker(lines.bytes[line]) {
        frames.removeSubrange((index + (isLast ? 0 : 1))...)
        isBetweenParts = isLast
        return end
      }
      end = line.upperBound
    }
    return lines.position
  }

  private func marker(_ line: ArraySlice<UInt8>) -> (index: Int, isLast: Bool)? {
    guard line.starts(with: [0x2D, 0x2D]), line.count > 2 else { return nil }
    for index in frames.indices.reversed() where line.starts(with: frames[index].marker) {
      let rest = line.dropFirst(frames[index].marker.count)
      if rest.allSatisfy(\.isBlank) { return (index, false) }
      if rest.starts(with: [0x2D, 0x2D]), rest.dropFirst(2).allSatisfy(\.isBlank) {
        return (index, true)
      }
    }
    return nil
  }
}
