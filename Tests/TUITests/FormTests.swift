import TUI
import Testing

@Suite("Forms")
struct FormTests {
  private static let purposes = [
    Choice.Option(value: "business", label: "Business"),
    Choice.Option(value: "backup", label: "Backup"),
    Choice.Option(value: "personal", label: "Personal"),
  ]

  private func form() -> Form<String> {
    Form([
      .text("name", "Name", "Li Wei"),
      FormField("about", "", .note("Who they are", .muted)),
      .choice("purpose", "Purpose", Self.purposes),
      FormField("on", "Agreed on", .date(TextField("2026-03-02")), hint: "2026-11-23"),
      FormField("file", "Evidence", .path(TextField())),
      FormField("words", "Words", .lines(TextArea("好的"), rows: 3)),
    ])
  }

  private func press(_ form: inout Form<String>, _ keys: String) -> [Form<String>.Outcome] {
    keys.split(separator: " ").compactMap { Key(named: String($0)) }
      .map { form.handle($0, columns: 40) }
  }

  @Test("the caret begins in the first empty field")
  func firstEmpty() {
    #expect(form().focused == "purpose")
    #expect(Form<String>([.text("a", "A", "x"), .text("b", "B", "y")]).focused == "a")
    #expect(Form<String>([]).focused == nil)
  }

  @Test("Tab and arrows go from field to field, over notes, and around")
  func moves() {
    var form = form()
    #expect(
      press(&form, "Up Up Tab Down")
        == [
          .moved(from: "purpose", to: "name"), .moved(from: "name", to: "words"),
          .moved(from: "words", to: "name"), .moved(from: "name", to: "purpose"),
        ])
    #expect(press(&form, "Shift-Tab") == [.moved(from: "purpose", to: "name")])
  }

  @Test("a choice goes on with Right and is found by typing")
  func chooses() {
    var form = form()
    #expect(press(&form, "Right Right") == [.changed("purpose"), .changed("purpose")])
    #expect(form.value("purpose") == "backup")
    _ = press(&form, "p")
    #expect(form.value("purpose") == "personal")
    _ = press(&form, "Left b a")
    #expect(form.value("purpose") == "backup")
  }

  @Test("Enter goes on, and saves in the last field of one line; Ctrl-s saves everywhere")
  func saves() {
    var form = Form<String>([.text("a", "A"), .text("b", "B")])
    #expect(press(&form, "Enter Enter") == [.moved(from: "a", to: "b"), .save])
    #expect(press(&form, "Ctrl-s Esc") == [.save, .cancel])
  }

  @Test("Enter in a field of many lines is a line")
  func lines() {
    var form = form()
    form.focus(on: "words")
    #expect(press(&form, "End Enter x") == [.used, .changed("words"), .changed("words")])
    #expect(form.value("words") == "好的\nx")
  }

  @Test("a date can be asked to step")
  func steps() {
    var form = form()
    form.focus(on: "on")
    #expect(press(&form, "Shift-Up Ctrl-Down") == [.step("on", 1), .step("on", -1)])
    form.setValue("2026-03-03", of: "on")
    #expect(form.value("on") == "2026-03-03")
  }

  @Test("Tab completes a path until there is nothing to complete")
  func completes() {
    var form = form()
    form.focus(on: "file")
    #expect(press(&form, "m Tab") == [.changed("file"), .complete("file", "m")])
    form.complete("file", with: "mail/")
    #expect(press(&form, "Tab") == [.complete("file", "mail/")])
    form.complete("file", with: "mail/a", candidates: ["a.eml", "ab.eml"])
    #expect(form["file"]?.hint == "a.eml  ab.eml")
    #expect(press(&form, "Tab") == [.moved(from: "file", to: "words")])
  }

  @Test("other fields keep values, complaints and the focus by id")
  func shows() {
    var form = form()
    form.setComplaint("too short", of: "name")
    form.focus(on: "on")
    form.show([.text("name", "Name"), FormField("on", "On", .date(TextField())), .text("x", "X")])
    #expect(form.value("name") == "Li Wei" && form.value("on") == "2026-03-02")
    #expect(form.focused == "on" && form.hasComplaints)
  }

  @Test("pasted text goes into the field with the caret")
  func pastes() {
    var form = form()
    form.focus(on: "file")
    #expect(form.paste("a.eml\n") == .changed("file"))
    form.focus(on: "purpose")
    #expect(form.paste("x") == .used)
  }

  @Test("a complaint stands beside its field where there is room")
  func drawsWide() {
    var form = form()
    form.setComplaint("write a name", of: "name")
    var frame = Frame(size: Size(rows: 7, columns: 80))
    form.draw(&frame, in: frame.area)
    #expect(
      frame.text == """
        Name       Li Wei                                    write a name
        Who they are
        Purpose    ‹  ›
        Agreed on  2026-03-02
        Evidence
        Words      好的
        """)
    #expect(frame.cursor == Point(row: 2, column: 13))
    #expect(frame.roles(2).hasPrefix("aaaaaaa....fff"))
  }

  @Test("on a narrow screen it stands below, and the field with the caret stays in view")
  func drawsNarrow() {
    var form = form()
    form.setComplaint("this date does not exist", of: "on")
    form.focus(on: "on")
    var frame = Frame(size: Size(rows: 4, columns: 30))
    form.draw(&frame, in: frame.area)
    #expect(
      frame.text == """
        Agreed on  2026-03-02
                   this date does not
                   exist
        Evidence
        """)
    #expect(frame.cursor == Point(row: 0, column: 21))
  }

  @Test("it can be drawn anywhere", arguments: [0, 1, 2, 3, 12])
  func drawsSmall(_ size: Int) {
    var frame = Frame(size: Size(rows: size, columns: size))
    form().draw(&frame, in: frame.area)
    #expect(frame.glyphs.count == size * size)
  }
}
