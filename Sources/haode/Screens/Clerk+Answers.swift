internal import Book
internal import Glibc
internal import Model
internal import Screens
internal import Terminal

/// Answers to our letters, looked for in the user's mails.
extension Clerk {
  func askInbox() {
    let configured = (try? UserConfiguration.read(options.environment))?.inbox
    if let path = configured ?? Self.usualInbox(options.environment) { news.post(.inbox(path)) }
  }

  /// What the system says of the user's mail.
  static func usualInbox(_ environment: Environment) -> String? {
    [environment["MAIL"], "~/Maildir"].compactMap { $0 }.first { path in
      access(PathCompletion.expanded(path, environment), R_OK) == 0
    }
  }

  func match(_ typed: String, _ world: World) {
    guard let book else { return news.post(.noMatch(BookError.noBook(path: path).phrase)) }
    do throws(CommandFailure) {
      let jobs = jobs
      let isStopped: @Sendable () -> Bool = {
        jobs.isClosed
          || jobs.contains { if case .stopMatching = $0.effect { true } else { false } }
      }
      var search = try AnswerSearch(
        contents, world, environment: options.environment, isStopped: isStopped)
      let path = PathCompletion.expanded(typed, options.environment)
      let found = try search.candidates([path], tell: { news.post(.looked(files: $0)) })
      var (answers, unreadable) = ([MatchedAnswer](), found.unreadable)
      for place in found.places {
        if isStopped() { return }
        guard let all = try search.answers(place, book, contents) else {
          unreadable.append(place.path)
          continue
        }
        answers += all.map {
          MatchedAnswer(
            $0.answer, path: place.path, piece: place.range, evidence: $0.mail.file.name)
        }
      }
      if isStopped() { return }
      news.post(.matched(AnswerHarvest(answers, files: found.count, unreadable: unreadable)))
    } catch {
      news.post(.noMatch(error.phrase))
    }
  }

  mutating func record(_ asked: RecordAnswer, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    let matched = asked.matched
    let changed = Phrase("answers.changed", ["path": matched.path])
    let place = MailPlace(path: matched.path, range: matched.piece)
    guard let (bytes, _) = MailFiles.bytes(place) else { return news.post(.refused(changed)) }
    do throws(CommandFailure) {
      let kept = try KeptMail(place, bytes, book, environment: options.environment)
      guard kept.file.name == matched.evidence else { return news.post(.refused(changed)) }
      let change = matched.answer.change(
        as: asked.meaning, evidence: kept.file, wordingSHA256: asked.seenSHA256,
        today: world.today)
      guard let change else { return news.post(.refused(Phrase("answers.unclear"))) }
      // The mail out of an mbox lies in a file that goes with `kept`.
      withExtendedLifetime(kept) { make(change, signs: asked.signs, book, world) }
    } catch {
      news.post(.refused(error.phrase))
    }
  }
}
