internal import ArgumentParser
internal import Book
internal import Model
internal import Texts

enum WhatIfFormat: String, CaseIterable, ExpressibleByArgument { case table, json }

/// Who can still be reached, and how, when platforms, companies or networks fail.
struct WhatIfCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("whatif", Phrase("help.whatif"), discussion: Phrase("help.whatif-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: help(Phrase("help.whatif-down"))) var down: [String] = []
  @Option(help: help(Phrase("help.check-trip"))) var trip: String?
  @Flag(help: help(Phrase("help.whatif-all"))) var all = false
  @Option(help: help(Phrase("help.format"))) var format: WhatIfFormat = .table
  @Flag(help: .hidden) var timing = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var timing = Timing(timing)
    var open = try global.open([.contact, .decision, .trip], in: &world)
    let trip = try trip.map { (text) throws(CommandFailure) in try open.find(text, [.trip]).id }
      .flatMap { open.contents.trips[$0] }
    let failures = try open.failures(down)
    let reach = Reach(
      platforms: open.platforms, intervals: open.contents.settings.intervals, now: open.now,
      calendar: open.calendar)
    timing.tell("timing.loaded", in: &world)
    let whatIf = WhatIf(
      open.contents, reach: reach, digest: open.world.digest, down: failures, trip: trip)
    timing.tell("timing.checked", in: &world)
    let cuts = Cut.smallest(open.contents, reach: reach, trip: trip)
    timing.tell("timing.cut", in: &world)
    let writer = WhatIfWriter(open: open, texts: world.texts)
    switch format {
    case .json: world.output.line(writer.json(whatIf, cuts, trip: trip).text)
    case .table:
      if !failures.isEmpty {
        if let table = writer.table(whatIf, all: all) { world.print(table) }
        for line in writer.summary(whatIf) { world.output.line(line) }
      }
      for line in writer.lines(cuts) { world.output.line(line) }
    }
    return .done
  }
}

extension OpenBook {
  /// What people mean by `wechat`, `tencent`, `sim`, `example.cn`, `platform:phone`; several are
  /// separated by commas. A cause comes before a company, a company before a platform.
  func failures(_ words: [String]) throws(CommandFailure) -> Set<Failure> {
    let names = words.flatMap { $0.split { [",", "，", "、"].contains($0) } }
      .map { Self.trimmed($0) }.filter { !$0.isEmpty }
    var failures: Set<Failure> = []
    for name in names { failures.insert(try failure(name)) }
    return failures
  }

  private func failure(_ name: String) throws(CommandFailure) -> Failure {
    let small = name.lowercased()
    if small.hasPrefix("platform:") { return .platform(try platform(String(name.dropFirst(9)))) }
    if let cause = Failure.Cause(rawValue: small) { return .cause(cause) }
    let domains = platforms.failureDomains
    if domains.contains(small) { return .domain(small) }
    switch platforms.find(name) {
    case .found(let platform): return .platform(platform.id)
    case .unknown(let similar):
      // The domain of mailboxes whose provider nobody knows.
      if small.contains(".") { return .domain(small) }
      let causes = Failure.Cause.allCases.map(\.rawValue)
      let near = DidYouMean.nearest(name, in: causes + domains) + similar.map(\.id)
      throw .usage(
        near.isEmpty
          ? Phrase("arguments.no-such-failure", ["text": name])
          : Phrase(
            "arguments.no-such-failure-near",
            ["text": name, "near": near.joined(separator: ", ")]))
    }
  }
}
