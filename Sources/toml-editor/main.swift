import Glibc
import TOML

/// Edits a TOML document from standard input and prints it.

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  write(usage, to: 1)
  exit(0)
}
do throws(Complaint) {
  let edits = try Edit.parse(arguments)
  var document: Document
  do throws(ParseError) {
    document = try Document(readAll(from: 0))
  } catch {
    throw .wrongDocument(error)
  }
  for edit in edits { try edit.apply(to: &document) }
  write(document.text, to: 1)
} catch {
  write(error.text, to: 2)
  exit(error.exitCode)
}
