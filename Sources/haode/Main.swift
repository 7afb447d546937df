internal import CSystem
internal import Glibc
internal import Model

@main
enum Main {
  static func main() {
    // A reader that goes away is noticed when writing (`Output`); a change is never cut short by it.
    signal(SIGPIPE, SIG_IGN)
    cs_grow_in_large_steps()
    var arguments: [String] = []
    var place: Int32 = 1
    while place < cs_argument_count(), let argument = cs_argument(place) {
      arguments.append(String(cString: argument))
      place += 1
    }
    exit(Program.run(arguments).rawValue)
  }
}
