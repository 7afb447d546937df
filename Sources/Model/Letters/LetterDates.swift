/// Days and times as letters write them.
public enum LetterDates {
  /// Seconds east of UTC of the clock in all of China; there has been no summer time since 1991.
  public static let beijingOffset = 8 * 3600

  /// `2026-11-27 (Fri)`, `2026年11月27日（周五）`
  public static func day(_ day: Day, _ language: LetterLanguage) -> String {
    let (year, month, date) = day.parts
    let place = day.weekday - 1
    return switch language {
    case .en: "\(day) (\(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][place]))"
    case .zh: "\(year)年\(month)月\(date)日（周\(["一", "二", "三", "四", "五", "六", "日"][place])）"
    }
  }

  /// `15:04` by the clock in Beijing.
  public static func time(_ moment: Instant) -> String {
    let clock = moment.clock(offset: beijingOffset)
    return "\(Digits.text(clock.hour)):\(Digits.text(clock.minute))"
  }

  /// 一, 十二, 一百零三: the number before an item of a Chinese list. Beyond 999 in digits.
  public static func chineseNumber(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...999).contains(number) else { return String(number) }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var text = hundreds > 0 ? digits[hundreds] + "百" : ""
    if tens > 0 {
      text += (tens > 1 || hundreds > 0 ? digits[tens] : "") + "十"
    } else if hundreds > 0, ones > 0 {
      text += "零"
    }
    return ones > 0 ? text + digits[ones] : text
  }
}
