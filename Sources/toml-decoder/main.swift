import Glibc
import TOML

/// Reads TOML from standard input and prints it as the tagged JSON of the public toml-test suite.
/// Exit 0; 1 with `line:column: error: code text` on standard error if it is no TOML.

do throws(ParseError) {
  let document = try Document(readAll(from: 0))
  write(taggedJSON(.table(document.root)) + "\n", to: 1)
} catch {
  let text = error.arguments["text"].map { " " + $0 } ?? ""
  write("\(error.position): error: \(error.code.rawValue)\(text)\n", to: 2)
  exit(1)
}
