// What all formats of a brief say in the same words.

extension Brief {
  /// Seconds that clocks in mainland China are ahead of UTC, all year.
  public static let chinaOffset = 8 * 3600

  /// `2027-03-08 – 2027-03-14`; a trip without a date says so with a dash.
  public var dates: String {
    let days = [trip.from, trip.to].map { $0?.description ?? "—" }
    return "\(days[0]) – \(days[1])"
  }

  /// `Asia/Shanghai UTC+8 = home +7 h`
  public var clocks: String {
    let minutes = ahead / 60
    let sign = minutes < 0 ? "−" : "+"
    let rest = abs(minutes) % 60
    let minute = rest == 0 ? "" : ":" + Digits.text(rest)
    return "China = UTC+8 = home \(sign)\(abs(minutes) / 60)\(minute) h"
  }
}

extension Brief.Holiday {
  /// One day, or the first and the last.
  public var dates: String { from == to ? from.description : "\(from) – \(to)" }
}

extension ChannelMark {
  /// A sign that needs no colour.
  public var sign: String {
    switch self {
    case .tested: "✓"
    case .untested: "?"
    case .failed: "✗"
    case .blocked: "⊘"
    }
  }

  public var label: BriefWords.Label {
    switch self {
    case .tested: .tested
    case .untested: .untested
    case .failed: .failed
    case .blocked: .blocked
    }
  }
}

extension Purpose {
  public var label: BriefWords.Label {
    switch self {
    case .business: .business
    case .personal: .personal
    case .backup: .backup
    case .urgent: .urgent
    case .formal: .formal
    }
  }
}

extension Network {
  public var label: BriefWords.Label {
    switch self {
    case .outside: .outside
    case .roaming: .roaming
    case .localSIM: .localSIM
    case .hotelWiFi: .hotelWiFi
    case .officeWiFi: .officeWiFi
    }
  }
}

extension DecisionState {
  /// Closed ones do not stand in a brief.
  public var label: BriefWords.Label {
    switch self {
    case .requested: .requested
    case .acknowledged: .acknowledged
    case .disputed: .disputed
    case .changed: .changed
    case .agreedInChat, .confirmed, .withdrawn, .superseded: .agreedInChat
    }
  }
}
