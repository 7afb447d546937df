/// What takes back a confirming word within its own clause: "not" before it, "tomorrow" beside it,
/// a part that alone is meant. A word too many here costs a question, one too few a confirmation
/// that nobody gave.
enum AnswerDoubt {
  /// The first of such words; nil where every confirming word stands unhindered.
  ///
  /// - Parameter text: folded (`AnswerWords.folded`).
  static func first(in text: String) -> String? {
    let text = beside.reduced(before.reduced(AnswerWords.confirm.reduced(text)))
    for clause in clauses(text) {
      for place in AnswerWords.confirm.places(in: clause) {
        let behind = clause[place.range.upperBound...].prefix { $0 != "," && $0 != "，" }
        let ahead = String(clause[..<place.range.lowerBound])
        if let word = before.first(in: ahead) ?? beside.first(in: ahead)
          ?? beside.first(in: String(behind))
        {
          return word
        }
      }
    }
    return nil
  }

  /// Sentences, and what Chinese commas part; an English comma may stand between a "not" and its verb.
  private static func clauses(_ text: String) -> [String] {
    var clauses = [""]
    var isAfterStop = false
    for sign in text {
      if "。！!；;，、\n".contains(sign) || (isAfterStop && sign == " ") {
        clauses.append("")
      } else {
        clauses[clauses.count - 1].append(sign)
      }
      isAfterStop = sign == "."
    }
    return clauses
  }

  private static let before = AnswerWords(
    words: [
      "不", "没", "未", "无法", "难以", "难", "取消", "撤回", "撤销", "非", "别", "勿", "莫", "无人", "待", "等我", "等你",
      "等您", "等老", "等领", "等工", "等财", "请等", "找", "让", "稍后", "晚点", "回头", "过几天", "正在", "即将", "将", "准备",
      "打算", "争取", "尽量", "尽快", "请", "麻烦", "帮", "老板", "领导", "工厂", "财务", "同事", "总部", "车间", "供应商", "客户",
      "我会", "们会", "会再", "会及时", "会给", "暂", "not", "cannot", "can't", "don't", "doesn't", "didn't",
      "won't", "wouldn't", "couldn't", "shouldn't", "haven't", "hasn't", "hadn't", "isn't",
      "aren't",
      "wasn't", "weren't", "never", "hardly", "nobody", "neither", "nor", "no", "none", "unable",
      "refuse", "refused", "decline", "without", "will", "would", "shall", "could", "should",
      "must",
      "may", "might", "kindly", "please", "let me", "let us", "once", "after", "when", "until",
      "till", "before", "wait", "waiting", "await", "awaiting", "pending", "need", "needs", "ask",
      "try", "going to", "only",
    ],
    not: [
      "没有问题", "没问题", "没错", "没有错误", "没有异议", "没异议", "没意见", "没有意见", "不含", "不变", "不好意思", "不错",
      "对不起", "不客气", "不包括", "不包含", "未税", "非常", "特别", "分别", "差别", "期待", "申请", "邀请", "难得",
      "no problem", "no objection", "no objections", "no doubt", "no question", "no questions",
      "no change", "no changes", "no comment", "no comments", "no mistake",
    ])

  private static let beside = AnswerWords(
    words: [
      "部分", "一半", "大致", "基本", "差不多", "也许", "可能", "除", "了没", "不了", "明天", "后天", "下周", "下个月", "月底",
      "tomorrow", "later", "soon", "next week", "next month", "partly", "partially", "half", "yet",
      "denied", "mostly", "almost",
    ],
    not: [])
}
