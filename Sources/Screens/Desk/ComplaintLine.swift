import Model

extension Desk {
  /// `contacts/li-wei.toml:3:8: …`
  func line(_ complaint: Complaint) -> String {
    let place = [
      complaint.path, complaint.line.map(String.init), complaint.column.map(String.init),
    ]
    return place.compactMap { $0 }.joined(separator: ":") + ": " + words(complaint.phrase)
  }
}
