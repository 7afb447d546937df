internal import Checks
internal import Model
internal import TOML
internal import Texts

/// Findings as SARIF 2.1.0 (OASIS standard of 2020), which editors and CI show beside the lines.
struct SARIF {
  let texts: Texts
  /// The folder of the book, absolute.
  let root: String

  func json(_ placed: [PlacedFinding]) -> JSON {
    .object([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .text("2.1.0")),
      (
        "runs",
        .list([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .text("unicodeCodePoints")),
            (
              "originalUriBaseIds",
              .object([
                (Self.base, .object([("uri", .text("file://\(Self.encoded(root))/"))]))
              ])
            ),
            ("results", .list(placed.map(result))),
          ])
        ])
      ),
    ])
  }

  private static let base = "BOOK"

  private var driver: JSON {
    .object([
      ("name", .text("haode")), ("version", .text(Version.text)),
      (
        "rules",
        .list(
          Rules.all.map { rule in
            .object([
              ("id", .text(rule.id.rawValue)), ("shortDescription", message(rule.title)),
              ("fullDescription", message(rule.reason)), ("help", message(rule.remedy)),
              (
                "defaultConfiguration", .object([("level", .text(rule.severity.rawValue))])
              ),
            ])
          })
      ),
    ])
  }

  private func result(_ placed: PlacedFinding) -> JSON {
    let finding = placed.finding
    var physical: [(key: String, value: JSON)] = [
      (
        "artifactLocation",
        .object([
          ("uri", .text(Self.encoded(finding.subject.path))), ("uriBaseId", .text(Self.base)),
        ])
      )
    ]
    if let position = placed.position {
      physical.append(
        (
          "region",
          .object([
            ("startLine", .whole(Int64(position.line))),
            ("startColumn", .whole(Int64(position.column))),
          ])
        ))
    }
    var members: [(key: String, value: JSON)] = [("ruleId", .text(finding.rule.rawValue))]
    if let index = Rules.all.firstIndex(where: { $0.id == finding.rule }) {
      members.append(("ruleIndex", .whole(Int64(index))))
    }
    members += [
      ("level", .text(finding.severity.rawValue)), ("message", message(finding.phrase)),
      ("locations", .list([.object([("physicalLocation", .object(physical))])])),
    ]
    return .object(members)
  }

  private func message(_ phrase: Phrase) -> JSON {
    .object([("text", .text(texts(phrase)))])
  }

  /// A path as part of a URI (RFC 3986).
  static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~/".utf8.contains(byte)
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
