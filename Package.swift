// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A part of the program: a folder of `Sources/`. The arrows between the parts run one way;
/// `Tests/ArchitectureTests` compares every import with this list.
func part(
  _ name: String, _ dependencies: [Target.Dependency] = [], embedding files: [String] = [],
  exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude,
    resources: files.map { .embedInCode($0) }, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let words = [
  "toml", "model", "book", "exchange", "catalogue", "screens", "commands",
  "wording", "configuration", "letters", "chat", "mail", "checks", "travel", "brief", "guide",
  "examples",
]

let letters = [
  "announce", "backup", "channels", "chat-nudge", "confirmation", "in-china", "nudge", "signature",
  "terms", "test",
].flatMap { ["\($0).en", "\($0).zh"] }.map { "Letters/templates/\($0).mustache" }

let package = Package(
  name: "haode",
  products: [.executable(name: "haode", targets: ["haode"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    part("TOML"),
    part("Model"),
    part("TUI"),
    .target(
      name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CQR", linkerSettings: [.linkedLibrary(":libqrcodegen.a")]),
    .target(name: "CSystem"),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary(":libmd.a")]),
    part("Texts", ["Model", "TOML"], embedding: words.map { "en-\($0).toml" }),
    .target(
      name: "Themes", dependencies: ["TUI", "TOML"], path: "themes",
      resources: [.embedInCode("default.toml"), .embedInCode("mono.toml")],
      swiftSettings: settings),
    part(
      "Catalogue", ["Model", "TOML"],
      embedding: [
        "platforms.toml", "calendars.toml", "brief.toml", "travel-list.toml",
        "glossary.toml", "content-rules.toml",
      ] + letters),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary(":libexpat.a"), .linkedLibrary("m")]),
    part("Exchange", ["Model", "CExpat", "CQR"]),
    part("Book", ["Model", "TOML", "CDigest", "CSystem"]),
    part("Checks", ["Model"]),
    part("Terminal", ["TUI", "CTerminal"]),
    part("Screens", ["Model", "Checks", "TUI", "Texts", "Catalogue"]),
    .executableTarget(
      name: "haode",
      dependencies: [
        "Book", "CSystem", "Catalogue", "Checks", "Exchange", "Model", "Screens", "TOML", "TUI",
        "Terminal", "Texts",
        "Themes", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(name: "toml-decoder", dependencies: ["TOML"], swiftSettings: settings),
    .executableTarget(name: "toml-editor", dependencies: ["TOML"], swiftSettings: settings),
    .executableTarget(
      name: "terminal-probe", dependencies: ["TUI", "Terminal"], path: "Tests/TerminalTests/Probe",
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
    tests("ArchitectureTests"),
    tests("TOMLTests", ["TOML"]),
    tests("ModelTests", ["Model"]),
    tests("TextsTests", ["Texts", "Model"]),
    tests("CatalogueTests", ["Catalogue", "Model", "TOML"]),
    tests("ChecksTests", ["Checks", "Catalogue", "Model"]),
    tests("ExchangeTests", ["Exchange", "Model", "TestSupport"]),
    tests("BookTests", ["Book", "Model", "TOML"]),
    tests("TUITests", ["TUI"]),
    tests("TerminalTests", ["TUI", "Terminal", "Themes", "terminal-probe"], exclude: ["Probe"]),
    tests("ScreensTests", ["Screens", "Checks", "Model", "TUI", "Texts"], exclude: ["Snapshots"]),
    tests(
      "CommandTests", ["haode", "Checks", "Model", "TUI", "Texts", "TestSupport"],
      exclude: ["Transcripts"]),
    tests("ProgramTests", ["haode", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
