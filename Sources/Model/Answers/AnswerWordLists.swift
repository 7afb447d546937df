/// The words, with what is taken out of a text before it is searched for them.
extension AnswerWords {
  static let dispute = AnswerWords(
    words: [
      "有误", "不对", "不正确", "错误", "错了", "写错", "不同意", "不确认", "不能确认", "无法确认", "未确认", "有问题", "有异议",
      "不接受", "不能接受", "无法接受", "不能同意", "无法同意", "不予确认", "不认可", "不予认可", "拒绝",
      "更正", "应该是", "应为", "应改为", "不是这样", "不符",
      "wrong", "not correct", "incorrect", "not right", "do not agree", "don't agree",
      "can't agree", "cannot agree", "not agree", "disagree", "cannot confirm", "can't confirm",
      "can not confirm", "not confirmed", "do not confirm", "don't confirm", "not accept",
      "cannot accept", "mistake", "should be", "reject", "rejected", "we did not agree",
    ],
    not: [
      "如有问题", "如果有问题", "有问题请", "有问题随时", "若有问题", "没有错误", "没错", "没有问题", "没有异议", "如有错误",
      "是否有误", "如有误", "错误接收", "接收错误", "错误发送", "错误送达", "by mistake", "nothing wrong", "not wrong",
      "no mistake",
    ])

  static let confirm = AnswerWords(
    words: [
      "确认", "同意", "无误", "无异议", "没有异议", "confirmed", "we confirm", "i confirm", "hereby confirm",
      "confirm", "agreed", "we agree", "i agree", "approved", "accepted", "correct",
    ],
    not: [
      "请确认", "待确认", "再确认", "需要确认", "需确认", "确认一下", "会确认", "确认后", "尚未确认", "等确认", "去确认", "来确认",
      "在确认", "找确认", "要确认", "要同意", "需同意", "需要同意", "确认之后", "确认以后", "确认无误后", "确认无误之后",
      "同意后", "同意之后", "确认的话", "确认无误的话", "同意的话", "确认不了", "同意不了", "确认收到", "确认已收到", "确认已经收到",
      "确认收悉", "确认已阅", "确认单", "确认人", "写明“确认", "写明\"确认", "如无误", "是否无误", "确认之前",
      "确认函", "确认书", "确认信", "是否确认", "帮忙确认", "给您确认", "尽快确认", "内部确认", "跟老板确认", "跟领导确认",
      "和老板确认", "确认中", "先确认", "确认邮件", "是否同意", "经理同意", "领导同意", "老板同意", "不同意",
      "please confirm", "to confirm", "will confirm", "will be confirmed", "to be confirmed",
      "confirm later", "confirm soon", "confirm with", "until confirmed", "once confirmed",
      "after confirmed", "not yet confirmed", "shall confirm", "confirm receipt",
      "confirm the receipt", "confirmed receipt", "receipt confirmed", "receipt is confirmed",
      "confirm that i received", "confirm that we received", "confirm that i have received",
      "confirm that we have received", "confirm we received", "confirm having received",
      "confirmed received", "you confirm", "with \"confirmed", "with “confirmed",
      "written confirmation", "can you confirm",
      "could you confirm",
      "i'll confirm", "we'll confirm", "your confirm", "must confirm", "when confirmed",
    ])

  static let condition = AnswerWords(
    words: [
      "但", "不过", "除了", "除非", "前提", "条件", "如果", "另外", "暂时", "初步", "大概", "but", "except", "however",
      "if",
      "provided", "subject to", "unless", "on condition", "instead", "in principle", "原则上", "只要",
      "只是", "希望", "建议", "改为", "改成", "改到", "调整为", "变更为", "换成", "自动回复", "系统回复", "as long as",
      "though", "although", "whether", "change to", "changed to", "please change", "auto-reply",
      "auto reply", "automatic reply", "out of office", "out of the office",
    ],
    not: [
      "如果有问题", "如果您有", "不但", "但愿", "非但", "if you have any", "if there is any", "if any question",
    ])

  static let receipt = AnswerWords(
    words: [
      "收到", "好的", "好滴", "好", "知道了", "了解", "明白", "嗯", "可以", "没问题", "没有问题", "行", "谢谢", "稍后", "会确认",
      "尽快确认", "ok", "okay", "received", "receipt", "noted", "got it", "thanks", "thank you",
      "will check",
      "will confirm", "no problem", "fine", "sure", "understood", "well received", "👍", "👌", "🙏",
    ],
    not: ["您好", "你好", "不好", "好吗"])
}
