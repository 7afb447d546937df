internal import Book
internal import Exchange
internal import Model
internal import Screens
internal import Terminal

extension Clerk {
  func read(_ source: ChatSource) {
    do throws(CommandFailure) {
      let bytes = try self.bytes(source)
      do throws(ChatError) {
        news.post(.chat(source, try ChatReader().read(bytes)))
      } catch {
        news.post(.noChat(source, error.phrase))
      }
    } catch {
      news.post(.noChat(source, error.phrase))
    }
  }

  private func bytes(_ source: ChatSource) throws(CommandFailure) -> [UInt8] {
    switch source {
    case .pasted(let text): Array(text.utf8)
    case .file(let typed):
      try UserFiles.bytes(PathCompletion.expanded(typed, options.environment))
    }
  }

  /// Records a decision and keeps the chat that it comes from.
  mutating func capture(_ decision: Decision, _ source: ChatSource, _ world: World) {
    guard let book else { return refuse(.noBook(path: path)) }
    var copy: PrivateCopy?
    defer { copy?.remove() }
    do throws(CommandFailure) {
      let file: String
      switch source {
      case .file(let typed): file = PathCompletion.expanded(typed, options.environment)
      case .pasted(let text):
        let made = try PrivateCopy(text, name: "chat.txt", environment: options.environment)
        copy = made
        file = made.path
      }
      make(keeping: file, decision, book, world)
    } catch {
      news.post(.refused(error.phrase))
    }
  }

  private mutating func make(
    keeping file: String, _ decision: Decision, _ book: Book, _ world: World
  ) {
    do throws(BookError) {
      let kept = try book.evidence(from: file)
      let change = Change.capture(Capture(decision, snapshots: [kept]))
      let performed = try book.perform(change, on: &contents, world: world)
      tell(.change, performed)
    } catch {
      refuse(error)
    }
  }
}
