import Model
import TUI
import Testing

@testable import Screens

@Suite("what confirmations stand on")
struct VerificationTests {
  private static var good: VerificationResult {
    var result = VerificationResult(decision: Sample.confirmed.id)
    result.evidence = 1
    return result
  }

  private static var broken: VerificationResult {
    var result = VerificationResult(decision: Sample.confirmed.id)
    result.complaints = [
      Complaint(
        path: "decisions/2026-09-01-samples.toml", line: 14,
        Phrase("verify.altered", ["file": "evidence/9f2c.eml"]))
    ]
    return result
  }

  private func bench(
    _ results: [VerificationResult], rows: Int = 24, columns: Int = 80
  ) -> Workbench {
    var bench = Sample.workbench(rows: rows, columns: columns)
    _ = bench.receive(.verified(results))
    bench.press("2 G")
    return bench
  }

  /// Somebody with a key of their own.
  private func signing() -> Workbench {
    var bench = Sample.workbench(rows: 40)
    _ = bench.receive(.canSign)
    return bench
  }

  @Test("a confirmation that was not checked yet says so and keeps its mark")
  func unchecked() {
    var bench = Sample.workbench(rows: 40)
    bench.press("2 G Enter")
    #expect(bench.picture.contains("✓ confirmed"))
    #expect(bench.picture.contains("is being checked"))
  }

  @Test("evidence, wording and signature each say whether they hold")
  func holds() {
    var result = Self.good
    result.signatures = 1
    var bench = bench([result], rows: 40)
    bench.press("Enter")
    #expect(bench.picture.contains("✓ 1 file of evidence, unaltered"))
    #expect(bench.picture.contains("✓ worded as it was confirmed"))
    #expect(bench.picture.contains("✓ signed by"))
  }

  @Test("what does not hold has its sign and word in the list, and its place in the detail")
  func fails() {
    var bench = bench([Self.broken], rows: 40)
    #expect(bench.picture.contains("✗  Samples"))
    #expect(bench.picture.contains("check fails"))
    bench.press("Enter")
    #expect(bench.picture.contains("evidence/9f2c.eml was altered"))
    let place = Effect.edit(path: "decisions/2026-09-01-samples.toml", line: 14)
    #expect(bench.press("Enter") == [place])
  }

  @Test("a decision that changes is checked anew: what was found before counts no longer")
  func changed() {
    var bench = bench([Self.broken])
    _ = bench.receive(.changed(Revision([.decision(Sample.confirmed)])))
    #expect(!bench.picture.contains("check fails"))
  }

  @Test("all confirmations are checked at a command of the palette")
  func command() {
    var bench = Sample.workbench()
    bench.press("2 :")
    bench.type("check evidence")
    #expect(bench.press("Enter") == [.verify])
  }

  @Test("a book for reading only can be checked too")
  func readOnly() {
    var bench = Sample.workbench()
    _ = bench.receive(.readOnly(Phrase("title.read-only")))
    #expect(bench.run(.decisions).isEmpty)
    #expect(bench.run(.verify) == [.verify])
  }

  @Test("the form that confirms offers to sign to whoever has a key, and does not sign unasked")
  func sign() {
    var without = Sample.workbench(rows: 40)
    without.press("2 f")
    without.type("unit")
    without.press("Enter c")
    #expect(!without.picture.contains("Signed"))

    var bench = signing()
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter c")
    #expect(bench.picture.contains("Signed"))
    var wanted = Confirm(decision: Sample.price.id, by: "li-wei", channel: "email")
    wanted.on = Sample.today
    wanted.seenSHA256 = CanonicalWording(Sample.price).sha256(Sample.world.digest)
    var unasked = bench
    #expect(unasked.press("Ctrl-s") == [.perform(.confirm(wanted))])
    bench.press("Tab Tab Right")
    #expect(bench.press("Ctrl-s") == [.confirm(wanted, evidence: nil, signs: true)])
  }

  @Test("a key in the record of staff is enough")
  func staffKey() {
    var anna = Staff(id: "anna")
    anna.name = "Anna Berg"
    anna.signingKey = "ssh-ed25519 AAAA"
    var bench = Sample.workbench(rows: 40)
    #expect(!bench.desk.canSign)
    _ = bench.receive(.changed(Revision([.staff(anna)])))
    #expect(bench.desk.canSign)
  }

  @Test("in the list of answers s signs confirmations, and says why it cannot")
  func signAnswers() {
    var bench = AnswerSample.choosing()
    bench.press("s")
    #expect(bench.notice == .hint(Phrase("why.no-signing-key")))
    _ = bench.receive(.canSign)
    bench.press("s")
    guard case .recordAnswer(let asked) = bench.press("y").first else {
      Issue.record("not recorded")
      return
    }
    #expect(asked.signs)
    bench = AnswerSample.choosing()
    _ = bench.receive(.canSign)
    guard case .recordAnswer(let seen) = bench.press("s a").first else {
      Issue.record("not recorded")
      return
    }
    #expect(!seen.signs)
  }

  @Test("a confirmation that does not hold", arguments: [(30, 80), (30, 120), (12, 40)])
  func pictures(rows: Int, columns: Int) throws {
    var bench = bench([Self.broken], rows: rows, columns: columns)
    _ = bench.handle(.rested)
    if columns < 100 { bench.press("Enter") }
    try expectPicture(bench.frame, "confirmation-fails-\(columns)x\(rows)")
  }
}
