import Catalogue
import Model
import Testing

@Suite("Handles")
struct HandleTests {
  static let pasted: [(HandleRule, String, String)] = [
    (.wechat, "  liwei_hq ", "liwei_hq"), (.wechat, "微信号：liwei_hq", "liwei_hq"),
    (.wechat, "WeChat: liwei_hq", "liwei_hq"), (.wechat, "WeChat ID liwei_hq", "liwei_hq"),
    (.wechat, "@liwei_hq", "liwei_hq"), (.wechat, "ｌｉｗｅｉ＿ｈｑ", "liwei_hq"),
    (.wechat, "li\u{200B}wei_hq\u{FEFF}", "liwei_hq"), (.wechat, "VX：Liwei-HQ", "Liwei-HQ"),
    (.wechat, "微信 liwei_hq", "liwei_hq"), (.wechat, "微信號：liwei_hq", "liwei_hq"),
    (.wechat, "\u{202A}liwei_hq\u{202C}", "liwei_hq"), (.qq, "QQ号: 1234567890", "1234567890"),
    (.qq, "１２３４５", "12345"), (.weibo, "@某某 公司", "某某 公司"),
    (.weibo, "https://weibo.com/u/1234567890?x=1", "1234567890"),
    (.weibo, "weibo.com/n/某某", "某某"),
    (
      .xiaohongshu, "https://www.xiaohongshu.com/user/profile/0123456789abcdef01234567",
      "0123456789abcdef01234567"
    ),
    (.xiaohongshu, "小红书号：551000", "551000"), (.telegram, "https://t.me/ann_lee", "ann_lee"),
    (.messenger, "https://www.facebook.com/ann.lee", "ann.lee"),
    (.email, "Li Wei <Li.Wei@EXAMPLE.cn>", "Li.Wei@example.cn"),
    (.email, "mailto:li@Example.CN", "li@example.cn"),
    (.email, "邮箱：li＠example.cn", "li@example.cn"),
    (.any, "live:ann", "live:ann"), (.any, "林晓雨@辰亥贸易", "林晓雨@辰亥贸易"),
    (.wechat, "", ""), (.wechat, "@", "@"), (.email, "@", "@"),
  ]

  @Test("are stored without what people paste around them", arguments: pasted)
  func normalised(_ rule: HandleRule, _ text: String, _ handle: String) {
    #expect(rule.normalised(text) == handle)
    #expect(rule.normalised(handle) == handle)
  }

  static let numbers: [(String, String)] = [
    ("13000000001", "+8613000000001"), ("8613000000001", "+8613000000001"),
    ("008613000000001", "+8613000000001"), ("+86 130-0000-0001", "+8613000000001"),
    ("＋86 (130) 0000 0001", "+8613000000001"), ("tel: 130 0000 0001", "+8613000000001"),
    ("手机：13000000001", "+8613000000001"), ("+86 010 8888 8888", "+861088888888"),
    ("+86 (0)10 8888 8888", "+861088888888"), ("0044 (0)7700 900077", "+447700900077"),
    ("+49 (0)171/3920011", "+491713920011"), ("https://wa.me/447700900077", "+447700900077"),
    ("010 8888 8888", "01088888888"), ("12345", "12345"), ("+852 5555 0000", "+85255550000"),
    ("130 0000 0001 ext 5", "130 0000 0001 ext 5"), ("+", "+"), ("+0049", "+0049"),
  ]

  @Test("that are telephone numbers become E.164 where the country is certain", arguments: numbers)
  func phones(_ text: String, _ handle: String) {
    #expect(HandleRule.phone.normalised(text) == handle)
    #expect(HandleRule.phone.normalised(handle) == handle)
  }

  @Test(
    "are the same however they are written",
    arguments: [
      (HandleRule.wechat, "LiWei_HQ", "微信号：liwei_hq"), (.phone, "13000000001", "+86 130 0000 0001"),
      (.email, "Li@Example.CN", "li@example.cn"), (.telegram, "@Ann_Lee", "https://t.me/ann_lee"),
      (.phoneOrEmail, "A@B.cn", "a@b.cn"), (.dingtalk, "13000000001", "+8613000000001"),
    ])
  func same(_ rule: HandleRule, _ left: String, _ right: String) {
    #expect(rule.same(left, right))
  }

