extension Sample {
  static let settings = [
    Page(
      "book.toml",
      #"""
      # What holds for the whole book. Change it freely: Haode keeps comments and order.
      format = 1
      company = "Osterholm Import GmbH"
      company_zh = "奥斯特霍姆进口有限公司"
      home_time_zone = "Europe/Berlin"
      formal_channels = ["email", "contract"]     # where a decision can be confirmed

      [intervals]                                 # days
      retest = 90
      review = 180
      confirm = 7
      answer = 3
      """#),
    Page(
      "glossary.toml",
      #"""
      # Terms that a Chinese speaker has looked at. Machine translation gets most of these wrong.

      [[term]]
      term = "定金"
      meaning = "earnest money: who breaks the deal loses it, or pays it back double"
      not = "deposit"
      validated_by = "Sun Mei"
      validated_on = {{day -120}}

      [[term]]
      term = "订金"
      meaning = "advance payment, refundable"
      not = "deposit"
      validated_by = "Sun Mei"
      validated_on = {{day -120}}

      [[term]]
      term = "交期"
      meaning = "lead time; always ask: from which day, calendar or working days?"
      validated_by = "Sun Mei"
      validated_on = {{day -95}}

      [[term]]
      term = "含税"
      meaning = "VAT included; ask which kind of fapiao"
      validated_by = "Sun Mei"
      validated_on = {{day -95}}

      [[term]]
      term = "大货"
      meaning = "bulk production, as opposed to samples"

      [[term]]
      term = "收到"
      meaning = "received; not: agreed"
      validated_by = "Sun Mei"
      validated_on = {{day -60}}
      """#),
  ]
}
