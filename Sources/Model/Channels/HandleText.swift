/// A handle as people paste it, before its platform's own rules apply.
enum HandleText {
  /// Full-width forms as ASCII, zero-width and control characters gone, no blanks at the ends.
  static func cleaned(_ text: String) -> String {
    // Most handles are plain already, and an import cleans thousands.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), text.utf8.first != 0x20,
      text.utf8.last != 0x20
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let plain = Unicode.Scalar(scalar.value - 0xFEE0) { scalars.append(plain) }
      case 0x3000, 0xA0, 0x09, 0x0A, 0x0D, 0x2000...0x200A, 0x202F: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
        0xFEFF:
        continue
      default: scalars.append(scalar)
      }
    }
    let trimmed = scalars.drop { $0 == " " }
    return String(Substring(trimmed).reversed().drop { $0 == " " }.reversed())
  }

  /// Without a leading name of the platform: `微信号: liwei_hq` and `WeChat liwei_hq` give `liwei_hq`.
  ///
  /// - Parameter mayHoldBlanks: the handle itself may, as a nickname does; then only a colon ends a
  ///   label.
  static func withoutLabel(_ cleaned: String, mayHoldBlanks: Bool) -> String {
    if let colon = cleaned.utf8.firstIndex(of: UInt8(ascii: ":")), isLabel(cleaned[..<colon]) {
      return trimmed(cleaned[cleaned.utf8.index(after: colon)...])
    }
    guard !mayHoldBlanks, let blank = cleaned.utf8.lastIndex(of: 0x20), isLabel(cleaned[..<blank])
    else {
      return cleaned
    }
    return trimmed(cleaned[blank...])
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func isLabel(_ text: Substring) -> Bool {
    guard (2...30).contains(text.utf8.count),
      !text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") })
    else { return false }
    let folded = Fold.bytes(String(text)).filter { !" -_.".utf8.contains($0) }
    return labels.contains(String(decoding: folded, as: UTF8.self))
  }

  /// Folded, so without case, blanks and traditional forms.
  private static let labels: Set<String> = [
    "wechat", "wechatid", "weixin", "weixinid", "wx", "vx", "v信", "微信", "微信号", "微信id",
    "wecom", "企业微信", "qq", "qq号", "qqid", "qq号码", "dingtalk", "dingtalkid", "钉钉", "钉钉号",
    "feishu", "lark", "飞书", "weibo", "weiboid", "微博", "xiaohongshu", "xhs", "redbook", "redid",
    "rednote", "小红书", "小红书号", "douyin", "douyinid", "抖音", "抖音号", "alipay", "支付宝", "wangwang", "旺旺",
    "sms", "tel", "telephone", "phone", "mobile", "cell", "电话", "手机", "手机号", "电话号码", "短信",
    "email", "mail", "mailto", "邮箱", "邮件", "电子邮件", "电邮", "teams", "zoom", "zoomid", "telegram",
    "tg",
    "signal", "line", "lineid", "kakao", "kakaotalk", "kakaoid", "messenger", "whatsapp", "viber",
    "imessage", "id", "账号", "帐号",
  ]
}
