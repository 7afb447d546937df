extension Platform {
  /// The keys of a `[[platform]]`, in their usual order: reading, JSON and `show` are derived from it.
  public static let fields: [Field<Platform>] = [
    .text("id", \.id),
    .text("name", \.name),
    .text("name_zh", \.nameZh),
    .texts("aliases", \.aliases),
    .text("owner", \.owner),
    .text("since", \.since),
    .word("kind", \.kind),
    .text("failure_domain", \.failureDomain),
    .word("mainland", \.mainland),
    .day("retired_on", \.retiredOn),
    .text("handle_label", \.handleLabel),
    .text("handle_label_zh", \.handleLabelZh),
    .word("handle_rule", \.handleRule),
    .text("handle_form", \.handleForm),
    .certainFlag("forbids_contact_details", \.forbidsContactDetails),
    .whole("recall_text", \.recallText),
    .whole("recall_file", \.recallFile),
    .flag("needs_internet", \.needsInternet),
    .flag("needs_sim", \.needsSIM),
    .flag("needs_phone", \.needsPhone),
    .whole("file_warn", \.fileWarn),
    .whole("resend_after", \.resendAfter),
    .text("open_steps", \.openSteps, kind: .prose),
    .text("link", \.link),
    .choice("link_confidence", \.linkConfidence),
    .texts("caveats", \.caveats),
    .texts("records", \.records),
    .day("checked_on", \.checkedOn),
    .word("confidence", \.confidence),
    .text("source", \.source),
  ]
}

extension MailProvider {
  /// The keys of a `[[platform.mail]]`.
  public static let fields: [Field<MailProvider>] = [
    .texts("domains", \.domains),
    .text("failure_domain", \.failureDomain),
    .text("owner", \.owner),
    .word("mainland", \.mainland),
  ]
}

extension Field {
  /// A choice that always has a value; nil leaves it as it is.
  @inline(__always)
  fileprivate static func word<Word>(_ key: String, _ path: Path<Word>) -> Field
  where Word: CaseIterable & RawRepresentable<String> & Sendable {
    let place = Place(path)
    return Field(
      key, .choice(Word.allCases.map(\.rawValue)),
      get: { .text(place.get($0).rawValue) },
      set: { owner, value in
        guard let value else { return true }
        guard case .text(let text) = value, let word = Word(rawValue: text) else { return false }
        place.set(&owner, word)
        return true
      })
  }

  /// A flag that is never "not known"; nil leaves it as it is.
  @inline(__always)
  fileprivate static func certainFlag(_ key: String, _ path: Path<Bool>) -> Field {
    let place = Place(path)
    return Field(
      key, .flag,
      get: { .flag(place.get($0)) },
      set: { owner, value in
        guard let value else { return true }
        guard case .flag(let flag) = value else { return false }
        place.set(&owner, flag)
        return true
      })
  }
}
