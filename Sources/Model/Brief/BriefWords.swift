/// The languages of a brief.
public enum BriefLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case chinese = "zh"
  case both
}

/// The same said in English and in Chinese.
public struct Bilingual: Hashable, Sendable {
  public var english: String
  public var chinese: String

  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// As a brief of one language or of both says it: `How to reach · 联系方式`.
  public func text(_ language: BriefLanguage) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    case .both: english == chinese ? english : "\(english) · \(chinese)"
    }
  }
}

/// The fixed words of a brief. They are data (`Catalogue`), because a brief speaks two languages at once
/// whatever the language of the program.
public struct BriefWords: Equatable, Sendable {
  /// Headings and short labels.
  public enum Label: String, CaseIterable, Hashable, Sendable {
    case brief, travellers, cities, dates, clocks, people, reach, open, none, places, emergency
    case embassy, holidays, phrases, fails, home, picture, business, personal, backup, urgent
    case formal, unagreed, tested, untested, failed, blocked, card, taxi, address, phone, thanks
    case made, decided, due, limited, retired, makeUp = "make-up", computed, verified, overdue
    case wallet, message
    case agreedInChat = "agreed-in-chat"
    case requested, acknowledged, disputed, changed
    case outside, roaming, localSIM = "local-sim", hotelWiFi = "hotel-wifi"
    case officeWiFi = "office-wifi"
  }

  /// A telephone number for emergencies in mainland China.
  public struct Emergency: Hashable, Sendable {
    public var number: String
    public var what: Bilingual

    public init(number: String, what: Bilingual) {
      self.number = number
      self.what = what
    }
  }

  public struct Saying: Hashable, Sendable {
    public var text: Bilingual
    public var pinyin: String

    public init(_ text: Bilingual, pinyin: String) {
      self.text = text
      self.pinyin = pinyin
    }
  }

  public var labels: [Label: Bilingual] = [:]
  public var emergency: [Emergency] = []
  public var sayings: [Saying] = []
  /// What to do when something fails, most likely first.
  public var advice: [Bilingual] = []

  public init() {}

  /// A label without words is shown as its key; a test finds it first.
  public subscript(label: Label) -> Bilingual {
    labels[label] ?? Bilingual(label.rawValue, label.rawValue)
  }
}