  @Test(
    "differ where case or digits count",
    arguments: [
      (HandleRule.any, "Ann", "ann"), (.dingtalk, "Ann-1", "ann-1"), (.qq, "12345", "12346"),
      (.phone, "+8613000000001", "+8613000000002"),
    ])
  func different(_ rule: HandleRule, _ left: String, _ right: String) {
    #expect(!rule.same(left, right))
  }

  static let fitting: [(HandleRule, String, Bool)] = [
    (.wechat, "abcdef", true), (.wechat, "abcde", false), (.wechat, "1abcdef", false),
    (.wechat, "a-b_c9", true), (.wechat, "a.bcdef", false),
    (.wechat, "abcdefghijabcdefghij", true), (.wechat, "abcdefghijabcdefghijk", false),
    (.wechat, "wéchat_x", false), (.qq, "10001", true), (.qq, "01234", false), (.qq, "1234", false),
    (.qq, "12345678901", true), (.qq, "123456789012", true), (.qq, "1234567890123", false),
    (.dingtalk, "abc-12345", true), (.dingtalk, "ab", false), (.dingtalk, "13000000001", true),
    (.feishu, "ou_0123456789abcdef0123456789abcdef", true), (.feishu, "ou_0123", false),
    (.feishu, "oc_Abc9", true), (.feishu, "li@example.cn", true), (.feishu, "liwei", false),
    (.weibo, "1234567890", true), (.weibo, "12345", false), (.weibo, "某某公司", true),
    (.weibo, "某", false), (.xiaohongshu, "551000", true), (.xiaohongshu, "ab", false),
    (.xiaohongshu, "0123456789abcdef01234567", true), (.xiaohongshu, "a b c", false),
    (.douyin, "abc.def_1", true), (.douyin, "abc-def", false), (.wangwang, "某某旗舰店", true),
    (.phone, "+8613000000000", true), (.phone, "13000000000", true), (.phone, "010123", false),
    (.email, "a@b.cn", true), (.email, "a@b", false), (.email, "a@@b.cn", false),
    (.email, "a@公司.cn", true), (.email, "a b@c.cn", false), (.email, "a@-b.cn", false),
    (.zoom, "123 4567 8901", true), (.zoom, "12345678", false), (.zoom, "a@b.cn", true),
    (.telegram, "ann_1", true), (.telegram, "1ann_", false), (.signal, "ann.01", true),
    (.signal, "ann.1", false), (.signal, "+447700900077", true), (.line, "ann.lee-1", true),
    (.kakaotalk, "abc", false), (.messenger, "ann.lee", true), (.messenger, "ann", false),
    (.phoneOrEmail, "a@b.cn", true), (.phoneOrEmail, "abc", false), (.any, "what ever", true),
    (.any, "", false),
  ]

  @Test("fit their rule or do not", arguments: fitting)
  func fits(_ rule: HandleRule, _ text: String, _ expected: Bool) {
    #expect(rule.fits(text) == expected)
  }

  @Test(
    "that are numbers are shown in groups",
    arguments: [
      ("+8613000000000", "+86 130 0000 0000"), ("+861088888888", "+86 10 8888 8888"),
      ("+8675512345678", "+86 755 1234 5678"), ("+85255550000", "+852 5555 0000"),
      ("+85366660000", "+853 6666 0000"), ("+886912345678", "+886 912 3456 78"),
      ("+12025550100", "+1 202 555 0100"), ("+491713920011", "+491713920011"), ("12345", "12345"),
    ])
  func shown(_ handle: String, _ text: String) {
    #expect(HandleRule.phone.shown(handle) == text)
    #expect(HandleRule.wechat.shown(handle) == handle)
  }

