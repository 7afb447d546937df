/// Words by which an answer is understood. Those of `not` are taken out of the text first: "please
/// confirm" confirms nothing, and 没问题 tells of no problem.
struct AnswerWords: Sendable {
  let words: [String]
  let not: [String]

  /// The first of the words that stands in the text; Latin ones as whole words.
  func first(in text: String) -> String? {
    var text = text
    for phrase in not { text = Self.without(phrase, text) }
    return words.first { Self.stands($0, in: text) }
  }

  /// Simplified, lower case, one blank between words, half-width question marks.
  static func folded(_ text: String) -> String {
    let marks: [Character: Character] = [
      "？": "?", "’": "'", "確": "确", "認": "认", "無": "无", "誤": "误", "對": "对", "問": "问",
      "題": "题", "沒": "没", "條": "条", "後": "后", "錯": "错", "應": "应", "為": "为", "異": "异",
      "議": "议", "還": "还", "變": "变", "價": "价", "過": "过", "該": "该", "謝": "谢",
    ]
    return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .map { String(marks[$0] ?? $0) }.joined()
  }

  private static func stands(_ word: String, in text: String) -> Bool {
    guard word.utf8.first.map({ $0 < 0x80 }) == true else { return text.contains(word) }
    return ranges(of: word, in: text).contains { isWhole($0, text) }
  }

  private static func isWhole(_ range: Range<String.Index>, _ text: String) -> Bool {
    let before =
      range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    return !isLatin(before) && !isLatin(after)
  }

  private static func isLatin(_ sign: Character?) -> Bool {
    sign.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
  }

  private static func ranges(of word: String, in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var rest = text[...]
    while let range = rest.firstRange(of: word) {
      found.append(range)
      rest = text[range.upperBound...]
    }
    return found
  }

  private static func without(_ phrase: String, _ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: phrase) {
      result += rest[..<range.lowerBound] + "·"
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

extension AnswerWords {
  static let dispute = AnswerWords(
    words: [
      "有误", "不对", "不正确", "错误", "错了", "写错", "不同意", "不确认", "不能确认", "无法确认", "未确认", "有问题", "有异议",
      "不接受", "不能接受", "无法接受", "更正", "应该是", "应为", "应改为", "不是这样", "不符",
      "wrong", "not correct", "incorrect", "not right", "do not agree", "don't agree",
      "can't agree", "cannot agree", "not agree", "disagree", "cannot confirm", "can't confirm",
      "can not confirm", "not confirmed", "do not confirm", "don't confirm", "not accept",
      "cannot accept", "mistake", "should be", "reject", "rejected", "we did not agree",
    ],
    not: [
      "如有问题", "如果有问题", "有问题请", "有问题随时", "若有问题", "没有错误", "没错", "没有问题", "没有异议", "如有错误",
      "是否有误", "如有误", "nothing wrong", "not wrong", "no mistake",
    ])

  static let confirm = AnswerWords(
    words: [
      "确认", "同意", "无误", "无异议", "没有异议", "confirmed", "we confirm", "i confirm", "hereby confirm",
      "confirm", "agreed", "we agree", "i agree", "approved", "accepted", "correct",
    ],
    not: [
      "请确认", "待确认", "再确认", "需要确认", "需确认", "确认一下", "会确认", "确认后", "尚未确认", "等确认", "去确认", "来确认",
      "确认函", "确认书", "确认信", "是否确认", "帮忙确认", "给您确认", "尽快确认", "内部确认", "跟老板确认", "跟领导确认",
      "和老板确认", "确认中", "先确认", "确认邮件", "是否同意", "经理同意", "领导同意", "老板同意", "不同意",
      "please confirm", "to confirm", "will confirm", "will be confirmed", "to be confirmed",
      "confirm later", "confirm soon", "confirm with", "until confirmed", "once confirmed",
      "after confirmed", "not yet confirmed", "shall confirm", "can you confirm",
      "could you confirm",
      "i'll confirm", "we'll confirm", "your confirm", "must confirm", "when confirmed",
    ])

  static let condition = AnswerWords(
    words: [
      "但", "不过", "除了", "除非", "前提", "条件", "如果", "另外", "暂时", "初步", "大概", "but", "except", "however",
      "if",
      "provided", "subject to", "unless", "on condition", "instead", "in principle", "原则上",
    ],
    not: ["如果有问题", "如果您有", "if you have any", "if there is any", "if any question"])

  static let receipt = AnswerWords(
    words: [
      "收到", "好的", "好滴", "好", "知道了", "了解", "明白", "嗯", "可以", "没问题", "没有问题", "行", "谢谢", "稍后", "会确认",
      "尽快确认", "ok", "okay", "received", "noted", "got it", "thanks", "thank you", "will check",
      "will confirm", "no problem", "fine", "sure", "understood", "well received", "👍", "👌", "🙏",
    ],
    not: ["您好", "你好", "不好", "好吗"])
}
