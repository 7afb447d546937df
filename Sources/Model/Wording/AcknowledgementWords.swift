/// Words that say "I have seen it" and may or may not say "I agree": nothing is confirmed by them.
///
/// Source: domain of the project, everyday usage of chats in China; a language does not change them
/// within years, so they stand in code.
public enum AcknowledgementWords {
  /// Whether a text consists only of such words: 收到, 好的, OK, a thumbs-up.
  ///
  /// - Returns: false for a text without any word or sign.
  public static func areAll(of text: String) -> Bool {
    let rest = FoldedText(text).scalars.filter { !isFiller($0) }
    guard !rest.isEmpty, rest.count <= 60 else { return false }
    return consists(rest)
  }

  /// The words themselves, folded, the longest first.
  public static let words = [
    "没有问题", "没问题", "不成问题", "知道了", "明白了", "了解了", "好的呢", "好的好的", "可以的", "收到了",
    "已收到", "已阅", "收到", "好的", "好滴", "好哒", "好嘞", "好呀", "好吧", "明白", "了解", "可以", "知悉",
    "悉知", "嗯嗯", "是的", "行吧", "好", "嗯", "行", "哦", "噢", "1", "okay", "okey", "okie", "ok",
    "noproblem", "gotit", "noted", "received", "understood", "roger", "sure", "fine", "yes", "yep",
    "k", "thanks", "thankyou", "thx", "谢谢", "感谢", "您", "你", "了", "的", "呢", "哈", "啊", "吧",
    "👍", "👌", "🙏", "🤝", "✅", "🆗", "😊", "🙂", "😄", "[ok]", "[强]", "[抱拳]", "[握手]", "[合十]",
    "[微笑]", "[呲牙]", "[愉快]", "[玫瑰]", "[thumbsup]",
  ]

  private static let folded: [[Unicode.Scalar]] = words.map { word in
    FoldedText(word).scalars.filter { !isFiller($0) }
  }

  /// Whether the text can be cut into such words, at least one of which says something.
  private static func consists(_ text: [Unicode.Scalar]) -> Bool {
    var reachable = [Bool](repeating: false, count: text.count + 1)
    reachable[0] = true
    for place in text.indices where reachable[place] {
      for word in folded where !word.isEmpty && place + word.count <= text.count {
        if word.elementsEqual(text[place..<(place + word.count)]) {
          reachable[place + word.count] = true
        }
      }
    }
    guard reachable[text.count] else { return false }
    let particles: Set<Unicode.Scalar> = ["您", "你", "了", "的", "呢", "哈", "啊", "吧"]
    return !text.allSatisfy(particles.contains)
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", ".", ",", "!", "~", "。", "、", "…", "\"", "'", "-", "?", ";", ":": true
    default: (0x1F3FB...0x1F3FF).contains(scalar.value)
    }
  }
}
