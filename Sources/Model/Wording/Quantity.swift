/// A decimal number as a text gives it, exact: 1.5万 and 15,000 are the same.
public struct Quantity: Hashable, Sendable {
  /// The digits without zeros at either end, empty for zero.
  private let digits: [UInt8]
  /// The power of ten of the last digit.
  private let exponent: Int

  /// - Parameters:
  ///   - digits: 0 to 9 each, those after the point included.
  ///   - decimals: how many of them stand after the point.
  ///   - power: by how many zeros a word such as 万 multiplies.
  init(digits: [UInt8], decimals: Int = 0, power: Int = 0) {
    var kept = Array(digits.drop { $0 == 0 })
    var exponent = power - decimals
    while kept.last == 0 {
      kept.removeLast()
      exponent += 1
    }
    self.digits = kept
    self.exponent = kept.isEmpty ? 0 : exponent
  }

  public init(_ whole: Int) {
    self.init(digits: String(whole.magnitude).utf8.map { $0 - 0x30 })
  }

  func multiplied(power: Int) -> Quantity {
    Quantity(digits: digits, decimals: -exponent, power: power)
  }

  /// What is missing to ten: 打8折 takes off 20 percent, 打75折 25.
  var discount: Quantity? {
    guard let whole, (1...99).contains(whole) else {
      guard let tenths = multiplied(power: 1).whole, (11...99).contains(tenths) else { return nil }
      return Quantity(100 - tenths)
    }
    return Quantity(whole < 10 ? 100 - 10 * whole : 100 - whole)
  }

  /// The number where it is a whole one of at most 18 digits.
  public var whole: Int? {
    guard exponent >= 0, digits.count + exponent <= 18 else { return nil }
    var value = 0
    for digit in digits { value = value * 10 + Int(digit) }
    for _ in 0..<exponent { value *= 10 }
    return value
  }

  /// Whether a number is written with fewer digits than people may expect of an amount.
  public var isZero: Bool { digits.isEmpty }
}

extension Quantity: CustomStringConvertible {
  /// Plain digits with a point; in powers of ten where that would be longer than 40 characters.
  public var description: String {
    let text = digits.map(String.init).joined()
    if digits.isEmpty { return "0" }
    if exponent > 30 || exponent < -30 { return "\(text)e\(exponent)" }
    if exponent >= 0 { return text + String(repeating: "0", count: exponent) }
    let decimals = -exponent
    if digits.count > decimals {
      return "\(text.dropLast(decimals)).\(text.suffix(decimals))"
    }
    return "0." + String(repeating: "0", count: decimals - digits.count) + text
  }
}
