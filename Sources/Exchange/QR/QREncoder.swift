internal import CQR
public import Model

/// Makes QR codes of texts.
public enum QREncoder {
  /// How much of a code may be lost before it cannot be read: 7, 15, 25, 30 per cent.
  public enum Correction: Int32, Sendable { case low, medium, quarter, high }

  /// The smallest code with the text's UTF-8 bytes; nil for an empty text and for one that does not fit
  /// (about 2,300 bytes at `medium`, 2,950 at `low`).
  public static func code(_ text: String, correction: Correction = .medium) -> QRCode? {
    let bytes = Array(text.utf8)
    guard let count = Int32(exactly: bytes.count) else { return nil }
    var modules = [UInt8](repeating: 0, count: 177 * 177)
    let room = Int32(modules.count)
    let size = Int(haode_qr(bytes, count, correction.rawValue, &modules, room))
    guard size > 0 else { return nil }
    return QRCode(size: size, modules: modules.prefix(size * size).map { $0 == 1 })
  }
}
