public import Model

/// A book to look around in: a small importer in Hamburg, three staff, fourteen contacts in China,
/// twelve decisions in every state, one trip behind and one ahead.
///
/// People, companies, numbers and accounts are invented: telephone numbers are `+86130000000xx` and
/// numbers that German and British authorities keep for fiction, domains are example domains.
public enum Sample {
  /// The files of the book, `book.toml` first, with all dates laid around today: something is due,
  /// something is late, something is fresh, on working days only.
  ///
  /// - Parameters:
  ///   - today: the date on the user's calendar.
  ///   - now: no instant of the book is later.
  /// - Returns: paths relative to the book, with `/`, and what stands in the files.
  public static func files(
    today: Day, now: Instant, digest: Digest
  ) -> [(path: String, text: String)] {
    var gaps = SampleGaps(calendar: SampleCalendar(today: today, now: now), digest: digest)
    let evidence = mails.map { mail in
      let text = gaps.filled(mail.text)
      gaps.evidence[mail.path] = digest.hex(text)
      return (path: gaps.filled("evidence/{{evidence \(mail.path)}}.eml"), text: text)
    }
    let records = settings + staff + contacts + decisions + trips
    return records.map { (gaps.filled($0.path), gaps.filledWithWording($0.text)) } + evidence
  }

  /// A file with gaps such as `{{day -3}}` in its path and its text (see `SampleGaps`).
  struct Page {
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text + "\n"
    }
  }

  private static var contacts: [Page] { southernContacts + easternContacts + otherContacts }
  private static var decisions: [Page] { openDecisions + closedDecisions }
}
