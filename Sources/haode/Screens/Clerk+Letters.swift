internal import Book
internal import Catalogue
internal import Checks
internal import Glibc
internal import Model
internal import Screens
internal import Terminal

/// Letters and chats, which need files beside the records.
extension Clerk {
  /// The book as commands see it.
  func openBook(_ book: Book, _ world: World) -> OpenBook {
    OpenBook(
      book: book, contents: contents, platforms: platforms, calendar: calendar,
      zone: HomeZone(contents.settings.homeTimeZone), now: world.now, staff: world.staff)
  }

  func write(_ order: LetterOrder, _ world: World) {
    guard let book else { return news.post(.letterFailed(BookError.noBook(path: path).phrase)) }
    do throws(CommandFailure) {
      let desk = LetterDesk(
        contents: contents, platforms: platforms, templates: try book.letterTemplates(),
        world: world, calendar: calendar,
        glossary: checkLists?.glossary ?? GlossaryCatalogue.builtIn())
      let draft = try desk.told(order)
      let configuration = try UserConfiguration.read(options.environment)
      let program = configuration.sendmail.joined(separator: " ")
      news.post(
        .letter(
          order,
          WrittenLetter(
            draft, program: program.isEmpty ? nil : program,
            configuration: UserConfiguration.path(options.environment))))
    } catch {
      news.post(.letterFailed(error))
    }
  }

  mutating func send(_ draft: LetterDraft, _ languages: [LetterLanguage], _ world: World) {
    guard let book else { return news.post(.letterFailed(BookError.noBook(path: path).phrase)) }
    do throws(CommandFailure) {
      let open = openBook(book, world)
      let dispatch = try LetterDispatch(draft, languages, open, options.environment)
      try dispatch.check(open)
      let kept = try dispatch.send(open)
      guard draft.kind.isRequest else {
        unlink(kept)
        return news.post(.letterDone(dispatch.sent, sent: true))
      }
      record(dispatch, kept, open, world)
    } catch {
      news.post(.letterFailed(error))
    }
  }

  /// The letter is out: from here on only the recording can fail.
  private mutating func record(
    _ dispatch: LetterDispatch, _ kept: String, _ open: OpenBook, _ world: World
  ) {
    do throws(CommandFailure) {
      let change = try dispatch.request(kept, open)
      let book = open.book
      var contents = contents
      let performed = try told { () throws(BookError) in
        try book.perform(change, on: &contents, world: world)
      }
      self.contents = contents
      isUnchecked = true
      verify(again: performed.touched.compactMap(RecordID.init(path:)))
      unlink(kept)
      news.post(.changed(revision(performed.touched)))
      news.post(.letterDone(dispatch.sent, sent: true))
    } catch {
      news.post(.letterFailed(dispatch.notRecorded(kept)))
    }
  }

  func save(_ draft: LetterDraft, _ languages: [LetterLanguage], _ world: World) {
    guard let book else { return news.post(.letterFailed(BookError.noBook(path: path).phrase)) }
    do throws(CommandFailure) {
      let open = openBook(book, world)
      let name = try LetterDispatch(draft, languages, open, options.environment).saveDraft(open)
      let folder = getcwd(nil, 0).map { pointer in
        defer { free(pointer) }
        return String(cString: pointer) + "/"
      }
      news.post(
        .letterDone(Phrase("letter.draft", ["path": (folder ?? "") + name]), sent: false))
    } catch {
      news.post(.letterFailed(error))
    }
  }
}

extension News {
  static func letterFailed(_ failure: CommandFailure) -> News {
    .letterFailed(failure.phrase, place: failure.place)
  }
}

extension CommandFailure {
  /// As one message; `place` says where.
  var phrase: Phrase {
    switch self {
    case .told(let phrase, _): phrase
    case .complaints(let complaints, _): complaints.first?.phrase ?? Phrase("edit.unchanged")
    case .quiet: Phrase("edit.unchanged")
    }
  }

  /// Path, line and column of the first complaint.
  var place: String? {
    guard case .complaints(let complaints, _) = self, let first = complaints.first else {
      return nil
    }
    return [first.path, first.line.map(String.init), first.column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
  }
}
