/// Zhejiang and Shanghai: Ningbo, Yiwu, Shanghai.
extension Sample {
  static let easternContacts = [
    Page(
      "contacts/li-wei-2.toml",
      #"""
      # the other Li Wei: 维, a woman, moulded parts
      name = "Li Wei"
      name_zh = "李维"
      salutation_zh = "李小姐"
      organisation = "Ningbo Anbo Plastics"
      organisation_zh = "宁波岸帛塑胶有限公司"
      role = "Project manager"
      city = "Ningbo"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      tags = ["supplier", "moulds"]

      [[account]]
      platform = "wechat"
      handle = "vivian_liwei"
      verification = "identity-checked"
      verified_on = {{day -130}}
      verified_by = "anna"

      [[account]]
      platform = "qq"
      handle = "1234567890"
      verification = "typed"

      [[account]]
      platform = "email"
      handle = "vivian.li@example.cn"
      verification = "answered"
      verified_on = {{day -130}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "wechat"
      agreed_on = {{day -130}}
      agreed_by = "anna"
      via = "video call"
      review_by = {{day -2}}

      # both Tencent: one outage takes both
      [[agreement]]
      purpose = "backup"
      platform = "qq"
      agreed_on = {{day -130}}
      agreed_by = "anna"
      via = "video call"
      review_by = {{day -2}}

      [[agreement]]
      purpose = "formal"
      platform = "email"
      agreed_on = {{day -130}}
      agreed_by = "anna"
      via = "video call"
      review_by = {{day -2}}

      [[test]]
      platform = "wechat"
      sent = {{wednesday -8 02:30}}
      from = "hotel-wifi"
      answered = {{wednesday -8 02:34}}
      by = "jonas"
      """#),
    Page(
      "contacts/chen-yu.toml",
      #"""
      name = "Chen Yu"
      name_zh = "陈雨"
      salutation_zh = "陈女士"
      organisation = "Ningbo Lanmo Packaging"
      organisation_zh = "宁波澜墨包装有限公司"
      role = "Owner"
      city = "Ningbo"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      tags = ["supplier", "packaging"]

      [[account]]
      platform = "wechat"
      handle = "chenyu-lanmo"
      verification = "company-checked"
      verified_on = {{day -140}}
      verified_by = "mei"

      [[account]]
      platform = "phone"
      handle = "+8613000000021"
      verification = "identity-checked"
      verified_on = {{day -140}}
      verified_by = "mei"

      [[account]]
      platform = "email"
      handle = "chen.yu@example.cn"
      verification = "answered"
      verified_on = {{day -140}}
      verified_by = "mei"

      [[agreement]]
      purpose = "business"
      platform = "wechat"
      agreed_on = {{wednesday -8}}
      agreed_by = "jonas"
      via = "visit in Ningbo"
      words = "还是微信方便"
      review_by = {{day +88}}

      [[agreement]]
      purpose = "backup"
      platform = "email"
      agreed_on = {{wednesday -8}}
      agreed_by = "jonas"
      via = "visit in Ningbo"
      review_by = {{day +88}}

      [[agreement]]
      purpose = "urgent"
      platform = "phone"
      agreed_on = {{wednesday -8}}
      agreed_by = "jonas"
      via = "visit in Ningbo"
      review_by = {{day +88}}

      [[agreement]]
      purpose = "formal"
      platform = "email"
      agreed_on = {{wednesday -8}}
      agreed_by = "jonas"
      via = "visit in Ningbo"
      review_by = {{day +88}}

      [[test]]
      platform = "wechat"
      sent = {{wednesday -8 01:05}}
      from = "roaming"
      answered = {{wednesday -8 01:06}}
      by = "jonas"

      [[test]]
      platform = "email"
      sent = {{wednesday -8 01:10}}
      from = "office-wifi"
      answered = {{thursday -8 00:50}}
      by = "jonas"

      [[test]]
      platform = "phone"
      sent = {{wednesday -8 06:00}}
      from = "roaming"
      answered = {{wednesday -8 06:01}}
      kind = "call"
      by = "jonas"
      """#),
    Page(
      "contacts/lin-xiaoyu.toml",
      #"""
      name = "Lin Xiaoyu"
      name_zh = "林晓雨"
      organisation = "Ningbo Chenhai Trade"
      organisation_zh = "宁波辰亥贸易有限公司"
      role = "Merchandiser"
      city = "Ningbo"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans"]
      tags = ["agent"]
      note = "No address that she reads. Ask for one!"

      [[account]]
      platform = "wecom"
      handle = "林晓雨@辰亥贸易"
      verification = "answered"
      verified_on = {{day -65}}
      verified_by = "mei"

      [[account]]
      platform = "wechat"
      handle = "lin_xiaoyu1991"
      verification = "added"
      verified_on = {{day -65}}
      verified_by = "mei"

      [[agreement]]
      purpose = "business"
      platform = "wecom"
      agreed_on = {{day -65}}
      agreed_by = "mei"
      via = "WeCom"
      words = "公司要求用企业微信"
      review_by = {{day +60}}

      [[agreement]]
      purpose = "backup"
      platform = "wechat"
      agreed_on = {{day -65}}
      agreed_by = "mei"
      via = "WeCom"
      review_by = {{day +60}}

      [[test]]
      platform = "wecom"
      sent = {{wednesday -8 08:15}}
      from = "hotel-wifi"
      answered = {{wednesday -8 08:16}}
      by = "jonas"
      """#),
    Page(
      "contacts/shan-jie.toml",
      #"""
      name = "Shan Jie"
      name_zh = "单杰"                     # 单 is read Shàn as a family name
      salutation_zh = "单先生"
      organisation = "Shanghai Tuohai Freight"
      organisation_zh = "上海拓骸货运代理有限公司"
      role = "Forwarder"
      city = "Shanghai"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      tags = ["freight"]

      [[account]]
      platform = "wechat"
      handle = "jason-shan"
      verification = "answered"
      verified_on = {{day -100}}
      verified_by = "anna"

      [[account]]
      platform = "teams"
      handle = "jason.shan@example.cn"
      verification = "answered"
      verified_on = {{day -100}}
      verified_by = "anna"

      [[account]]
      platform = "email"
      handle = "jason.shan@example.cn"
      verification = "answered"
      verified_on = {{day -100}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "email"
      agreed_on = {{day -100}}
      agreed_by = "anna"
      via = "Teams"
      review_by = {{day +26}}

      [[agreement]]
      purpose = "urgent"
      platform = "wechat"
      agreed_on = {{day -100}}
      agreed_by = "anna"
      via = "Teams"
      review_by = {{day +26}}

      [[agreement]]
      purpose = "backup"
      platform = "teams"
      agreed_on = {{day -100}}
      agreed_by = "anna"
      via = "Teams"
      review_by = {{day +26}}

      [[test]]
      platform = "wechat"
      sent = {{time -90 07:00}}            # long ago: due again
      from = "outside"
      answered = {{time -90 07:20}}
      by = "anna"
      """#),
    Page(
      "contacts/huang-zhiqiang.toml",
      #"""
      # with us since the Skype days; still believes in it
      name = "Huang Zhiqiang"
      name_zh = "黄志强"
      salutation_zh = "黄总"
      organisation = "Yiwu Guiyun Gifts"
      organisation_zh = "义乌归耘礼品有限公司"
      role = "General manager"
      city = "Yiwu"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans"]
      tags = ["supplier", "gifts"]

      [[account]]
      platform = "skype"
      handle = "huang.zhiqiang.gifts"
      verification = "answered"
      verified_on = {{day -480}}
      verified_by = "anna"

      [[account]]
      platform = "wechat"
      handle = "hzq_guiyun"
      verification = "added"
      verified_on = {{day -20}}
      verified_by = "mei"

      [[account]]
      platform = "email"
      handle = "huang@example.cn"
      verification = "answered"
      verified_on = {{day -210}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "skype"
      agreed_on = {{day -480}}
      agreed_by = "anna"
      via = "Skype"
      review_by = {{day -350}}

      [[agreement]]
      purpose = "formal"
      platform = "email"
      agreed_on = {{day -210}}
      agreed_by = "anna"
      via = "e-mail"
      review_by = {{day -80}}
      """#),
  ]
}
