/// Hong Kong, Taiwan, and one who writes from everywhere.
extension Sample {
  static let otherContacts = [
    Page(
      "contacts/chan-mei-ling.toml",
      #"""
      name = "Chan Mei Ling"
      name_zh = "陳美玲"                   # as she writes it herself
      salutation_zh = "陳小姐"
      organisation = "Harbour Lotus Sourcing"
      organisation_zh = "港蓮採購有限公司"
      role = "Sourcing agent"
      city = "Hong Kong"
      region = "hong-kong"
      time_zone = "Asia/Hong_Kong"
      languages = ["zh-Hant-HK", "en"]
      tags = ["agent"]

      [[account]]
      platform = "whatsapp"
      handle = "+447700900077"             # kept her number from Leeds
      verification = "answered"
      verified_on = {{day -75}}
      verified_by = "anna"

      [[account]]
      platform = "wechat"
      handle = "meiling_hk"
      verification = "added"
      verified_on = {{day -75}}
      verified_by = "mei"

      [[account]]
      platform = "email"
      handle = "meiling.chan@example.com"
      verification = "answered"
      verified_on = {{day -75}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "whatsapp"
      agreed_on = {{day -75}}
      agreed_by = "anna"
      via = "phone call"
      review_by = {{day +50}}

      # for the days when we are in Shenzhen
      [[agreement]]
      purpose = "backup"
      platform = "wechat"
      agreed_on = {{day -75}}
      agreed_by = "anna"
      via = "phone call"
      review_by = {{day +50}}

      [[agreement]]
      purpose = "formal"
      platform = "email"
      agreed_on = {{day -75}}
      agreed_by = "anna"
      via = "phone call"
      review_by = {{day +50}}

      [[test]]
      platform = "whatsapp"
      sent = {{time -11 10:00}}
      from = "outside"
      answered = {{time -11 10:01}}
      by = "anna"

      [[test]]
      platform = "wechat"
      sent = {{time -11 10:05}}
      from = "outside"
      answered = {{time -10 02:00}}
      by = "anna"
      """#),
    Page(
      "contacts/tsai-yi-chun.toml",
      #"""
      name = "Tsai Yi-chun"
      name_zh = "蔡宜君"
      salutation_zh = "蔡經理"
      organisation = "Taichung Longquan Tools"
      organisation_zh = "臺中瓏泉工具股份有限公司"
      role = "Export manager"
      city = "Taichung"
      region = "taiwan"
      time_zone = "Asia/Taipei"
      languages = ["zh-Hant-TW", "en"]
      tags = ["supplier", "tools"]

      [[account]]
      platform = "line"
      handle = "yichun.tsai"
      verification = "answered"
      verified_on = {{day -45}}
      verified_by = "anna"

      [[account]]
      platform = "email"
      handle = "yichun@example.com"
      verification = "answered"
      verified_on = {{day -45}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "email"
      agreed_on = {{day -45}}
      agreed_by = "anna"
      via = "e-mail"
      review_by = {{day +85}}

      [[agreement]]
      purpose = "personal"
      platform = "line"
      agreed_on = {{day -45}}
      agreed_by = "anna"
      via = "LINE"
      review_by = {{day +85}}

      [[test]]
      platform = "line"
      sent = {{time -14 08:00}}
      from = "outside"
      answered = {{time -14 08:03}}
      by = "anna"
      """#),
    Page(
      "contacts/kevin-zhao.toml",
      #"""
      # uses no Chinese name with us, and WhatsApp only: works while he travels, dead when he is home
      name = "Kevin Zhao"
      organisation = "Yiwu Morning Star Fairs"
      role = "Fair stands"
      city = "Yiwu"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["en", "zh-Hans"]
      tags = ["fairs"]

      [[account]]
      platform = "whatsapp"
      handle = "+8613000000031"
      verification = "answered"
      verified_on = {{day -28}}
      verified_by = "jonas"

      [[agreement]]
      purpose = "business"
      platform = "whatsapp"
      agreed_on = {{day -28}}
      agreed_by = "jonas"
      via = "WhatsApp"
      review_by = {{day +100}}

      [[test]]
      platform = "whatsapp"
      sent = {{time -28 13:00}}
      from = "outside"
      answered = {{time -27 05:00}}
      by = "jonas"
      note = "he was in Dubai"
      """#),
  ]
}
