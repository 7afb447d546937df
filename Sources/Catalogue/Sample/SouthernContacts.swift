/// Guangdong: Shenzhen, Dongguan, Guangzhou.
extension Sample {
  static let southernContacts = [
    Page(
      "contacts/li-wei.toml",
      #"""
      # met at the Canton Fair, hall 4
      name = "Li Wei"
      name_zh = "李伟"                     # not 李维 in Ningbo!
      salutation_zh = "李经理"
      organisation = "Shenzhen Huaqiang Components"
      organisation_zh = "深圳华强元器件有限公司"
      role = "Sales director"
      city = "Shenzhen"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      tags = ["supplier", "connectors"]
      uid = "urn:uuid:6f1f6f0e-3c52-4d0a-9a51-0d5f7c7b0001"
      note = "Prefers voice messages after 20:00."

      [[account]]
      platform = "wechat"
      handle = "liwei_hq"
      preferred = true
      verification = "identity-checked"
      verified_on = {{day -160}}
      verified_by = "anna"

      [[account]]
      platform = "xiaohongshu"
      handle = "551000"
      verification = "added"
      verified_on = {{day -90}}
      verified_by = "mei"
      note = "Tea and hiking. Never write numbers or IDs there."

      [[account]]
      platform = "sms"
      handle = "+8613000000000"
      verification = "identity-checked"    # also on his business card
      verified_on = {{day -160}}
      verified_by = "anna"

      [[account]]
      platform = "email"
      handle = "li.wei@example.cn"
      verification = "answered"
      verified_on = {{day -150}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "email"
      agreed_on = {{day -260}}
      agreed_by = "anna"
      via = "Canton Fair"
      superseded_on = {{day -160}}

      [[agreement]]
      purpose = "business"
      platform = "wechat"
      agreed_on = {{day -160}}
      agreed_by = "anna"
      via = "video call"
      words = "工作都用微信聊"
      review_by = {{day +9}}

      [[agreement]]
      purpose = "personal"
      platform = "xiaohongshu"
      agreed_on = {{day -90}}
      agreed_by = "mei"
      via = "WeChat"
      words = "平时小红书上聊吧"
      review_by = {{day +40}}

      [[agreement]]
      purpose = "backup"
      platform = "sms"
      agreed_on = {{day -160}}
      agreed_by = "anna"
      via = "video call"
      review_by = {{day +9}}

      [[agreement]]
      purpose = "formal"
      platform = "email"
      agreed_on = {{day -160}}
      agreed_by = "anna"
      via = "video call"
      review_by = {{day +9}}

      [[test]]
      platform = "wechat"
      sent = {{time -6 08:00}}
      from = "outside"
      answered = {{time -6 08:02}}
      by = "anna"

      [[test]]
      platform = "wechat"
      sent = {{time -3 03:10}}
      from = "local-sim"
      answered = {{time -3 03:11}}
      by = "mei"

      [[test]]
      platform = "sms"
      sent = {{time -3 03:15}}
      from = "local-sim"
      answered = {{time -3 03:40}}
      by = "mei"

      [[test]]
      platform = "email"
      sent = {{time -6 08:05}}
      from = "outside"
      answered = {{time -5 01:20}}
      by = "anna"
      """#),
    Page(
      "contacts/feng-yan.toml",
      #"""
      name = "Feng Yan"
      name_zh = "冯燕"
      salutation_zh = "冯会计"
      organisation = "Shenzhen Huaqiang Components"
      organisation_zh = "深圳华强元器件有限公司"
      role = "Accounts"
      city = "Shenzhen"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans"]
      tags = ["supplier", "payments"]

      [[account]]
      platform = "wechat"
      handle = "fengyan_caiwu"
      verification = "added"
      verified_on = {{day -30}}
      verified_by = "mei"

      [[account]]
      platform = "phone"
      handle = "+8613000000011"            # from the signed contract: the number to call back
      verification = "identity-checked"
      verified_on = {{day -150}}
      verified_by = "mei"

      [[account]]
      platform = "email"
      handle = "caiwu@example.cn"
      verification = "answered"
      verified_on = {{day -150}}
      verified_by = "anna"

      [[agreement]]
      purpose = "business"
      platform = "email"
      agreed_on = {{day -150}}
      agreed_by = "anna"
      via = "e-mail"
      review_by = {{day +30}}

      [[agreement]]
      purpose = "urgent"
      platform = "phone"
      agreed_on = {{day -150}}
      agreed_by = "mei"
      via = "phone call"
      review_by = {{day +30}}

      [[test]]
      platform = "phone"
      sent = {{time -22 07:00}}
      from = "outside"
      answered = {{time -22 07:04}}
      kind = "call"
      by = "mei"
      """#),
    Page(
      "contacts/ouyang-na.toml",
      #"""
      name = "Ouyang Na"
      name_zh = "欧阳娜"                   # family name 欧阳
      salutation_zh = "欧阳女士"
      organisation = "Guangzhou Qingmu Testing"
      organisation_zh = "广州青木检测技术有限公司"
      role = "Inspector"
      city = "Guangzhou"
      region = "mainland"
      address_zh = "广东省广州市黄埔区样本街21号检测楼"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      tags = ["quality"]

      [[account]]
      platform = "dingtalk"
      handle = "ouyangna-qm"
      verification = "company-checked"
      verified_on = {{day -80}}
      verified_by = "jonas"

      [[account]]
      platform = "wechat"
      handle = "Nana_Ouyang"
      verification = "answered"
      verified_on = {{day -80}}
      verified_by = "jonas"

      [[account]]
      platform = "email"
      handle = "ouyang.na@example.cn"
      verification = "answered"
      verified_on = {{day -80}}
      verified_by = "jonas"

      [[agreement]]
      purpose = "business"
      platform = "dingtalk"
      agreed_on = {{day -80}}
      agreed_by = "jonas"
      via = "DingTalk call"
      words = "报告发钉钉群里"
      review_by = {{day +45}}

      [[agreement]]
      purpose = "backup"
      platform = "wechat"
      agreed_on = {{day -80}}
      agreed_by = "jonas"
      via = "DingTalk call"
      review_by = {{day +45}}

      [[agreement]]
      purpose = "formal"
      platform = "email"
      agreed_on = {{day -80}}
      agreed_by = "jonas"
      via = "DingTalk call"
      review_by = {{day +45}}

      [[test]]
      platform = "dingtalk"
      sent = {{time -12 09:00}}
      from = "outside"
      answered = {{time -12 09:06}}
      by = "jonas"

      [[test]]
      platform = "wechat"
      sent = {{time -4 06:00}}
      from = "local-sim"
      answered = {{time -4 06:30}}
      by = "mei"
      """#),
    Page(
      "contacts/wang-jianguo.toml",
      #"""
      # foreman; nobody has ever written his name in Latin letters
      name_zh = "王建国"
      salutation_zh = "王师傅"
      organisation_zh = "东莞恒岭五金厂"
      role = "车间主任"
      city = "东莞"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans"]
      tags = ["supplier", "metal"]

      [[account]]
      platform = "wechat"
      handle = "wxid_8h2k0q5w1v9x21"       # assigned by the system: ask him for the real ID
      verification = "typed"

      [[account]]
      platform = "sms"
      handle = "+8613000000012"
      verification = "answered"
      verified_on = {{day -110}}
      verified_by = "mei"

      [[agreement]]
      purpose = "business"
      platform = "wechat"
      agreed_on = {{day -110}}
      agreed_by = "mei"
      via = "phone call"
      words = "有事微信说"
      review_by = {{day -7}}

      [[agreement]]
      purpose = "backup"
      platform = "sms"
      agreed_on = {{day -110}}
      agreed_by = "mei"
      via = "phone call"
      review_by = {{day -7}}

      [[test]]
      platform = "sms"
      sent = {{time -9 09:30}}
      from = "outside"
      no_answer = true
      by = "jonas"
      note = "overseas SMS switched off? ask him on WeChat"
      """#),
    Page(
      "contacts/xu-lei.toml",
      #"""
      name = "Xu Lei"
      name_zh = "徐磊"
      salutation_zh = "徐工"
      organisation = "Shenzhen Nuolan Electronics"
      organisation_zh = "深圳诺岚电子有限公司"
      role = "Engineer"
      city = "Shenzhen"
      region = "mainland"
      address_zh = "广东省深圳市南山区示例科技园5栋301"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      hours = "09:30-12:00, 14:00-18:30"
      tags = ["engineering"]

      [[account]]
      platform = "feishu"
      handle = "xu.lei@example.cn"
      verification = "answered"
      verified_on = {{day -50}}
      verified_by = "jonas"

      [[account]]
      platform = "sms"
      handle = "+8613000000013"
      verification = "typed"

      [[account]]
      platform = "email"
      handle = "xu.lei@example.cn"
      verification = "answered"
      verified_on = {{day -50}}
      verified_by = "jonas"

      [[agreement]]
      purpose = "business"
      platform = "feishu"
      agreed_on = {{day -50}}
      agreed_by = "jonas"
      via = "Teams call"
      review_by = {{day +70}}

      [[agreement]]
      purpose = "backup"
      platform = "sms"
      agreed_on = {{day -50}}
      agreed_by = "jonas"
      via = "Teams call"
      review_by = {{day +70}}

      [[test]]
      platform = "feishu"
      sent = {{time -1 07:40}}
      from = "outside"                     # no answer yet
      by = "jonas"

      [[test]]
      platform = "sms"
      sent = {{time -15 07:00}}
      from = "outside"
      no_answer = true
      by = "jonas"
      """#),
    Page(
      "contacts/zhou-ting.toml",
      #"""
      # card from the autumn fair; nothing agreed yet
      name = "Zhou Ting"
      name_zh = "周婷"
      organisation = "Guangzhou Yufan Lighting"
      organisation_zh = "广州屿帆照明有限公司"
      role = "Export sales"
      city = "Guangzhou"
      region = "mainland"
      time_zone = "Asia/Shanghai"
      languages = ["zh-Hans", "en"]
      tags = ["prospect", "lighting"]

      [[account]]
      platform = "wechat"
      handle = "zt-lighting88"
      verification = "typed"
      """#),
  ]
}
