import Catalogue
import Model
import Testing

@Suite("Looking for a platform")
struct PlatformSearchTests {
  let platforms = PlatformCatalogue.builtIn()

  @Test(
    "finds what people type",
    arguments: [
      ("Red Book", "xiaohongshu"), ("redbook", "xiaohongshu"), ("小红书", "xiaohongshu"),
      ("小紅書", "xiaohongshu"), ("XHS", "xiaohongshu"), ("rednote", "xiaohongshu"),
      ("Xiaohongshu", "xiaohongshu"), ("WeChat", "wechat"), (" we-chat ", "wechat"),
      ("微信", "wechat"), ("微信号", "wechat"), ("ＷｅＣｈａｔ", "wechat"), ("weixin", "wechat"),
      ("WeCom", "wecom"), ("企业微信", "wecom"), ("QQ", "qq"), ("DingTalk", "dingtalk"),
      ("钉钉", "dingtalk"), ("Feishu", "feishu"), ("Lark", "feishu"), ("Weibo", "weibo"),
      ("Sina Weibo", "weibo"), ("SMS", "sms"), ("短信", "sms"), ("phone", "phone"),
      ("email", "email"), ("E-Mail", "email"), ("contract", "contract"), ("letter", "contract"),
      ("Teams", "teams"), ("Microsoft Teams", "teams"), ("WhatsApp", "whatsapp"),
      ("whats app", "whatsapp"), ("Skype", "skype"), ("Tencent Meeting", "voov"),
    ])
  func found(_ typed: String, _ id: String) {
    #expect(platforms.find(typed).platform?.id == id)
  }

  @Test("offers the nearest names for a mistyped one")
  func near() {
    guard case .unknown(let near) = platforms.find("wecaht") else {
      Issue.record("found something")
      return
    }
    #expect(near.first?.id == "wechat")
  }

  @Test("offers nothing for what is like nothing", arguments: ["", " ", "???", "carrier pigeon"])
  func nothing(_ typed: String) {
    #expect(platforms.find(typed) == .unknown(near: []))
  }
}
