import Glibc

/// A session at the command line as a text: what was typed behind `$ `, then what came on standard
/// output, what came on standard error behind `! `, and the exit status in brackets where it is not
/// 0. Lines that begin with `#` are remarks; output that looks like one of these begins with a
/// backslash. Blank lines at the end of an output are left out.
struct Transcript: Equatable {
  struct Step: Equatable {
    var remarks: [String] = []
    let line: String
    var outcome: [String] = []
  }

  var steps: [Step] = []
  /// Remarks and blank lines behind the last step.
  var tail: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(remarks: tail, line: String(line.dropFirst(2))))
        tail = []
      } else if line.hasPrefix("#") || steps.isEmpty || !tail.isEmpty {
        tail.append(line)
      } else {
        steps[steps.count - 1].outcome.append(line)
      }
    }
    for place in steps.indices {
      while steps[place].outcome.last?.isEmpty == true { steps[place].outcome.removeLast() }
    }
  }

  var text: String {
    var lines: [String] = []
    for step in steps {
      if !lines.isEmpty { lines.append("") }
      lines += step.remarks.filter { !$0.isEmpty }
      lines.append("$ \(step.line)")
      lines += step.outcome
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same session as it goes now.
  func played(in desk: TestDesk) -> Transcript {
    var played = self
    for place in played.steps.indices {
      played.steps[place].outcome = desk.outcome(played.steps[place].line)
    }
    return played
  }
}
