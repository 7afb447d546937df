/// Words of a wording that mean a currency, a unit or a negation, with those that only look so.
enum WordingWords {
  /// In the order of the text.
  static func found(in text: FoldedText) -> [TermIndex.Match] { index.matches(in: text) }

  private static let index = TermIndex(list.map { $0.0 })
  /// By the term of a match; nil for what is to be passed over.
  static let meanings = list.map { $0.1 }

  private static let list: [(String, WordingFacts.Mention?)] =
    currencies.flatMap { code, names in names.map { ($0, .currency(code)) } }
    + units.flatMap { unit, names in names.map { ($0, .unit(unit)) } }
    + negations.map { ($0, .negation) } + innocent.map { ($0, nil) }

  /// ISO 4217; the sign alone where it means several.
  private static let currencies: [(String, [String])] = [
    ("CNY", ["cny", "rmb", "yuan", "renminbi", "元人民币", "人民币", "元", "块钱"]),
    ("USD", ["usd", "us$", "us dollar", "美元", "美金"]),
    ("EUR", ["eur", "euro", "€", "欧元"]), ("GBP", ["gbp", "£", "pound sterling", "英镑"]),
    ("JPY", ["jpy", "japanese yen", "yen", "日元", "日圆"]),
    ("HKD", ["hkd", "hk$", "港币", "港元"]), ("TWD", ["twd", "nt$", "新台币", "台币"]),
    ("CHF", ["chf", "瑞士法郎"]), ("AUD", ["aud", "a$", "澳元"]), ("CAD", ["cad", "加元"]),
    ("SGD", ["sgd", "s$", "新加坡元", "新币"]), ("KRW", ["krw", "韩元", "韩币"]),
    ("¥", ["¥"]), ("$", ["$", "dollar"]),
  ]

  private static let units: [(String, [String])] = [
    ("working day", ["working day", "business day", "workday", "工作日"]),
    ("day", ["day", "calendar day", "天", "自然日", "日历日", "日内"]),
    ("week", ["week", "周", "星期", "礼拜"]), ("month", ["month", "个月"]),
    ("hour", ["hour", "小时"]), ("minute", ["minute", "分钟"]),
    ("kg", ["kg", "kgs", "kilogram", "kilo", "公斤", "千克"]),
    ("t", ["tonne", "ton", "metric ton", "吨"]), ("mm", ["mm", "millimetre", "毫米"]),
    ("cm", ["cm", "centimetre", "厘米"]), ("km", ["km", "公里", "千米"]),
    ("m²", ["sqm", "square metre", "m²", "平方米"]), ("m³", ["cbm", "cubic metre", "m³", "立方米"]),
    ("litre", ["litre", "liter", "升"]),
    ("piece", ["pcs", "pc", "piece", "件", "片", "只"]), ("set", ["套"]),
    ("carton", ["carton", "ctn", "箱"]),
  ]

  private static let negations = [
    "not", "no", "never", "none", "without", "cannot", "neither", "nor", "don't", "doesn't",
    "won't", "can't", "isn't", "aren't", "shouldn't", "mustn't", "不", "没", "未", "无", "勿", "非",
    "免",
  ]

  /// Where a negation stands that negates nothing, or only sets a bound.
  private static let innocent = [
    "no.", "no later than", "no more than", "not later than", "not more than", "no less than",
    "not less than", "without prejudice", "subject to", "不晚于", "不迟于", "不超过", "不少于", "不低于",
    "不高于", "不多于", "不足", "不过", "不但", "不仅", "不锈钢", "不同", "不断", "不管", "不论", "无论", "无线",
    "无缝", "无纺", "未来", "非常", "差不多", "没问题", "没有问题", "免费", "避免", "无锡", "非洲", "除非", "周边",
    "周期", "一周年", "周转", "只要", "只有", "只能", "只是", "只在", "不影响", "件事", "条件", "文件", "邮件",
    "附件", "零件", "部件", "元件", "元器件", "配件", "组件", "软件", "硬件", "事件", "图片", "照片", "芯片",
    "单元", "多元", "二元", "升级", "上升", "提升", "今天", "明天", "昨天", "每天", "当天", "聊天", "天津",
    "天气", "春天", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末", "星期一", "星期二",
    "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "公斤级", "every day", "today", "day to day",
  ]
}
