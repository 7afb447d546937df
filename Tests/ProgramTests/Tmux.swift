import Foundation
import TestSupport

/// A program in a real terminal of its own: a private tmux server with one window.
struct Tmux: ~Copyable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let socket = "haode-test-\(UUID().uuidString)"
  private let home: URL

  /// - Parameter command: given to a shell; the window stays for a look after it has ended.
  init(
    _ command: String, home: URL, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    self.home = home
    var values = [
      "XDG_DATA_HOME": home.appending(path: "data").path,
      "XDG_CONFIG_HOME": home.appending(path: "config").path, "EDITOR": "true",
    ]
    values.merge(environment) { _, given in given }
    let exports = values.map { "export \($0.key)=\(Self.quoted($0.value));" }.sorted().joined()
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "\(exports) \(command); echo \"[ended $?]\"; exec cat",
    ])
    try tmux(["set-option", "-g", "escape-time", "0"])
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Named keys of tmux: `Down`, `Enter`, `C-s`, `F1`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Text as a keyboard or an input method sends it.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// A bracketed paste.
  func paste(_ text: String) throws {
    let file = home.appending(path: "paste")
    try text.write(to: file, atomically: true, encoding: .utf8)
    try tmux(["load-buffer", file.path])
    try tmux(["paste-buffer", "-p"])
  }

  /// A signal to the program in the window.
  func endProgram(_ signal: Int32 = SIGTERM) throws {
    let children = "/proc/\(try pid())/task/\(try pid())/children"
    let list = try String(contentsOfFile: children, encoding: .utf8).split(separator: " ")
    guard let child = list.first.flatMap({ pid_t($0) }) else {
      throw Failure(description: "no program runs in the window")
    }
    kill(child, signal)
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  func screen() throws -> String {
    try tmux(["capture-pane", "-p"])
  }

  /// The same with escapes for colours.
  func colours() throws -> String {
    try tmux(["capture-pane", "-p", "-e"])
  }

  func pid() throws -> Int32 {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"])
    return Int32(shell.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  /// Waits until the screen fulfils the condition, and answers it.
  @discardableResult
  func wait(
    _ what: String, seconds: Double = 30, until fits: (String) -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    var last = ""
    repeat {
      last = try screen()
      if fits(last) { return last }
      usleep(20_000)
    } while Date() < end
    throw Failure(description: "waited for \(what); the screen shows:\n\(last)")
  }

  @discardableResult
  func wait(for text: String) throws -> String {
    try wait("“\(text)”") { $0.contains(text) }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let variables = ["PATH": Program.searchPath, "HOME": home.path, "LANG": "C.UTF-8"]
    return try Process.run(["tmux", "-L", socket] + arguments, variables).checked()
  }
}

extension Ran {
  /// The output of a program that succeeded.
  func checked() throws -> String {
    guard status == 0 else { throw Tmux.Failure(description: "exit \(status): \(errors)") }
    return output
  }
}
