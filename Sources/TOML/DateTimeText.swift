/// A date, a time or both as they stand in a document.
struct DateTimeText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var offset: Int

  private(set) var date = LocalDate(year: 0, month: 1, day: 1)
  private(set) var time = LocalTime(hour: 0, minute: 0)
  private(set) var offsetMinutes = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    offset = range.lowerBound
  }

  /// What it is, once all of it has been read.
  ///
  /// Seconds may be left out (TOML 1.1). Digits finer than a nanosecond are read and cut off.
  mutating func read() throws(Failure) -> Node.Kind {
    if byte(at: 2) == UInt8(ascii: ":") {
      try readTime()
      guard offset == range.upperBound else { throw bad(.badTime) }
      return .localTime
    }
    try readDate()
    guard offset < range.upperBound else { return .localDate }
    let separator = bytes[offset] | 0x20
    guard separator == UInt8(ascii: "t") || separator == UInt8(ascii: " ") else {
      throw bad(.badDate)
    }
    offset &+= 1
    try readTime()
    guard offset < range.upperBound else { return .localDateTime }
    try readOffset()
    guard offset == range.upperBound else { throw bad(.badTime) }
    return .offsetDateTime
  }

  func checkedKind() throws(Failure) -> Node.Kind {
    var copy = self
    return try copy.read()
  }

  private func byte(at index: Int) -> UInt8 {
    index < range.count ? bytes[range.lowerBound &+ index] : 0
  }

  private func bad(_ code: ParseError.Code) -> Failure {
    Failure(code, range.lowerBound, to: range.upperBound)
  }

  private mutating func readDate() throws(Failure) {
    guard let year = digits(4), take(UInt8(ascii: "-")), let month = digits(2),
      take(UInt8(ascii: "-")), let day = digits(2)
    else { throw bad(.badDate) }
    guard (1...12).contains(month), day >= 1, day <= daysOfMonth(month, year: year) else {
      throw bad(.noSuchDate)
    }
    date = LocalDate(year: year, month: month, day: day)
  }

  private mutating func readTime() throws(Failure) {
    guard let hour = digits(2), take(UInt8(ascii: ":")), let minute = digits(2) else {
      throw bad(.badTime)
    }
    time = LocalTime(hour: hour, minute: minute)
    if take(UInt8(ascii: ":")) {
      guard let second = digits(2) else { throw bad(.badTime) }
      time.second = second
      if take(UInt8(ascii: ".")) { try readFraction() }
    }
    guard hour <= 23, minute <= 59, time.second <= 60 else { throw bad(.noSuchTime) }
  }

  private mutating func readFraction() throws(Failure) {
    let start = offset
    var unit = 100_000_000
    while offset < range.upperBound, isDigit(bytes[offset]) {
      time.nanosecond &+= Int(bytes[offset] &- UInt8(ascii: "0")) &* unit
      unit /= 10
      offset &+= 1
    }
    guard offset > start else { throw bad(.badTime) }
  }

  private mutating func readOffset() throws(Failure) {
    if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return }
    let isBehind = take(UInt8(ascii: "-"))
    guard isBehind || take(UInt8(ascii: "+")), let hours = digits(2), take(UInt8(ascii: ":")),
      let minutes = digits(2)
    else { throw bad(.badTime) }
    guard hours <= 23, minutes <= 59 else { throw bad(.noSuchOffset) }
    offsetMinutes = (hours * 60 + minutes) * (isBehind ? -1 : 1)
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard offset < range.upperBound, bytes[offset] == wanted else { return false }
    offset &+= 1
    return true
  }

  private mutating func digits(_ count: Int) -> Int? {
    guard offset &+ count <= range.upperBound else { return nil }
    var number = 0
    for index in offset..<offset &+ count {
      guard isDigit(bytes[index]) else { return nil }
      number = number &* 10 &+ Int(bytes[index] &- UInt8(ascii: "0"))
    }
    offset &+= count
    return number
  }
}

/// The length of a month of the Gregorian calendar; the month is 1 to 12.
private func daysOfMonth(_ month: Int, year: Int) -> Int {
  switch month {
  case 4, 6, 9, 11: 30
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  default: 31
  }
}
