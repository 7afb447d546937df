import Exchange
import Model
import Testing

/// Every way in which programs write a messenger's account.
@Suite struct ServiceDialectTests {
  @Test(
    "each dialect gives its platform and handle",
    arguments: [
      ("X-SOCIALPROFILE;type=Wechat;x-user=liwei_hq:x-apple:liwei_hq", "wechat liwei_hq"),
      (
        "X-SOCIALPROFILE;type=wechat:x-apple://com.apple.social.wechat?username=liwei_hq",
        "wechat liwei_hq"
      ),
      ("X-SOCIALPROFILE;TYPE=wechat:liwei_hq", "wechat liwei_hq"),
      ("X-SOCIALPROFILE;TYPE=WECHAT:https://wechat.com/liwei_hq", "wechat liwei_hq"),
      ("X-SOCIALPROFILE;type=sinaweibo:http://weibo.com/n/%E6%9D%8E%E4%BC%9F", "weibo 李伟"),
      ("X-SOCIALPROFILE:https://weibo.com/u/1234567890", "weibo 1234567890"),
      ("IMPP;X-SERVICE-TYPE=微信号:x-apple:liwei_hq", "wechat liwei_hq"),
      ("IMPP;X-SERVICE-TYPE=QQ;type=pref:x-apple:1234567890", "qq 1234567890"),
      ("IMPP;X-SERVICE-TYPE=WeChat:liwei_hq", "wechat liwei_hq"),
      ("IMPP;TYPE=WECHAT:liwei_hq", "wechat liwei_hq"),
      ("IMPP;TYPE=QQ:1234567890", "qq 1234567890"),
      ("IMPP;TYPE=work:weixin:liwei_hq", "wechat liwei_hq"),
      ("URL:weixin://dl/chat?liwei_hq", "wechat liwei_hq"),
      ("IMPP;PREF=1:skype:li.wei?chat", "skype li.wei"),
      ("SOCIALPROFILE;SERVICE-TYPE=WeChat;TYPE=work;VALUE=text:liwei_hq", "wechat liwei_hq"),
      ("SOCIALPROFILE;SERVICE-TYPE=wecom;VALUE=text:李伟@华强", "wecom 李伟@华强"),
      (
        "SOCIALPROFILE;SERVICE-TYPE=Xiaohongshu;USERNAME=5510000001:https://www.xiaohongshu.com/user/profile/0123456789abcdef01234567",
        "xiaohongshu 5510000001"
      ),
      (
        "SOCIALPROFILE:https://www.xiaohongshu.com/user/profile/0123456789abcdef01234567",
        "xiaohongshu 0123456789abcdef01234567"
      ),
      ("SOCIALPROFILE:https://wa.me/8613000000000", "whatsapp +8613000000000"),
      ("URL:https\\://weibo.com/u/1234567890", "weibo 1234567890"),
      ("X-WECHAT:liwei_hq", "wechat liwei_hq"), ("X-WEIXIN:微信号：liwei_hq", "wechat liwei_hq"),
      ("X-QQ:1234567890", "qq 1234567890"), ("X-WEIBO:@liwei", "weibo liwei"),
      ("X-SINA-WEIBO:liwei", "weibo liwei"), ("X-XIAOHONGSHU:5510000001", "xiaohongshu 5510000001"),
      ("X-DINGTALK:liwei", "dingtalk liwei"), ("X-SKYPE:li.wei", "skype li.wei"),
      ("X-SKYPE-USERNAME;TYPE=WORK:li.wei", "skype li.wei"),
    ])
  func dialect(line: String, account: String) {
    #expect(contact(line)?.handles == [account])
    #expect(contact(line)?.kept == [])
  }

  @Test("Apple's label names the service where nothing else does")
  func label() {
    #expect(
      contact("item1.IMPP:x-apple:10000001", "item1.X-ABLabel:QQ")?.handles == ["qq 10000001"])
  }

  @Test("an unknown service is kept as it is, with its label")
  func unknown() {
    let lines = ["item1.IMPP:xmpp:li@example.com", "item1.X-ABLabel:Jabber"]
    let read = contact(lines[0], lines[1])
    #expect(read?.handles == [])
    #expect(read?.kept == lines)
  }

  @Test("an x-user and a value that differ are both kept, and told")
  func twoHandles() {
    let read = contact("X-SOCIALPROFILE;type=WeChat;x-user=liwei_hq:x-apple:13000000000")
    #expect(read?.handles == ["wechat liwei_hq", "wechat 13000000000"])
    #expect(read?.noticeKeys == ["vcard.two-handles"])
  }

  @Test("the purpose comes from work and home or from a label, never from the service")
  func purposes() {
    let read = contact(
      "SOCIALPROFILE;SERVICE-TYPE=WeChat;TYPE=work:a_work", "IMPP;TYPE=WECHAT:a_none",
      "item1.IMPP;X-SERVICE-TYPE=微信:a_home", "item1.X-ABLabel:私人")
    #expect(read?.purposes[Channel(platform: "wechat", handle: "a_work")] == .business)
    #expect(read?.purposes[Channel(platform: "wechat", handle: "a_none")] == nil)
    #expect(read?.purposes[Channel(platform: "wechat", handle: "a_home")] == .personal)
    #expect(read?.contact.agreements.isEmpty == true)
  }

  @Test("one account told in several dialects is one account")
  func same() {
    let read = contact("X-WECHAT:liwei_hq", "IMPP;TYPE=WECHAT;PREF=1:LiWei_HQ")
    #expect(read?.handles == ["wechat liwei_hq"])
    #expect(read?.contact.accounts.first?.preferred == true)
  }

  @Test("accounts in a note are suggestions, never accounts")
  func suggestions() {
    let read = contact("NOTE:WeChat ID: liwei_hq\\n微信：wei2；QQ: 10001\\nMeeting: Monday")
    #expect(read?.handles == [])
    #expect(
      read?.suggestions.map { "\($0.platform) \($0.handle)" } == [
        "wechat liwei_hq", "wechat wei2", "qq 10001",
      ])
  }
}
