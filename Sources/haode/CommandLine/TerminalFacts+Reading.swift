internal import Glibc
internal import Model

extension TerminalFacts {
  init(environment: Environment) {
    isInput = isatty(STDIN_FILENO) == 1
    isOutput = isatty(STDOUT_FILENO) == 1
    isErrors = isatty(STDERR_FILENO) == 1
    columns = isOutput ? Self.columns(environment) : nil
    colours = isOutput ? ColourDepth(environment: environment) : .none
  }

  private static func columns(_ environment: Environment) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) }.map { max(20, $0) } ?? 80
  }
}
