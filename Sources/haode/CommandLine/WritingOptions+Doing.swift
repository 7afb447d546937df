internal import Book
internal import Model
internal import Texts

extension WritingOptions {
  func open(
    _ kinds: Set<RecordKind> = [], in world: inout CommandWorld
  ) throws(CommandFailure) -> OpenBook {
    let open = try global.open(kinds, in: &world)
    if open.staff == nil, let staff = world.configuration.staff {
      world.warn(Phrase("configuration.nobody", ["id": staff]))
    }
    return open
  }

  /// Makes the change and says so, or with `--dry-run` only shows what it would do.
  func perform(
    _ change: Change, on open: inout OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let book = open.book
    defer { book.flush() }
    return try performOneOfMany(change, on: &open, in: &world)
  }

  /// The same without waiting for git: whoever makes many changes calls `flush` of the book once, when
  /// all are made.
  func performOneOfMany(
    _ change: Change, on open: inout OpenBook, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let (book, wanted) = (open.book, open.world)
    if dryRun {
      let contents = open.contents
      let preview = try told { () throws(BookError) in
        try book.preview(change, on: contents, world: wanted)
      }
      show(preview, in: &world)
      return .done
    }
    // In place: a copy would cost as much as the book is big.
    let performed = try told { () throws(BookError) in
      try book.perform(change, on: &open.contents, world: wanted)
    }
    world.tell(performed)
    return .done
  }

  private func show(_ preview: Preview, in world: inout CommandWorld) {
    world.output.line(
      world.texts("say.would", ["text": world.line(preview.phrase, preview.subject)]))
    for file in preview.files {
      for line in LineDiff.lines(old: file.old, new: file.new, path: file.path) {
        world.output.line(PlainText.line(line))
      }
    }
    for file in preview.evidence {
      world.say(
        Phrase(
          "say.would-keep",
          ["source": PlainText.line(file.source), "name": PlainText.line(file.name)]))
    }
  }
}

extension CommandWorld {
  /// `contacts/li-wei: added 李伟 Li Wei`
  mutating func tell(_ performed: Performed) {
    output.line(line(performed.phrase, performed.subject))
  }

  func line(_ phrase: Phrase, _ subject: RecordID?) -> String {
    let text = PlainText.line(texts(phrase))
    guard let subject else { return text }
    let path = "\(subject.kind.folder)/\(PlainText.line(subject.id))"
    return texts("say.about", ["subject": path, "text": text])
  }
}
