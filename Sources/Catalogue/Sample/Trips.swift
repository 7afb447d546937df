extension Sample {
  static let trips = [
    Page(
      "trips/{{month +3}}-shenzhen.toml",
      #"""
      title = "Shenzhen and Guangzhou suppliers"
      from = {{monday +3}}
      to = {{friday +3}}
      cities = ["Shenzhen", "Dongguan", "Guangzhou"]
      travellers = ["anna", "jonas"]
      contacts = ["li-wei", "feng-yan", "wang-jianguo", "xu-lei", "ouyang-na", "zhou-ting", "chan-mei-ling"]
      networks = ["roaming", "hotel-wifi"]
      deputies = ["mei"]
      emergency_phone = "+8613000000090"     # consulate in Guangzhou, duty officer
      note = "Jonas needs a roaming contract!"

      [[address]]
      kind = "hotel"
      name = "Nanwan Sample Hotel, Shenzhen"
      name_zh = "深圳南湾样例酒店"
      address_zh = "广东省深圳市福田区样例大道100号"
      phone = "+8613000000091"

      [[address]]
      kind = "office"
      name = "Huaqiang Components, 12th floor"
      name_zh = "深圳华强元器件有限公司"
      address_zh = "广东省深圳市福田区示范路8号样例大厦12楼"
      phone = "+8613000000092"
      contact = "li-wei"

      [[address]]
      kind = "factory"
      name = "Hengling Hardware, gate 2"
      name_zh = "东莞恒岭五金厂"
      address_zh = "广东省东莞市长安镇示范工业区3号2号门"
      phone = "+8613000000012"
      contact = "wang-jianguo"
      note = "Ask the driver to wait: no taxis out there."

      [[address]]
      kind = "airport"
      name = "Shenzhen Bao'an airport, departures"
      name_zh = "深圳宝安国际机场 出发层"
      address_zh = "广东省深圳市宝安区"

      [[tick]]
      check = "T26"
      on = {{day -20}}
      by = "anna"
      note = "no visa needed; both passports valid for two years"

      [[tick]]
      check = "T22"
      on = {{day -4}}
      by = "anna"
      note = "Chinese side proofread by Mei"

      [[tick]]
      check = "T08"
      on = {{day -4}}
      by = "anna"
      not_needed = true
      note = "both travel with an eSIM"

      [[review]]
      contact = "li-wei"
      reviewed_on = {{day -2}}
      by = "anna"
      outcome = "reviewed"

      [[review]]
      contact = "wang-jianguo"
      reviewed_on = {{day -2}}
      by = "anna"
      outcome = "needs-work"
      note = "no working backup; ask for his real WeChat ID"

      [[review]]
      contact = "ouyang-na"
      reviewed_on = {{day -10}}
      by = "jonas"
      outcome = "reviewed"
      seen_sha256 = "{{seen}}"
      seen = [
        "agreement · business · dingtalk · {{day -80}} · 报告发钉钉群里",
        "agreement · backup · wechat · {{day -80}}",
        "agreement · formal · email · {{day -80}}",
        "account · dingtalk · ouyangna-qm · company-checked",
        "account · wechat · Nana_Ouyang · typed",
        "account · email · ouyang.na@example.cn · answered",
        "test · dingtalk · outside · {{time -12 09:00}} · answered",
      ]
      """#),
    Page(
      "trips/{{month -8}}-ningbo.toml",
      #"""
      title = "Ningbo moulds and cartons"
      from = {{monday -8}}
      to = {{friday -8}}
      cities = ["Ningbo", "Shanghai"]
      travellers = ["jonas"]
      contacts = ["li-wei-2", "chen-yu", "lin-xiaoyu", "shan-jie"]
      networks = ["roaming", "hotel-wifi", "office-wifi"]
      deputies = ["anna"]
      emergency_phone = "+8613000000093"

      [[address]]
      kind = "hotel"
      name = "Yongjiang Sample Hotel, Ningbo"
      name_zh = "宁波甬江样例酒店"
      address_zh = "浙江省宁波市鄞州区示例路66号"
      phone = "+8613000000094"

      [[review]]
      contact = "li-wei-2"
      reviewed_on = {{tuesday -11}}
      by = "jonas"
      outcome = "reviewed"

      [[review]]
      contact = "chen-yu"
      reviewed_on = {{tuesday -11}}
      by = "jonas"
      outcome = "reviewed"

      [[review]]
      contact = "lin-xiaoyu"
      reviewed_on = {{wednesday -11}}
      by = "jonas"
      outcome = "needs-work"
      note = "no formal channel"

      [[review]]
      contact = "shan-jie"
      reviewed_on = {{wednesday -11}}
      by = "jonas"
      outcome = "reviewed"
      """#),
  ]
}
