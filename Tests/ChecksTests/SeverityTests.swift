import Checks
import Testing

@Suite("severities")
struct SeverityTests {
  @Test("an error is graver than a warning, a warning than a note")
  func order() {
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
