import TOML

/// One edit as the arguments spell it.
enum Edit {
  case set(Path, Value)
  case remove(Path)
  case append(String, [Value.Member])
  case insert(String, Int, [Value.Member])
  case removeTable(String, Int)

  /// The edits of a command line, parted by commas.
  static func parse(_ arguments: [String]) throws(Complaint) -> [Edit] {
    var edits: [Edit] = []
    for words in arguments.split(separator: ",") { edits.append(try Edit(Array(words))) }
    guard !edits.isEmpty else { throw .usage("no edit is given") }
    return edits
  }

  private init(_ words: [String]) throws(Complaint) {
    let operands = Array(words.dropFirst())
    switch (words[0], operands.count) {
    case ("set", 2): self = .set(try path(operands[0]), try value(operands[1]))
    case ("remove", 1): self = .remove(try path(operands[0]))
    case ("append", 1...): self = .append(operands[0], try members(operands.dropFirst()))
    case ("insert", 2...):
      self = .insert(operands[0], try index(operands[1]), try members(operands.dropFirst(2)))
    case ("remove-table", 2): self = .removeTable(operands[0], try index(operands[1]))
    case ("set", _), ("remove", _), ("append", _), ("insert", _), ("remove-table", _):
      throw .usage("'\(words[0])' has too few or too many operands")
    default: throw .usage("'\(words[0])' is no edit")
    }
  }

  func apply(to document: inout Document) throws(Complaint) {
    do throws(EditError) {
      switch self {
      case .set(let path, let value): try document.set(value, at: path)
      case .remove(let path): try document.remove(at: path)
      case .append(let name, let members):
        try document.append(members.map { ($0.key, $0.value) }, toTables: name)
      case .insert(let name, let index, let members):
        try document.insert(members.map { ($0.key, $0.value) }, inTables: name, at: index)
      case .removeTable(let name, let index): try document.removeTable(name, at: index)
      }
    } catch {
      throw .wrongEdit(error)
    }
  }
}

private func index(_ text: String) throws(Complaint) -> Int {
  guard let index = Int(text), index >= 0 else {
    throw .usage("'\(text)' is no index; write 0 for the first")
  }
  return index
}

private func value(_ text: String) throws(Complaint) -> Value {
  guard let members = try? members(["v=" + text][...]), members.count == 1 else {
    throw .usage("'\(text)' is no TOML value; text needs quotes, '\"text\"'")
  }
  return members[0].value
}

/// Each text is one `key=value` of TOML.
private func members(_ texts: ArraySlice<String>) throws(Complaint) -> [Value.Member] {
  var members: [Value.Member] = []
  for text in texts {
    guard let table = try? Document(text).root,
      let entry = table.entries.first(where: { _ in true }),
      Array(table.entries).count == 1
    else { throw .usage("'\(text)' is no KEY=VALUE; text needs quotes, key='\"text\"'") }
    members.append(Value.Member(entry.key, entry.item.value))
  }
  return members
}

/// The parts are read as TOML reads a dotted key; what is digits alone is an index.
private func path(_ text: String) throws(Complaint) -> Path {
  guard let document = try? Document(text + " = 0") else {
    throw .usage("'\(text)' is no path")
  }
  var steps: [Path.Step] = []
  var table: Table? = document.root
  while let entry = table?.entries.first(where: { _ in true }) {
    let isBare =
      document.bytes[entry.keyPosition.offset] < 0x3A
      && document.bytes[entry.keyPosition.offset] >= 0x30
    if isBare, let index = Int(entry.key) {
      steps.append(.index(index))
    } else {
      steps.append(.key(entry.key))
    }
    table = entry.item.table
  }
  return Path(steps)
}
