extension Sample {
  static let staff = [
    Page(
      "staff/anna.toml",
      #"""
      name = "Anna Weber"
      name_zh = "韦安娜"
      email = "anna.weber@example.com"
      phone = "+491713920011"
      role = "Head of purchasing"
      briefed_on = {{day -70}}

      [[account]]
      platform = "wechat"
      handle = "anna_osterholm"
      preferred = true
      registered = true
      friend_verified = true               # Sun Mei scanned the code
      phone_reachable_in_china = true
      real_name = true
      card_bound = true
      recovery_ready = true

      [[account]]
      platform = "sms"
      handle = "+491713920011"
      registered = true
      phone_reachable_in_china = true

      [[account]]
      platform = "email"
      handle = "anna.weber@example.com"
      registered = true
      """#),
    Page(
      "staff/jonas.toml",
      #"""
      name = "Jonas Brandt"
      email = "jonas.brandt@example.com"
      phone = "+491713920012"
      role = "Quality"
      note = "Content rules not explained yet; before the next trip!"

      [[account]]
      platform = "wechat"
      handle = "jonas_brandt_qc"
      registered = true
      friend_verified = true
      phone_reachable_in_china = false     # contract without roaming outside Europe
      real_name = false

      [[account]]
      platform = "email"
      handle = "jonas.brandt@example.com"
      registered = true
      """#),
    Page(
      "staff/mei.toml",
      #"""
      name = "Sun Mei"
      name_zh = "孙梅"
      email = "mei.sun@example.com"
      phone = "+491713920013"
      role = "Office, interpreter"
      briefed_on = {{day -140}}
      note = "Visits her parents in Guangzhou twice a year and tests channels from there."

      [[account]]
      platform = "wechat"
      handle = "sunmei_hamburg"
      preferred = true
      registered = true
      friend_verified = true
      phone_reachable_in_china = true
      real_name = true
      card_bound = true

      [[account]]
      platform = "email"
      handle = "mei.sun@example.com"
      registered = true
      """#),
  ]
}
