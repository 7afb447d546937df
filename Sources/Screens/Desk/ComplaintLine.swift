import Model

extension Desk {
  /// `contacts/li-wei.toml:3:8: …`
  func line(_ complaint: Complaint) -> String {
    let place = [
      complaint.path, complaint.line.map(String.init), complaint.column.map(String.init),
    ]
    return place.compactMap { $0 }.joined(separator: ":") + ": " + text(complaint)
  }

  /// What is wrong. Some sentences name their file because they also stand alone; where the place
  /// stands beside them, once is enough.
  func text(_ complaint: Complaint) -> String {
    let text = words(complaint.phrase)
    guard let named = complaint.phrase.arguments["path"],
      named == complaint.path || named.hasSuffix("/" + complaint.path),
      text.hasPrefix(named + ": ")
    else { return text }
    return String(text.dropFirst(named.count + 2))
  }
}
