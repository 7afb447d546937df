import Model
import TUI

/// An open form: what it is for, what is typed, and whether it waits for the book.
struct FormScreen: Sendable {
  let wish: Wish
  private let plan: any FormPlan
  private(set) var form: SheetForm
  /// What stood in the fields before anybody typed.
  private let initial: [FieldID: String]
  private(set) var isSaving = false
  /// Why the last saving was refused; stays until it is saved again.
  private(set) var refusal: Phrase?
  private(set) var pane = RemarkPane()
  /// Whether something was typed since `pane` was made.
  private var isStale = true
  /// Rows scrolled away above while the form is only read; nil while it follows the caret.
  private(set) var peek: Int?

  init?(_ wish: Wish, _ desk: Desk) {
    guard let plan = wish.plan(desk) else { return nil }
    self.wish = wish
    self.plan = plan
    form = Form(plan.fields(nil, desk))
    initial = Dictionary(form.fields.map { ($0.id, $0.value) }) { first, _ in first }
    // What is confirmed is read first, also where the form is longer than the screen.
    if case .confirm = wish { peek = 0 }
    reshape(desk)
    rest(desk)
  }

  /// Whether something was typed that would be lost.
  var isTouched: Bool {
    form.fields.contains(where: isTouched)
      || initial.contains { id, value in !value.isEmpty && form[id] == nil }
  }

  private func isTouched(_ field: SheetField) -> Bool {
    !field.isNote && field.value != initial[field.id] ?? ""
  }

  func title(_ desk: Desk) -> String { plan.title(desk) }

  /// The decision as far as it is typed; fields that are wrong are left out.
  func decision(_ desk: Desk) -> Decision {
    (plan as? DecisionForm)?.decision(form, desk) ?? Decision(id: "")
  }

  /// Takes over what was typed into another form for the same. A field that nobody touched says what the
  /// record says by now; beside one that somebody else changed as well stands what they wrote.
  mutating func resume(_ draft: FormScreen, _ desk: Desk) {
    form.show(draft.form.fields)
    for field in draft.form.fields where draft.isTouched(field) {
      form.setValue(field.value, of: field.id)
      let now = initial[field.id] ?? ""
      guard now != draft.initial[field.id] ?? "", now != field.value else { continue }
      let hint =
        now.isEmpty ? Phrase("form.meanwhile-empty") : Phrase("form.meanwhile", ["value": now])
      form.change(field.id) { $0.hint = desk.words(hint) }
    }
    if let focused = draft.form.focused { form.focus(on: focused) }
    reshape(desk)
    rest(desk)
  }

  /// The record is another one than when the form was opened: what was typed goes on from there.
  private mutating func beginAgain(_ desk: Desk) {
    guard var new = FormScreen(wish, desk) else { return }
    new.resume(self, desk)
    self = new
  }

  enum Outcome: Equatable {
    case none
    case cancel
    case save(Effect)
    case complete(String)
    case problem(Phrase)
  }

