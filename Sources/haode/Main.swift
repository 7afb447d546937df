internal import Glibc
internal import Model

@main
enum Main {
  static func main() {
    // A reader that goes away is noticed when writing (`Output`); a change is never cut short by it.
    signal(SIGPIPE, SIG_IGN)
    exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
