import Checks
import Model

/// One thing to look at before a letter goes out. None of them keeps anybody from sending.
struct LetterNotice: Equatable, Sendable {
  let text: String
  /// A way of contact for a platform that forbids it.
  let isGrave: Bool
}

/// What is to be looked at in a letter: what the desk of letters knows of it, and what the check of
/// drafts finds in the languages that go out.
struct LetterRemarks {
  let notices: [LetterNotice]

  init(_ draft: LetterDraft, _ languages: [LetterLanguage], _ desk: Desk) {
    let platform = draft.channel.flatMap { desk.platforms[$0.platform] }
    var found: [DraftNotice] = []
    for language in languages {
      let text = [draft[language].subject, draft[language].body].compactMap { $0 }
        .joined(separator: "\n")
      for notice in desk.draftCheck.notices(
        text, platform: platform, sending: DraftSending(desk.world.now, desk.calendar))
      where !found.contains(where: { $0.category == notice.category && $0.words == notice.words }) {
        found.append(notice)
      }
    }
    let own = draft.notices.map { LetterNotice(text: desk.words($0), isGrave: false) }
    notices =
      Self.notices(found.filter { $0.level == .error }, desk)
      + Self.notices(found.filter { $0.level == .strong || $0.level == .warn }, desk)
      + own + Self.notices(found.filter { $0.level == .info }, desk)
  }

  /// As `haode lint` says it.
  private static func notices(_ found: [DraftNotice], _ desk: Desk) -> [LetterNotice] {
    found.map { notice in
      let words =
        notice.words.isEmpty ? "" : desk.words(Phrase("lint.words", ["words": notice.words]))
      let context = notice.context.map { " " + desk.words(Phrase("lint.context", ["text": $0])) }
      return LetterNotice(
        text: LetterText.line(words + notice.reason + (context ?? "")),
        isGrave: notice.level == .error)
    }
  }
}
