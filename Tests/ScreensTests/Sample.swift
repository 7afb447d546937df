import Model
import Screens
import TUI
import Texts

/// A small company for tests: three contacts, decisions in several states, one trip. Its clock stands
/// at 2026-11-23 09:04 UTC, an hour later at home.
enum Sample {
  static let today = Day("2026-11-23")!  // a date that exists
  static let now = Instant(today, hour: 9, minute: 4)

  static let deadlines = Deadlines(.weekdays, Intervals(), today: today)

  static let world = World(
    now: now, homeOffset: 3600, staff: "anna",
    digest: Digest { text in
      // Not SHA-256, but as good for telling texts apart.
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return String(hash, radix: 16)
    })

  static let platforms: Platforms = {
    func platform(_ id: String, _ name: String, _ state: MainlandState) -> Platform {
      var platform = Platform(id: id)
      platform.name = name
      platform.mainland = state
      platform.handleRule = id == "sms" || id == "phone" ? .phone : .any
      return platform
    }
    return Platforms([
      platform("wechat", "WeChat", .works), platform("wecom", "WeCom", .works),
      platform("xiaohongshu", "Red Book", .works), platform("sms", "SMS", .works),
      platform("email", "email", .works), platform("whatsapp", "WhatsApp", .blocked),
      platform("contract", "contract", .works), platform("phone", "phone", .works),
    ])
  }()

  static var liWei: Contact {
    var contact = Contact(id: "li-wei")
    contact.name = "Li Wei"
    contact.nameZh = "李伟"
    contact.salutationZh = "李经理"
    contact.organisation = "Shenzhen Huaqiang Components"
    contact.organisationZh = "深圳华强元器件有限公司"
    contact.role = "Sales director"
    contact.city = "Shenzhen"
    contact.region = .mainland
    contact.tags = ["supplier", "connectors"]
    contact.note = "Prefers voice messages after 20:00."
    var wechat = Account(platform: "wechat", handle: "liwei_hq", preferred: true)
    wechat.verification = .identityChecked
    wechat.verifiedOn = Day("2026-03-02")
    var sms = Account(platform: "sms", handle: "+8613000000000")
    sms.verification = .identityChecked
    sms.verifiedOn = Day("2026-03-02")
    contact.accounts = [
      wechat, Account(platform: "xiaohongshu", handle: "5510001234"), sms,
      Account(platform: "email", handle: "li.wei@example.cn"),
    ]
    var business = Agreement(
      purpose: .business, platform: "wechat", agreedOn: Day("2026-03-02"))
    business.words = "工作都用微信聊"
    business.reviewBy = Day("2026-09-01")
    contact.agreements = [
      business,
      Agreement(purpose: .personal, platform: "xiaohongshu", agreedOn: Day("2026-11-20")),
      Agreement(purpose: .backup, platform: "sms", agreedOn: Day("2026-11-20")),
    ]
    var answered = ChannelTest(
      platform: "wechat", sent: now.adding(seconds: -3 * 86_400), from: .outside)
    answered.answered = now.adding(seconds: -3 * 86_400 + 900)
    var failed = ChannelTest(
      platform: "sms", sent: now.adding(seconds: -9 * 86_400), from: .hotelWiFi)
    failed.noAnswer = true
    contact.tests = [answered, failed]
    return contact
  }

  static var chenYu: Contact {
    var contact = Contact(id: "chen-yu")
    contact.name = "Chen Yu"
    contact.nameZh = "陈雨"
    contact.organisation = "Ningbo Sample Works"
    contact.region = .mainland
    contact.accounts = [
      Account(platform: "wechat", handle: "chenyu88"),
      Account(platform: "email", handle: "cy@example.cn"),
    ]
    contact.agreements = [
      Agreement(purpose: .business, platform: "wechat", agreedOn: Day("2026-10-01")),
      Agreement(purpose: .backup, platform: "email", agreedOn: Day("2026-10-01")),
    ]
    return contact
  }

  static var maria: Contact {
    var contact = Contact(id: "maria-olsen")
    contact.name = "Maria Olsen-Østergaard"
    contact.organisation = "Nordic Freight"
    contact.region = .other
    return contact
  }

