/// Names under which programs and people mention a platform.
enum KnownService {
  /// The platform's id in the catalogue; nil for a service that the catalogue lacks.
  static func platform(_ name: some StringProtocol) -> String? {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return platforms[plain]
  }

  /// The platform of a property that names it: `X-WECHAT`, `X-QQ`.
  static func platform(property: String) -> String? {
    guard property.hasPrefix("X-") else { return nil }
    switch property {
    case "X-SINA-WEIBO", "X-SINAWEIBO": return "weibo"
    case "X-SKYPE-USERNAME": return "skype"
    default:
      let name = property.dropFirst(2)
      // A single letter or two may mean anything in somebody's own property, except these.
      return name.count > 2 || name == "QQ" ? platform(name) : nil
    }
  }

  /// The platform whose profiles live at an address: by its scheme or its host.
  static func platform(address: ServiceAddress) -> String? {
    if let platform = schemes[address.scheme] { return platform }
    let host = address.host.hasPrefix("www.") ? String(address.host.dropFirst(4)) : address.host
    return hosts.first { host == $0.key || host.hasSuffix("." + $0.key) }?.value
  }

  /// How RFC 9554's SERVICE-TYPE is written; other programs compare it without regard to case.
  static func serviceName(_ platform: String) -> String {
    names[platform] ?? platform
  }

  private static let platforms: [String: String] = [
    "wechat": "wechat", "weixin": "wechat", "微信": "wechat", "微信号": "wechat", "wx": "wechat",
    "微信id": "wechat", "wechatid": "wechat", "weixinid": "wechat",
    "wecom": "wecom", "企业微信": "wecom", "wxwork": "wecom", "wechatwork": "wecom",
    "qq": "qq", "qq号": "qq", "qq号码": "qq", "qqnumber": "qq", "qqid": "qq", "腾讯qq": "qq",
    "weibo": "weibo", "sinaweibo": "weibo", "微博": "weibo", "新浪微博": "weibo",
    "xiaohongshu": "xiaohongshu", "小红书": "xiaohongshu", "rednote": "xiaohongshu",
    "red": "xiaohongshu", "redbook": "xiaohongshu", "小红书号": "xiaohongshu", "redid": "xiaohongshu",
    "dingtalk": "dingtalk", "钉钉": "dingtalk", "钉钉号": "dingtalk",
    "feishu": "feishu", "lark": "feishu", "飞书": "feishu", "douyin": "douyin", "抖音": "douyin",
    "抖音号": "douyin", "alipay": "alipay", "支付宝": "alipay", "wangwang": "wangwang",
    "aliwangwang": "wangwang", "旺旺": "wangwang", "阿里旺旺": "wangwang", "whatsapp": "whatsapp",
    "telegram": "telegram", "line": "line", "kakaotalk": "kakaotalk", "kakao": "kakaotalk",
    "skype": "skype", "signal": "signal", "viber": "viber", "zoom": "zoom", "teams": "teams",
    "microsoftteams": "teams", "msteams": "teams", "imessage": "imessage",
  ]

  private static let schemes: [String: String] = [
    "weixin": "wechat", "wechat": "wechat", "qq": "qq", "mqq": "qq", "skype": "skype",
    "sinaweibo": "weibo", "xhsdiscover": "xiaohongshu", "dingtalk": "dingtalk", "tg": "telegram",
    "whatsapp": "whatsapp", "viber": "viber", "msteams": "teams", "sgnl": "signal",
    "imessage": "imessage",
  ]

  private static let hosts: [String: String] = [
    "weibo.com": "weibo", "weibo.cn": "weibo", "xiaohongshu.com": "xiaohongshu",
    "douyin.com": "douyin", "t.me": "telegram", "wa.me": "whatsapp", "signal.me": "signal",
    "wechat.com": "wechat", "weixin.qq.com": "wechat", "com.apple.social.wechat": "wechat",
    "line.me": "line",
  ]

  private static let names: [String: String] = [
    "wechat": "WeChat", "wecom": "WeCom", "qq": "QQ", "dingtalk": "DingTalk", "feishu": "Feishu",
    "weibo": "Weibo", "xiaohongshu": "Xiaohongshu", "douyin": "Douyin", "alipay": "Alipay",
    "wangwang": "AliWangwang", "whatsapp": "WhatsApp", "telegram": "Telegram", "line": "LINE",
    "kakaotalk": "KakaoTalk", "skype": "Skype", "signal": "Signal", "viber": "Viber",
    "zoom": "Zoom", "teams": "Teams", "imessage": "iMessage", "messenger": "Messenger",
  ]
}
