/// Accounts that people write into notes: `WeChat ID: liwei_hq`, `微信：liwei_hq`.
enum NoteSuggestions {
  static func find(in note: String, line: Int) -> [VCardContact.Suggestion] {
    let statements = note.split { $0.isNewline || ";；,，。".contains($0) }
    return statements.compactMap { statement in
      guard let colon = statement.firstIndex(where: { $0 == ":" || $0 == "：" }),
        let platform = KnownService.platform(statement[..<colon].trimmed),
        let handle = statement[statement.index(after: colon)...].split(
          whereSeparator: \.isWhitespace
        )
        .first
      else { return nil }
      return VCardContact.Suggestion(platform: platform, handle: String(handle), line: line)
    }
  }
}
