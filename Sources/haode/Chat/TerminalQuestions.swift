internal import Glibc
internal import Model
internal import Texts

/// Asks on the terminal itself, because standard input may be a chat.
struct TerminalQuestions {
  /// - Returns: nil where nobody sits at a terminal.
  init?(_ world: CommandWorld) {
    guard world.terminal.isErrors else { return nil }
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
  }

  /// The answer without blanks at its ends; nil where the person ends the input (Ctrl-D).
  func ask(_ question: Phrase, in world: inout CommandWorld) -> String? {
    world.output.flush()
    world.errors.write(PlainText.line(world.texts(question)) + " ")
    world.errors.flush()
    guard let terminal = fopen("/dev/tty", "re") else { return nil }
    defer { fclose(terminal) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    let count = getline(&line, &room, terminal)
    defer { free(line) }
    guard count > 0, let line else { return nil }
    let bytes = UnsafeRawBufferPointer(start: line, count: count)
    return OpenBook.trimmed(String(decoding: bytes, as: UTF8.self))
  }
}
