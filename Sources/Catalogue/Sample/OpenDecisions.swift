extension Sample {
  static let openDecisions = [
    Page(
      "decisions/{{day -2}}-unit-price-hq77.toml",
      #"""
      title = "Unit price HQ-77"
      contacts = ["li-wei"]
      decided_on = {{day -2}}
      platform = "wechat"
      kind = "price"
      wording = "12.40 CNY per piece, EXW, minimum order 10,000 pieces, valid for six months"
      wording_zh = "单价12.40元人民币，EXW，最小起订量10000件，有效期六个月"
      quote = "可以的，没问题"               # said on the phone, then as a voice message
      amount = "124000.00"
      currency = "CNY"
      owner = "anna"
      confirm_by = {{day +3}}

      [[term]]
      term = "起订量"
      meaning = "minimum order, per order and not per colour"
      validated_by = "Sun Mei"
      validated_on = {{day -1}}
      """#),
    Page(
      "decisions/{{day -14}}-delivery-hq77-first-lot.toml",
      #"""
      title = "Delivery HQ-77, first lot"
      contacts = ["li-wei"]
      decided_on = {{day -14}}
      platform = "wechat"
      kind = "delivery"
      wording = "First lot of 2,000 pieces leaves the factory 15 calendar days after the earnest money arrived"
      wording_zh = "首批2000件，收到定金后15个自然日内出厂"
      quote = "15天左右发货"                 # 左右: "about"!
      owner = "anna"
      confirm_by = {{day -4}}

      [[term]]
      term = "定金"
      meaning = "earnest money"
      validated_by = "Sun Mei"
      validated_on = {{day -13}}

      [[request]]
      sent = {{time -13 09:30}}
      channel = "email"
      message_id = "<{{stamp -13}}.hq77-delivery@example.com>"
      by = "anna"
      """#),
    Page(
      "decisions/{{day -6}}-carton-artwork.toml",
      #"""
      title = "Carton artwork, version 4"
      contacts = ["chen-yu"]
      decided_on = {{day -6}}
      platform = "wechat"
      kind = "quality"
      wording = "Artwork version 4 with the German and French text is approved for printing"
      wording_zh = "第4版设计稿（含德文和法文）确认可以印刷"
      quote = "好的"                        # "OK" to what?
      owner = "mei"
      confirm_by = {{day +1}}

      [[request]]
      sent = {{time -5 10:00}}
      channel = "email"
      message_id = "<{{stamp -5}}.artwork4@example.com>"
      by = "mei"

      [[acknowledgement]]
      on = {{day -4}}
      by = "chen-yu"
      channel = "wechat"
      words = "收到"
      recorded_by = "mei"
      recorded_at = {{time -4 07:45}}
      """#),
    Page(
      "decisions/{{day -25}}-mould-cost.toml",
      #"""
      title = "Cost of the gift box mould"
      contacts = ["huang-zhiqiang"]
      decided_on = {{day -25}}
      platform = "wechat"
      kind = "payment"
      wording = "The mould costs 18,000 CNY including VAT and belongs to us"
      wording_zh = "模具费18000元（含税），模具归我方所有"
      amount = "18000.00"
      currency = "CNY"
      owner = "anna"
      confirm_by = {{day -15}}

      [[request]]
      sent = {{time -24 08:10}}
      channel = "email"
      message_id = "<{{stamp -24}}.mould@example.com>"
      by = "anna"

      [[dispute]]
      on = {{day -21}}
      by = "huang-zhiqiang"
      channel = "email"
      words = "18000元是不含税的"            # without VAT, he says
      recorded_by = "mei"
      recorded_at = {{time -21 09:05}}
      """#),
    Page(
      "decisions/{{day -33}}-lead-time-housing.toml",
      #"""
      # The wording was altered after the confirmation: she asked for five more days.
      title = "Lead time of the housing"
      contacts = ["li-wei-2"]
      decided_on = {{day -33}}
      platform = "wechat"
      kind = "delivery"
      wording = "30 calendar days from the approved sample"
      wording_zh = "样品确认后30个自然日"
      quote = "25天可以，没问题"
      owner = "jonas"
      confirm_by = {{day -28}}

      [[term]]
      term = "交期"
      meaning = "lead time, calendar days"
      validated_by = "Sun Mei"
      validated_on = {{day -32}}

      [[request]]
      sent = {{time -32 08:00}}
      channel = "email"
      message_id = "<{{stamp -32}}.housing@example.com>"
      by = "jonas"

      [[confirmation]]
      on = {{day -31}}
      by = "li-wei-2"
      channel = "email"
      reference = "<{{stamp -31}}.0417@example.cn>"
      recorded_by = "jonas"
      recorded_at = {{time -31 08:20}}
      evidence = "evidence/{{evidence lead-time}}.eml"
      wording_sha256 = "{{wording}}"
      wording = "25 calendar days from the approved sample"
      wording_zh = "样品确认后25个自然日"
      """#),
    Page(
      "decisions/{{day -9}}-deposit-spring-order.toml",
      #"""
      title = "Earnest money for the spring order"
      contacts = ["lin-xiaoyu"]
      decided_on = {{day -9}}
      platform = "wecom"
      kind = "payment"
      wording = "20 % earnest money, 48,000 CNY, the balance against a copy of the bill of lading"
      wording_zh = "定金20%即48000元人民币，尾款见提单复印件支付"
      quote = "行，那就20%"
      amount = "48000.00"
      currency = "CNY"
      owner = "anna"
      confirm_by = {{day -1}}

      [[term]]
      term = "定金"
      meaning = "earnest money, not a refundable deposit"
      validated_by = "Sun Mei"
      validated_on = {{day -8}}

      [[term]]
      term = "尾款"
      meaning = "balance"
      """#),
    Page(
      "decisions/{{day -3}}-new-account-huaqiang.toml",
      #"""
      # CAREFUL: asked for in chat. Call the number we knew before, not the one in the message.
      title = "New bank account of Huaqiang"
      contacts = ["feng-yan", "li-wei"]
      decided_on = {{day -3}}
      platform = "wechat"
      kind = "payee-change"
      wording = "Payments from next month on go to a new account of Huaqiang at another bank"
      wording_zh = "从下个月起，货款付至华强在另一家银行的新账户"
      quote = "我们换银行了，请付到新账户"
      owner = "anna"
      confirm_by = {{day +2}}

      [[request]]
      sent = {{time -2 08:40}}
      channel = "email"
      message_id = "<{{stamp -2}}.account@example.com>"
      by = "anna"
      """#),
    Page(
      "decisions/{{day -18}}-fair-stand.toml",
      #"""
      title = "Half a stand at the Yiwu fair"
      contacts = ["kevin-zhao"]
      decided_on = {{day -18}}
      platform = "whatsapp"
      kind = "order"
      wording = "We share stand B12 and pay 1,500 EUR for our half, cancellable for 30 days"
      quote = "Deal, B12 is ours"
      amount = "1500.00"
      currency = "EUR"
      owner = "jonas"
      confirm_by = {{day -11}}
      """#),
  ]
}
