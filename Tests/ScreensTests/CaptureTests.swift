import Model
import TUI
import Testing

@testable import Screens

@Suite("a decision out of a chat, on the screens")
struct CaptureTests {
  private let lines = "李伟 2026-11-20 14:00\n12.40\nAnna 2026-11-20 14:02\n好的\n"

  private var chat: Chat {
    var chat = Chat(format: .wechatCopy)
    chat.messages = [("李伟", "12.40"), ("Anna", "好的")].enumerated().map { place, said in
      ChatMessage(
        ChatSpeaker(said.0), text: said.1,
        sent: Instant(seconds: 1_763_618_400 + Int64(place) * 120), line: place * 2 + 1)
    }
    return chat
  }

  private func form() -> Workbench {
    var bench = Sample.workbench()
    bench.press("2 +")
    bench.type("Price")
    return bench
  }

  @Test("lines pasted into any field are read as a chat, and leave the field as it was")
  func pastedAnywhere() throws {
    var bench = form()
    #expect(bench.handle(.paste(lines)) == [.readChat(.pasted(lines))])
    _ = bench.receive(.chat(.pasted(lines), chat))
    guard case .capture = bench.overlays.last else {
      Issue.record("the lines are not to be chosen")
      return
    }
    bench.press("Up Enter")
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.form.value(.key("title")) == "Price")
    #expect(form.form.value(.key("quote")) == "12.40")
    #expect(form.form.value(.key("contacts")) == "li-wei")
    #expect(form.form.value(.key("handle")) == "liwei_hq")
    #expect(bench.overlays.count == 1)
  }

  @Test("whoever leaves the choice has what was pasted as text")
  func left() {
    var bench = form()
    _ = bench.handle(.paste(lines))
    _ = bench.receive(.chat(.pasted(lines), chat))
    bench.press("Esc")
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.form.value(.key("title")).hasPrefix("Price李伟 2026-11-20"))
  }

  @Test("one line is text, and several that are no chat stay in their field")
  func noChat() {
    var bench = form()
    #expect(bench.handle(.paste(" of HQ-77")).isEmpty)
    _ = bench.handle(.paste("one\ntwo"))
    var other = Chat(format: .wechatCopy)
    other.messages = [ChatMessage(ChatSpeaker(""), text: "one\ntwo", sent: nil, line: 1)]
    _ = bench.receive(.chat(.pasted("one\ntwo"), other))
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.form.value(.key("title")) == "Price of HQ-77one two")
  }
}
