import Model
import Testing

/// Templates are filled as Mustache says, and what is wrong with one is told with its place.
@Suite struct TemplateTests {
  private static let values = TemplateValue.names([
    "name": .text("李伟 <b>"), "yes": .flag(true), "no": .flag(false), "none": .list([]),
    "items": .list([.text("a"), .text("b")]),
    "person": .names(["name": .text("Anna"), "city": .names(["name": .text("Ulm")])]),
  ])

  @Test(
    "a template is filled",
    arguments: [
      ("Hi {{name}}!", "Hi 李伟 <b>!"), ("{{missing}}|{{person.missing.x}}", "|"),
      ("{{#yes}}x{{/yes}}{{^no}}y{{/no}}{{^none}}z{{/none}}", "xyz"),
      ("{{#items}}{{.}},{{/items}}", "a,b,"), ("{{#person}}{{name}}{{/person}}", "Anna"),
      ("{{person.city.name}}", "Ulm"), ("{{#person}}{{yes}}{{/person}}", "true"),
      ("a\n  {{! remark }}\nb\n", "a\nb\n"),
      ("{{#yes}}\nx\n{{/yes}}\n", "x\n"), ("\r\n{{#yes}}\r\nx\r\n{{/yes}}\r\n", "\r\nx\r\n"),
      ("{{=<% %>=}}<% name %>", "李伟 <b>"), ("{{{name}}}{{&name}}", "李伟 <b>李伟 <b>"),
    ])
  func filled(_ template: String, _ expected: String) throws {
    #expect(try Template(template).filled(Self.values) == expected)
  }

  @Test("a partial is indented like its tag")
  func partial() throws {
    let partials = ["p": try Template("one\ntwo\n")]
    #expect(
      try Template("  {{> p}}\nend").filled(Self.values, partials: partials) == "  one\n  two\nend")
  }

  @Test("values are escaped only where it is asked for")
  func escaped() throws {
    let text = try Template("{{name}} {{{name}}}").filled(Self.values) { _ in "safe" }
    #expect(text == "safe 李伟 <b>")
  }

  @Test(
    "a broken template is refused with line and column",
    arguments: [
      ("a\n {{#b}}", TemplateError.Reason.openSection("b"), 2, 2), ("{{x", .openTag, 1, 1),
      ("{{/x}}", .strayEnd("x", open: nil), 1, 1),
      ("{{#a}}{{/b}}", .strayEnd("b", open: "a"), 1, 7), ("{{ }}", .emptyTag, 1, 1),
      ("{{=x=}}", .badDelimiters, 1, 1),
      (String(repeating: "{{#a}}", count: 40), .tooDeep, 1, 193),
    ])
  func broken(_ text: String, _ reason: TemplateError.Reason, _ line: Int, _ column: Int) {
    do throws(TemplateError) {
      _ = try Template(text)
      Issue.record("was taken")
    } catch {
      #expect(error.reason == reason)
      #expect(error.line == line)
      #expect(error.column == column)
    }
  }

  @Test("a partial that takes itself is refused, and does not run for ever")
  func endless() throws {
    let partials = ["p": try Template("{{> p}}")]
    #expect(throws: TemplateError.self) {
      try Template("{{> p}}").filled(Self.values, partials: partials)
    }
  }
}
