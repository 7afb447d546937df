internal import Glibc
internal import Model

/// Writing to a program and reading from it at the same time, so that neither waits for the other
/// for ever.
struct MailTalk {
  let mail: [UInt8]
  private var sent = 0
  private var input: Int32
  private var output: Int32
  private var heard: [UInt8] = []

  init(mail: [UInt8], input: Int32, output: Int32) {
    self.mail = mail
    self.input = input
    self.output = output
    for end in [input, output] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
  }

  /// The last of what it wrote, as one line.
  var said: String {
    let text = String(decoding: heard.suffix(2000), as: UTF8.self)
    return LetterText.line(text)
  }

  /// Ends when the program has closed its outputs. Closes both ends.
  ///
  /// - Returns: false where that took longer than the time limit.
  mutating func run(seconds: Int) -> Bool {
    let limit = Self.milliseconds() + seconds * 1000
    defer { close() }
    while output >= 0 {
      let left = limit - Self.milliseconds()
      if left <= 0 { return false }
      var files = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      ]
      if poll(&files, 2, Int32(left)) < 0, errno != EINTR { return false }
      if files[0].revents != 0 { hear() }
      if files[1].revents != 0 { say() }
    }
    return true
  }

  private mutating func say() {
    let count = mail.withUnsafeBytes { bytes in
      bytes.baseAddress.map { write(input, $0 + sent, min(bytes.count - sent, 1 << 16)) } ?? 0
    }
    if count > 0 { sent += count }
    let isBroken = count < 0 && errno != EAGAIN && errno != EINTR
    if isBroken || sent == mail.count {
      Glibc.close(input)
      input = -1
    }
  }

  private mutating func hear() {
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(output, &piece, piece.count)
    if count > 0 {
      heard += piece[..<count]
      if heard.count > 1 << 16 { heard.removeFirst(heard.count - 4096) }
    } else if count == 0 || errno != EAGAIN && errno != EINTR {
      Glibc.close(output)
      output = -1
    }
  }

  private mutating func close() {
    for end in [input, output] where end >= 0 { Glibc.close(end) }
    (input, output) = (-1, -1)
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
