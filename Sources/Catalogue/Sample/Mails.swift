extension Sample {
  /// Answers that confirmed something, kept unchanged as evidence. The path is only a name.
  static let mails = [
    Page(
      "carton-price",
      #"""
      From: =?UTF-8?B?6ZmI6Zuo?= <chen.yu@example.cn>
      To: Jonas Brandt <jonas.brandt@example.com>
      Date: {{mail -35 15:40}}
      Message-ID: <{{stamp -35}}.3311@example.cn>
      In-Reply-To: <{{stamp -36}}.carton@example.com>
      Subject: Re: Please confirm: carton price
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Jonas 您好，

      确认：每个纸箱3.15元，含税，送货到宁波港。
      Confirmed: 3.15 CNY per carton, VAT included, delivered to Ningbo port.

      陈雨
      宁波澜墨包装有限公司
      """#),
    Page(
      "inspection",
      #"""
      From: =?UTF-8?B?5qyn6Ziz5aic?= <ouyang.na@example.cn>
      To: Jonas Brandt <jonas.brandt@example.com>
      Date: {{mail -53 20:05}}
      Message-ID: <{{stamp -53}}.0902@example.cn>
      Subject: =?UTF-8?B?5qOA6aqM5qCH5YeG56Gu6K6k?=
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Dear Jonas,

      we confirm: sampling, AQL 2.5 for major and 4.0 for minor defects, report within 24 hours.
      抽样检验，主要缺陷AQL 2.5，次要缺陷AQL 4.0，24小时内出报告。同意。

      欧阳娜
      """#),
    Page(
      "lead-time",
      #"""
      From: =?UTF-8?B?5p2O57u0?= <vivian.li@example.cn>
      To: Jonas Brandt <jonas.brandt@example.com>
      Date: {{mail -31 14:55}}
      Message-ID: <{{stamp -31}}.0417@example.cn>
      In-Reply-To: <{{stamp -32}}.housing@example.com>
      Subject: Re: Please confirm: lead time of the housing
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Hi Jonas,

      confirmed: 25 calendar days from the approved sample.
      样品确认后25个自然日，确认。

      Vivian 李维
      """#),
  ]
}