  mutating func handle(_ key: Key, _ size: Size, _ desk: Desk) -> Outcome {
    let key = key == Key("c", control: true) ? Key(.escape) : key
    if isSaving { return key.code == .escape ? .cancel : .none }
    if pane.handle(key) { return .none }
    switch key.code {
    case .function(2):
      pane.open()
      return .none
    case .pageUp:
      peek = max(0, (peek ?? 0) - 5)
      return .none
    case .pageDown:
      peek = peek.map { $0 + 5 }
      return .none
    default: peek = nil
    }
    let fields = pane.fields(of: Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
    switch form.handle(key, columns: fields.columns) {
    case .changed(let id): changed(id, desk)
    case .moved(let from, _): check(from, desk)
    case .step(let id, let days): step(id, days, desk)
    case .complete(_, let path): return .complete(path)
    case .save: return save(desk)
    case .cancel: return .cancel
    case .used, .unused: break
    }
    return .none
  }

  /// Whether `rest` would say something else than is shown.
  var wantsRest: Bool { isStale }

  /// The hand rests: what is to be said of the whole may be worked out now.
  mutating func rest(_ desk: Desk) {
    guard isStale else { return }
    isStale = false
    pane.show(plan.remarks(form, desk))
  }

  func draw(_ frame: inout Frame, in part: Rect, _ desk: Desk) {
    if !pane.isRead { drawFields(&frame, in: pane.fields(of: part)) }
    let key = if case .key(let key) = form.focused { key } else { String?.none }
    pane.draw(&frame, in: part, focused: key, desk)
  }

  private func drawFields(_ frame: inout Frame, in part: Rect) {
    guard let peek else { return form.draw(&frame, in: part) }
    // Drawn from its first row, moved up and clipped; the form itself would follow the caret.
    let whole = Rect(row: part.row - peek, column: part.column, rows: 10_000, columns: part.columns)
    frame.inside(part) { form.draw(&$0, in: whole) }
    if let cursor = frame.cursor, !part.contains(cursor) { frame.cursor = nil }
  }

  mutating func paste(_ text: String, _ desk: Desk) {
    if case .changed(let id) = form.paste(text) { changed(id, desk) }
  }

  mutating func complete(_ typed: String, with path: String, _ candidates: [String]) {
    guard let id = form.focused, form.value(id) == typed else { return }
    form.complete(id, with: path, candidates: candidates)
  }

  /// What is known from elsewhere; fields that the form does not have are left out.
  mutating func fill(_ values: [FieldID: String], _ desk: Desk) {
    for (id, value) in values { form.setValue(value, of: id) }
    reshape(desk)
  }

  mutating func wasRefused(_ phrase: Phrase, _ desk: Desk) {
    isSaving = false
    if phrase.isOfOthers { beginAgain(desk) }
    refusal = phrase
  }

  private mutating func changed(_ id: FieldID, _ desk: Desk) {
    check(id, desk)
    reshape(desk)
    isStale = true
  }

  private mutating func check(_ id: FieldID, _ desk: Desk) {
    let value = form.value(id)
    let complaint = plan.complaint(id, value, form, desk)
    form.setComplaint(complaint.map(desk.words), of: id)
    let hint = plan.hint(id, value, form, desk)
    form.change(id) { if let hint { $0.hint = desk.words(hint) } }
  }

  /// Other fields may be asked for now, and choices may have other options.
  private mutating func reshape(_ desk: Desk) {
    let wanted = plan.fields(form, desk)
    if wanted.map(\.id) != form.fields.map(\.id) { form.show(wanted) }
    for field in wanted {
      switch field.content {
      case .choice(let choice):
        form.change(field.id) { current in
          let value = current.value
          var content = choice
          content.choose(value)
          if case .choice(let old) = current.content, old.options == choice.options { return }
          current.content = .choice(content)
        }
      case .note: form.change(field.id) { $0.content = field.content }
      default: break
      }
    }
  }

  private mutating func step(_ id: FieldID, _ days: Int, _ desk: Desk) {
    let typed = FieldText.trimmed(form.value(id))
    let day = (try? FieldText(kind: .day, desk: desk).day(typed)) ?? desk.world.today
    form.setValue(day.adding(days: days).description, of: id)
    changed(id, desk)
  }

  private mutating func save(_ desk: Desk) -> Outcome {
    for field in form.fields where !field.isNote { check(field.id, desk) }
    if let wrong = form.fields.first(where: { $0.complaint != nil }) {
      form.focus(on: wrong.id)
      return .problem(Phrase("form.look-again", ["field": wrong.label]))
    }
    do throws(FormProblem) {
      let effect = try plan.effect(form, desk)
      try Self.test(effect, desk)
      isSaving = true
      refusal = nil
      return .save(effect)
    } catch {
      if let field = error.field {
        form.focus(on: field)
        form.setComplaint(desk.words(error.phrase), of: field)
      }
      if error.phrase.isOfOthers { beginAgain(desk) }
      return .problem(error.phrase)
    }
  }

  /// The rules of the model say at once what the book would refuse.
  private static func test(_ effect: Effect, _ desk: Desk) throws(FormProblem) {
    let change: Change
    switch effect {
    case .perform(let wanted): change = wanted
    case .confirm(let wanted, _, _): change = .confirm(wanted)
    case .capture(let decision, _): change = .capture(Capture(decision, snapshots: []))
    default: return
    }
    do throws(ChangeProblem) {
      _ = try change.plan(on: desk.contents, desk.world)
    } catch {
      throw FormProblem(field: nil, phrase: error.phrase)
    }
  }
}

extension Phrase {
  /// Whether it tells that somebody else changed the same.
  fileprivate var isOfOthers: Bool { key == "change.changed-meanwhile" }
}

extension Workbench {
  mutating func press(_ key: Key, _ top: FormScreen) -> [Effect] {
    var form = top
    let outcome = form.handle(key, Panes.inside(layout.body).size, desk)
    replaceTop(.form(form))
    switch outcome {
    case .none: return []
    case .cancel: leave(form)
    case .problem(let phrase): notice = .error(phrase)
    case .complete(let path): return [.completePath(path)]
    case .save(let effect):
      waiting.append(.form(form.wish))
      return [effect]
    }
    return []
  }

  /// What was typed is kept for the session.
  private mutating func leave(_ form: FormScreen) {
    closeTop()
    if form.isTouched {
      drafts[form.wish] = form
      notice = .hint(Phrase("notice.draft-kept"))
    }
  }
}
