import Glibc
import TOML

/// Reads TOML from standard input and prints it as the tagged JSON of the public toml-test suite.
/// Exit 0; 1 with `line:column: error: code text` on standard error if it is no TOML.
///
/// `--time` parses it ten times instead and prints the seconds of each, for the benchmark.

/// Seconds of a clock that nobody sets.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

do throws(ParseError) {
  let bytes = readAll(from: 0)
  if CommandLine.arguments.dropFirst().first == "--time" {
    for _ in 0..<10 {
      let start = seconds()
      let document = try Document(bytes)
      write("\(seconds() - start) \(document.root.isEmpty)\n", to: 1)
    }
    exit(0)
  }
  let document = try Document(bytes)
  write(taggedJSON(.table(document.root)) + "\n", to: 1)
} catch {
  let text = error.arguments["text"].map { " " + $0 } ?? ""
  write("\(error.position): error: \(error.code.rawValue)\(text)\n", to: 2)
  exit(1)
}
