import Foundation

/// How many random cases a test tries: few, unless `TOML_RUNS` in the environment asks for a
/// multiple.
func runs(_ count: Int) -> Range<UInt64> {
  let factor = ProcessInfo.processInfo.environment["TOML_RUNS"].flatMap(Int.init) ?? 1
  return 0..<UInt64(max(1, count * factor))
}
