extension Sample {
  static let closedDecisions = [
    Page(
      "decisions/{{day -37}}-carton-price.toml",
      #"""
      title = "Carton price"
      contacts = ["chen-yu"]
      decided_on = {{day -37}}
      platform = "wechat"
      kind = "price"
      wording = "3.15 CNY per carton, VAT included, delivered to Ningbo port"
      wording_zh = "每个纸箱3.15元，含税，送货到宁波港"
      quote = "3块1毛5，含税，送到港"
      amount = "6300.00"
      currency = "CNY"
      owner = "jonas"
      confirm_by = {{day -32}}

      [[term]]
      term = "含税"
      meaning = "with 13 % VAT and a special fapiao"
      validated_by = "Sun Mei"
      validated_on = {{day -36}}

      [[request]]
      sent = {{time -36 09:00}}
      channel = "email"
      message_id = "<{{stamp -36}}.carton@example.com>"
      by = "jonas"

      [[acknowledgement]]
      on = {{day -36}}
      by = "chen-yu"
      channel = "wechat"
      words = "👍"
      recorded_by = "jonas"
      recorded_at = {{time -36 12:00}}

      [[confirmation]]
      on = {{day -35}}
      by = "chen-yu"
      channel = "email"
      reference = "<{{stamp -35}}.3311@example.cn>"
      recorded_by = "jonas"
      recorded_at = {{time -35 09:12}}
      evidence = "evidence/{{evidence carton-price}}.eml"
      wording_sha256 = "{{wording}}"
      wording = "3.15 CNY per carton, VAT included, delivered to Ningbo port"
      wording_zh = "每个纸箱3.15元，含税，送货到宁波港"
      """#),
    Page(
      "decisions/{{day -55}}-inspection-standard.toml",
      #"""
      title = "Inspection standard"
      contacts = ["ouyang-na"]
      decided_on = {{day -55}}
      platform = "dingtalk"
      kind = "quality"
      wording = "Inspection by sampling, AQL 2.5 for major defects and 4.0 for minor ones, report within 24 hours"
      wording_zh = "抽样检验，主要缺陷AQL 2.5，次要缺陷AQL 4.0，24小时内出报告"
      owner = "jonas"
      confirm_by = {{day -50}}

      [[confirmation]]
      on = {{day -53}}
      by = "ouyang-na"
      channel = "email"
      reference = "<{{stamp -53}}.0902@example.cn>"
      recorded_by = "jonas"
      recorded_at = {{time -53 13:30}}
      evidence = "evidence/{{evidence inspection}}.eml"
      wording_sha256 = "{{wording}}"
      wording = "Inspection by sampling, AQL 2.5 for major defects and 4.0 for minor ones, report within 24 hours"
      wording_zh = "抽样检验，主要缺陷AQL 2.5，次要缺陷AQL 4.0，24小时内出报告"
      """#),
    Page(
      "decisions/{{day -44}}-air-freight.toml",
      #"""
      title = "Air freight for the samples"
      contacts = ["shan-jie"]
      decided_on = {{day -44}}
      platform = "wechat"
      kind = "delivery"
      wording = "Samples go by air at 38 CNY a kilogram"
      wording_zh = "样品走空运，每公斤38元"
      owner = "anna"
      confirm_by = {{day -38}}
      withdrawn_on = {{day -41}}
      withdrawn_because = "Jonas brought the samples in his luggage"
      """#),
    Page(
      "decisions/{{day -19}}-deposit-spring-order.toml",
      #"""
      title = "Deposit for the spring order"
      contacts = ["lin-xiaoyu"]
      decided_on = {{day -19}}
      platform = "wecom"
      kind = "payment"
      wording = "30 % deposit, 72,000 CNY, the balance before shipment"
      wording_zh = "订金30%即72000元人民币，发货前付尾款"
      amount = "72000.00"
      currency = "CNY"
      owner = "anna"
      confirm_by = {{day -14}}
      superseded_on = {{day -9}}
      superseded_with = "{{day -9}}-deposit-spring-order"

      [[term]]
      term = "订金"
      meaning = "advance payment; she meant 定金, see the new decision"
      validated_by = "Sun Mei"
      validated_on = {{day -10}}
      """#),
  ]
}
