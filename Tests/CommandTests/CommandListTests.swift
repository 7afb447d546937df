import ArgumentParser
import Testing

@testable import haode

/// The commands by name.
@Suite struct CommandListTests {
  @Test("a command is listed under the name that it has in the help")
  func names() {
    for (name, type) in Haode.commands + Add.commands {
      #expect(type.configuration.commandName ?? type._commandName == name)
    }
  }

  @Test("options of every command alone are understood without the parser")
  func globalAlone() throws {
    let typed = ["--book", "B", "--as=anna", "--read-only", "--lang", "en"]
    let options = try #require(try Invocation(typed, commands: [], groups: [:]).globalAlone)
    #expect(options.book == "B")
    #expect(options.staff == "anna")
    #expect(options.lang == "en")
    #expect(options.readOnly)
  }

  @Test(
    "the parser sees everything else",
    arguments: [["ls"], ["--help"], ["--book"], ["--book", "-x"]])
  func parser(_ typed: [String]) throws {
    #expect(try Invocation(typed, commands: ["ls"], groups: [:]).globalAlone == nil)
  }
}
