public import Model

/// A letter as it was written, with how it would go out from this machine.
public struct WrittenLetter: Equatable, Sendable {
  public var draft: LetterDraft
  /// The program of the user that sends mail, with its arguments; nil where none is configured.
  public let program: String?
  /// Where the program is configured.
  public let configuration: String

  public init(_ draft: LetterDraft, program: String?, configuration: String) {
    self.draft = draft
    self.program = program
    self.configuration = configuration
  }

  var isMail: Bool { draft.channel?.platform == "email" }
}

/// Which languages of a letter are shown, and go out when it is sent.
enum LetterPages: CaseIterable, Hashable, Sendable {
  case both, chinese, english

  /// Chinese first: it is the partner's letter.
  var languages: [LetterLanguage] {
    switch self {
    case .both: [.zh, .en]
    case .chinese: [.zh]
    case .english: [.en]
    }
  }

  func turned(_ way: Int) -> LetterPages {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + way + all.count
    return all[place % all.count]
  }

  var label: Phrase {
    switch self {
    case .both: Phrase("letters.both")
    case .chinese: Phrase("letters.chinese")
    case .english: Phrase("letters.english")
    }
  }
}