  static let noticed: [(String, String, String?)] = [
    ("wechat", "liwei_hq", nil), ("wechat", "wxid_8h2k0q5w1v9x21", "handle.system-id"),
    ("wechat", "13000000001", "handle.digits-only"), ("wechat", "12345", "handle.digits-only"),
    ("wechat", "+8613000000001", "handle.digits-only"), ("wechat", "ab", "handle.unusual"),
    ("wechat", "123@chatroom", "handle.group"),
    ("wechat", "gh_0123456789ab", "handle.official-account"),
    ("qq", "123456789012", "handle.long-number"), ("qq", "10001", nil),
    ("email", "ann@gmail.com", "handle.not-readable-in-china"),
    ("email", "ann@yahoo.co.uk", "handle.not-readable-in-china"), ("email", "ann@qq.com", nil),
    ("email", "ann@example.cn", nil), ("email", "ann", "handle.unusual"),
    ("sms", "+8613000000000", nil), ("sms", "01088888888", "handle.no-country-code"),
    ("sms", "+8614600000000", "handle.new-number-range"),
    ("sms", "+85255550000", "handle.roams-hong-kong"),
    ("phone", "+85366660000", "handle.roams-macao"),
    ("phone", "+886912345678", "handle.roams-taiwan"),
    ("phone", "+861088888888", nil), ("phone", "what", "handle.unusual"),
    ("teams", "ann@firm.partner.onmschina.cn", "handle.china-tenant"),
    ("wecom", "林晓雨@辰亥贸易", nil), ("wechat", "", nil),
  ]

  @Test("get a notice where something is to be minded", arguments: noticed)
  func notices(_ platform: String, _ handle: String, _ key: String?) {
    let notices = PlatformCatalogue.builtIn()[platform]?.notices(about: handle)
    #expect(notices?.map(\.key) == (key.map { [$0] } ?? []))
  }

  static let linked: [(String, String, String?)] = [
    ("wechat", "liwei_hq", nil), ("whatsapp", "+44 7700 900077", "https://wa.me/447700900077"),
    ("whatsapp", "what", nil), ("email", "li@example.cn", "mailto:li@example.cn"),
    ("xiaohongshu", "551000", nil), ("weibo", "某某", nil),
    (
      "xiaohongshu", "0123456789abcdef01234567",
      "https://www.xiaohongshu.com/user/profile/0123456789abcdef01234567"
    ),
    ("sms", "13000000000", "sms:+8613000000000"), ("telegram", "@ann_lee", "https://t.me/ann_lee"),
    ("dingtalk", "nana-1", "dingtalk://dingtalkclient/action/sendmsg?dingtalk_id=nana-1"),
    ("dingtalk", "13000000000", nil), ("dingtalk", "a b/c", nil),
    ("email", "a+b@example.cn", "mailto:a+b@example.cn"),
    ("email", "a%/b@example.cn", "mailto:a%25%2Fb@example.cn"),
    ("teams", "a+b@example.cn", "https://teams.microsoft.com/l/chat/0/0?users=a%2Bb@example.cn"),
    ("signal", "ann.01", nil), ("messenger", "ann", nil),
    ("viber", "+447700900077", "viber://chat?number=%2B447700900077"),
  ]

  @Test("become links where a platform has any", arguments: linked)
  func links(_ platform: String, _ handle: String, _ link: String?) {
    #expect(PlatformCatalogue.builtIn()[platform]?.link(to: handle) == link)
  }

  @Test("of any bytes never stop the program", arguments: HandleRule.allCases)
  func anyText(_ rule: HandleRule) {
    let odd = [
      "\u{0}", "：", ":", "@@", "+", "00", "0086", "+86", "<>", "a@", "@a", "wa.me/", "\u{200B}",
      "💬", "(0)",
    ]
    for first in odd {
      for second in odd {
        let once = rule.normalised(first + second)
        #expect(rule.normalised(once) == once, "\(first + second)")
        _ = (rule.fits(once), rule.shown(once), rule.comparable(once))
      }
    }
  }
}
