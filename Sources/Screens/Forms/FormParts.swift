import Model
import TUI

/// Fields that several forms have.
struct FormParts {
  let desk: Desk

  func label(_ key: String) -> String { desk.words(Phrase("field-name.\(key)")) }

  func text(_ key: String, _ value: String = "") -> SheetField {
    SheetField(.key(key), label(key), .text(TextField(value)))
  }

  func prose(_ key: String, _ value: String = "") -> SheetField {
    SheetField(.key(key), label(key), .lines(TextArea(value), rows: 4))
  }

  func day(_ key: String, _ value: Day?) -> SheetField {
    SheetField(
      .key(key), label(key), FieldKind.day.content(value?.description ?? ""),
      hint: desk.words(Phrase("field.not-day", ["today": desk.world.today.description])))
  }

  /// A heading with a blank line above it.
  func heading(_ name: String, _ text: String) -> SheetField {
    SheetField(.note(name), "", .note("\n" + text, .title))
  }

  func choice(_ key: String, _ options: [Choice.Option], _ value: String?) -> SheetField {
    SheetField(.key(key), label(key), .choice(Choice(options, value: value)))
  }

  func note(_ name: String, _ text: String, _ role: Role = .muted) -> SheetField {
    SheetField(.note(name), "", .note(text, role))
  }

  /// The words of a choice, with "not known" first where it may stay open.
  func options(_ words: [String], prefix: String, open: Bool = true) -> [Choice.Option] {
    let first = open ? [Choice.Option(value: "", label: "—")] : []
    return first
      + words.map { Choice.Option(value: $0, label: desk.words(Phrase("\(prefix).\($0)"))) }
  }

  func people(_ ids: [String]) -> [Choice.Option] {
    ids.map { Choice.Option(value: $0, label: desk.contactName($0)) }
  }

  func platforms(_ ids: [String]) -> [Choice.Option] {
    ids.map { Choice.Option(value: $0, label: desk.platform($0)) }
  }

  /// Reads a day out of a field; nil where it is empty.
  func day(_ id: FieldID, _ form: SheetForm) throws(FormProblem) -> Day? {
    let text = FieldText.trimmed(form.value(id))
    guard !text.isEmpty else { return nil }
    do throws(FieldFault) {
      return try FieldText(kind: .day, desk: desk).day(text)
    } catch {
      throw FormProblem(field: id, phrase: error.phrase)
    }
  }

  /// What is wrong with a day: no day, or one to come where it has to be over.
  func complaint(day text: String, past: Bool) -> Phrase? {
    let text = FieldText.trimmed(text)
    guard !text.isEmpty else { return nil }
    do throws(FieldFault) {
      let day = try FieldText(kind: .day, desk: desk).day(text)
      return past && day > desk.world.today
        ? Phrase("field.to-come", ["today": desk.world.today.description]) : nil
    } catch {
      return error.phrase
    }
  }

  func filled(_ id: FieldID, _ form: SheetForm) -> String? {
    let text = FieldText.trimmed(form.value(id))
    return text.isEmpty ? nil : text
  }
}
