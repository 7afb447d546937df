import Foundation
import TestSupport

/// A mail server on loopback that keeps what it takes, and a home whose msmtp sends to it. It ends
/// with this object.
final class MailServer {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let program: Program
  private let process: String
  let port: String

  /// - Parameter refusal: what it answers to every recipient, or `hang`; empty: it takes all.
  init(_ program: Program, refusal: String = "", seconds: Int = 60) throws {
    // A named pipe, so that nobody waits by asking again. `timeout` ends what a test left behind.
    let started = Process.shell(
      """
      mkdir -p box && mkfifo port || exit 1
      timeout 300 /usr/bin/python3 -B \(Self.tool("smtp-server.py")) box '\(refusal)' \
        >port 2>server.log &
      process=$!
      read -r port <port && echo "$process $port" || { cat server.log >&2; exit 1; }
      """, program.environment)
    let words = try started.checked().split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2 else { throw Failure(description: "no server: \(started.errors)") }
    self.program = program
    (process, port) = (words[0], words[1])
    try Self.configure(program, port: port, seconds: seconds)
  }

  deinit { _ = Process.run(["kill", process], program.environment) }

  /// Paths of the letters that were taken so far.
  var letters: [String] {
    let box = program.home.appending(path: "box").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: box)) ?? []
    return names.filter { $0.hasSuffix(".eml") }.sorted().map { "\(box)/\($0)" }
  }

  /// Lets msmtp send to a port of this computer, and Haode by msmtp, as `docs/letters.md` says.
  static func configure(_ program: Program, port: String, seconds: Int = 60) throws {
    let script = """
      umask 077
      printf 'account default\\nhost 127.0.0.1\\nport \(port)\\nauth off\\ntls off\\n' >.msmtprc
      printf 'from anna.weber@example.com\\n' >>.msmtprc
      mkdir -p .config/haode
      printf '[mail]\\nsendmail = ["msmtp", "-t"]\\ntimeout = \(seconds)\\n' \
        >.config/haode/config.toml
      """
    _ = try Process.shell(script, program.environment).checked()
  }

  static func tool(_ name: String) -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return "'\(tests.appending(path: "Tools/\(name)").path)'"
  }
}
