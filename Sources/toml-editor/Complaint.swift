import TOML

/// Why there is nothing to print.
enum Complaint: Error {
  case usage(String)
  case wrongDocument(ParseError)
  case wrongEdit(EditError)

  var exitCode: Int32 {
    switch self {
    case .usage: 2
    case .wrongDocument, .wrongEdit: 1
    }
  }

  var text: String {
    switch self {
    case .usage(let reason): "error: \(reason); see toml-editor --help\n"
    case .wrongDocument(let error):
      "\(error.position): error: \(error.code.rawValue)\(listed(error.arguments))\n"
    case .wrongEdit(let error): "error: \(error.code)\(listed(error.arguments))\n"
    }
  }

  private func listed(_ arguments: [String: String]) -> String {
    arguments.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
  }
}
