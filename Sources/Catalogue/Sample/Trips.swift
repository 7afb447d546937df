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
      note = "Mei covers at home. Jonas needs a roaming contract!"

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
