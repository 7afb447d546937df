import Checks
import Model

/// What the keys do to findings.
extension ChecklistEntries {
  static func open(_ id: String, _ desk: Desk) -> [Step]? {
    reason(.mend, id, desk).map { [.tell(.hint($0))] } ?? act(.mend, id, desk)
  }

  static func reason(_ command: Command, _ id: String?, _ desk: Desk) -> Phrase? {
    switch command {
    case .mend, .editFile, .copy:
      guard let finding = id.flatMap({ desk.checklist?[$0] })?.finding else {
        return Phrase("why.no-finding")
      }
      guard command == .mend, opensForm(finding.mend) else { return nil }
      return desk.readOnly ?? (desk.loading == .ready ? nil : Phrase("why.still-reading"))
    default: return nil
    }
  }

  private static func opensForm(_ mend: Mend) -> Bool {
    switch mend {
    case .agree, .test, .confirm, .validate, .edit, .editFile: true
    case .request, .review, .tick, .importHolidays: false
    }
  }

  static func act(_ command: Command, _ id: String, _ desk: Desk) -> [Step] {
    guard let finding = desk.checklist?[id]?.finding else { return [] }
    switch command {
    case .mend: return mend(finding, desk)
    case .editFile: return [.effect(.editFinding(finding))]
    case .copy:
      return [
        .effect(
          .copy("\(finding.subject.path): \(desk.words(finding.phrase)) [\(finding.rule.rawValue)]")
        )
      ]
    default: return []
    }
  }

  /// The form that mends it; where there is none, the record with a word on what to do.
  private static func mend(_ finding: Finding, _ desk: Desk) -> [Step] {
    switch finding.mend {
    case .agree(let contact, let purpose):
      if desk.contents.contacts[contact]?.accounts.isEmpty == true {
        return [.form(.editContact(contact))]
      }
      return [.form(.agree([contact], nil, for: purpose))]
    case .test(let contact, let channel): return [.test(contacts: [contact], channel)]
    case .confirm(let decision): return [.form(.confirm(decision))]
    case .validate(let term): return [.form(.validate(term))]
    case .edit(let record):
      switch record.kind {
      case .contact: return [.form(.editContact(record.id))]
      case .decision: return [.form(.editDecision(record.id))]
      case .staff, .trip: return [.effect(.editFinding(finding))]
      }
    case .editFile(let path): return [.effect(.edit(path: path, line: nil))]
    case .request(let decision): return go(RecordID(.decision, decision), finding)
    case .review(let trip, _), .tick(let trip, _): return go(RecordID(.trip, trip), finding)
    case .importHolidays: return [.tell(.hint(command(finding)))]
    }
  }

  private static func go(_ record: RecordID, _ finding: Finding) -> [Step] {
    [.go(record), .tell(.hint(command(finding)))]
  }

  private static func command(_ finding: Finding) -> Phrase {
    Phrase("check.mend", ["command": "haode " + finding.mend.arguments.joined(separator: " ")])
  }
}
