internal import Glibc
internal import Model
internal import Texts

/// Writes what goes wrong beside a change, from whichever thread tells it, as one line at once.
struct NoticeLines: Sendable {
  private let texts: Texts

  init(_ texts: Texts) { self.texts = texts }

  func write(_ phrase: Phrase) {
    var errors = Output(descriptor: STDERR_FILENO)
    errors.line(texts("say.warning", ["text": PlainText.line(texts(phrase))]))
    errors.flush()
  }
}