  static func decision(
    _ id: String, _ title: String, with contacts: [String] = ["li-wei"],
    _ change: (inout Decision) -> Void = { _ in }
  ) -> Decision {
    var decision = Decision(id: id)
    decision.title = title
    decision.contacts = contacts
    decision.decidedOn = Day("2026-11-20")
    decision.platform = "wechat"
    decision.wording = "12.40 CNY per piece, EXW, valid until 2027-03-31"
    decision.wordingZh = "单价12.40元人民币，EXW，有效期至2027年3月31日"
    change(&decision)
    return decision
  }

  static var price: Decision {
    decision("2026-11-20-unit-price-hq77", "Unit price HQ-77") {
      $0.decisionKind = .price
      $0.quote = "可以的，没问题"
      $0.amount = "124000.00"
      $0.currency = "CNY"
      $0.owner = "anna"
      $0.confirmBy = Day("2026-11-26")
      var term = Term()
      term.term = "定金"
      term.meaning = "earnest money"
      term.validatedBy = "Chen Yu"
      $0.terms = [term]
      var request = Request()
      request.sent = now.adding(seconds: -2 * 86_400)
      request.channel = "email"
      $0.requests = [request]
    }
  }

  static var changed: Decision {
    decision("2026-10-02-delivery", "Delivery of the first lot") { decision in
      decision.decidedOn = Day("2026-10-02")
      decision.wording = "Delivery by 2026-12-20, FOB Shenzhen"
      decision.wordingZh = "2026年12月20日前交货，FOB深圳"
      var confirmation = Confirmation()
      confirmation.on = Day("2026-10-05")
      confirmation.by = "li-wei"
      confirmation.channel = "email"
      confirmation.wording = "Delivery by 2026-12-10, FOB Shenzhen"
      confirmation.wordingZh = "2026年12月10日前交货，FOB深圳"
      confirmation.wordingSHA256 = "of the wording then"
      decision.confirmations = [confirmation]
    }
  }

  static var payee: Decision {
    decision("2026-11-18-new-bank-account", "New bank account") {
      $0.decidedOn = Day("2026-11-18")
      $0.decisionKind = .payeeChange
      $0.confirmBy = Day("2026-11-19")
      $0.wording = "Pay to account 0000 at Sample Bank from now on"
      $0.wordingZh = nil
    }
  }

  static var confirmed: Decision {
    decision("2026-09-01-samples", "Samples", with: ["chen-yu"]) { decision in
      decision.decidedOn = Day("2026-09-01")
      var confirmation = Confirmation()
      confirmation.on = Day("2026-09-03")
      confirmation.by = "chen-yu"
      confirmation.channel = "email"
      confirmation.wordingSHA256 = CanonicalWording(decision).sha256(world.digest)
      decision.confirmations = [confirmation]
    }
  }

  static var records: [AnyRecord] {
    var anna = Staff(id: "anna")
    anna.name = "Anna Berg"
    return [
      .contact(chenYu), .contact(liWei), .contact(maria), .decision(price), .decision(changed),
      .decision(payee), .decision(confirmed), .staff(anna),
    ]
  }

  /// A workbench that has read the sample.
  static func workbench(
    rows: Int = 24, columns: Int = 80, _ records: [AnyRecord] = records
  ) -> Workbench {
    var bench = empty(rows: rows, columns: columns)
    _ = bench.receive(.chunk(Revision(records), done: records.count, total: records.count))
    _ = bench.receive(.loaded)
    return bench
  }

  static func empty(rows: Int = 24, columns: Int = 80) -> Workbench {
    Workbench(
      texts: Texts(), platforms: platforms, world: world, size: Size(rows: rows, columns: columns))
  }
}

extension Workbench {
  /// Press keys by name: `"j j Enter"`.
  @discardableResult
  mutating func press(_ keys: String) -> [Effect] {
    keys.split(separator: " ").compactMap { Key(named: String($0)) }
      .flatMap { handle(.key($0)) }
  }

  @discardableResult
  mutating func type(_ text: String) -> [Effect] { text.flatMap { handle(.key(Key($0))) } }

  var frame: Frame {
    var frame = Frame(size: size)
    view(&frame)
    return frame
  }

  /// What a person sees.
  var picture: String { frame.text }
}
