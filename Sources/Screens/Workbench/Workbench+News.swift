import Model
import TUI

extension Workbench {
  /// Take in what happened to the book, in this order.
  public mutating func receive(_ news: [News]) -> [Effect] {
    defer { prepare() }
    return news.flatMap { take($0) }
  }

  public mutating func receive(_ news: News) -> [Effect] { receive([news]) }

  private mutating func take(_ news: News) -> [Effect] {
    switch news {
    case .settings(let settings):
      desk.take(settings)
      followAll([])
    case .platforms(let platforms):
      desk.platforms = platforms
      followAll([])
      return supposeAgain
    case .calendar(let calendar):
      desk.calendar = calendar
      followAll([])
      return supposeAgain
    case .travelList(let checks):
      desk.travelList = checks
      followAll([])
    case .findings(let findings):
      desk.findings = findings
      followAll([])
    case .checklist(let checklist):
      desk.checklist = checklist
      followAll([])
    case .contentRules(let rules):
      desk.contentRules = rules
      followAll([])
    case .glossary(let glossary):
      desk.glossary = glossary
      followAll([])
    case .ownTerms(let terms):
      desk.contents.glossary = terms
      followAll([])
    case .chunk(let revision, let done, let total):
      if desk.read(revision, done: done, total: total) { followAll(revision.changed) }
    case .loaded:
      if let problem = desk.readingProblem, notice == .error(problem) { notice = nil }
      desk.finishReading()
      followAll(nil)
      return supposeAgain
    case .performed(let deed, let phrase, let subject, let revision):
      performed(deed, phrase, subject, revision)
      return readWhatIsBack() + supposeAgain
    case .written(let phrase):
      answerAsker()
      notice = Notice(kind: .done, phrase: phrase)
    case .refused(let phrase): refused(phrase)
    case .changed(let revision):
      desk.take(revision)
      followAll(revision.changed)
      refreshComplaints()
      return supposeAgain
    case .notice(let phrase): notice = Notice(kind: .hint, phrase: phrase)
    case .failed(let phrase): notice = .error(phrase)
    case .completions(let typed, let path, let candidates): complete(typed, path, candidates)
    case .copied(let worked):
      notice = worked ? .hint(Phrase("notice.copied")) : .error(Phrase("why.not-copied"))
    case .supposed(let down, let trip, let outcome): supposed(down, trip, outcome)
    case .code(let view): overlays.append(.code(view))
    case .letter(let order, let letter): take(letter, for: order)
    case .letterDone(let phrase, let sent): letterDone(phrase, sent: sent)
    case .letterFailed(let phrase, let place): letterFailed(phrase, place: place)
    case .edited(let text): take(edited: text)
    case .chat(let source, let chat): take(chat, from: source)
    case .noChat(let source, let phrase): noChat(source, phrase)
    case .verified(let results):
      desk.take(results)
    case .canSign: desk.hasKeyFile = true
    case .inbox(let path): changeAnswerView { $0.suggest(path) }
    case .looked(let files): changeAnswerView { $0.looked(at: files) }
    case .matched(let harvest): take(harvest)
    case .noMatch(let phrase): noMatch(phrase)
    case .configured(let keys, let complaints): configured(keys, complaints)
    case .themes(let names, let current):
      overlays.append(.themes(ThemeChooser(names, current: current)))
    case .noBook(let path): desk.loading = .noBook(path: path)
    case .unreadable(let complaint): desk.loading = .unreadable(complaint)
    case .vanished(let path): desk.loading = .vanished(path: path)
    case .isBack:
      desk.readAgain()
      notice = .hint(Phrase("notice.book-back"))
    case .notRead(let complaint):
      desk.giveUpReading(complaint)
      notice = .error(complaint.phrase)
    case .readOnly(let phrase): desk.readOnly = phrase
    }
    return []
  }

  /// What was written can be read: the folder that was gone is there again.
  private mutating func readWhatIsBack() -> [Effect] {
    guard case .vanished = desk.loading else { return [] }
    desk.readAgain()
    return [.reload]
  }

  private mutating func performed(
    _ deed: Deed, _ phrase: Phrase, _ subject: RecordID?, _ revision: Revision
  ) {
    desk.take(revision)
    followAll(revision.changed)
    refreshComplaints()
    answerAsker()
    let words = ["what": desk.words(phrase)]
    switch deed {
    case .change: notice = Notice(kind: .done, phrase: phrase, canUndo: true)
    case .undo: notice = Notice(kind: .done, phrase: Phrase("notice.undone", words))
    case .redo: notice = Notice(kind: .done, phrase: Phrase("notice.redone", words), canUndo: true)
    }
    if let subject, overlays.isEmpty {
      catchUp(current)
      screen.select(subject, desk)
    }
  }

  /// What was asked for is done: the form that waited for it closes.
  private mutating func answerAsker() {
    let asker = waiting.isEmpty ? .screen : waiting.removeFirst()
    switch asker {
    case .screen: break
    case .answers: changeAnswers { $0.end(recorded: true) }
    case .form(let wish):
      drafts[wish] = nil
      overlays.removeAll { if case .form(let form) = $0 { form.wish == wish } else { false } }
    }
  }

  private mutating func refused(_ phrase: Phrase) {
    let asker = waiting.isEmpty ? .screen : waiting.removeFirst()
    notice = .error(phrase)
    if asker == .answers { changeAnswers { $0.end(recorded: false) } }
    guard case .form(let wish) = asker else { return }
    for place in overlays.indices {
      if case .form(var form) = overlays[place], form.wish == wish {
        form.wasRefused(phrase, desk)
        overlays[place] = .form(form)
      }
    }
  }

  private mutating func complete(_ typed: String, _ path: String, _ candidates: [String]) {
    switch overlays.last {
    case .form(var form):
      form.complete(typed, with: path, candidates)
      replaceTop(.form(form))
    case .capture(var view):
      view.complete(typed, with: path, candidates)
      replaceTop(.capture(view))
    case .answers(var view):
      view.complete(typed, with: path, candidates)
      replaceTop(.answers(view))
    default: break
    }
  }

  private mutating func configured(_ keys: KeyTable, _ complaints: [Complaint]) {
    desk.keys = keys
    desk.configurationComplaints = complaints
    refreshComplaints()
    guard let first = complaints.first else { return }
    notice = .error(
      Phrase(
        "notice.configuration", ["what": desk.line(first), "n": String(complaints.count)]))
  }

  private mutating func refreshComplaints() {
    for place in overlays.indices {
      if case .complaints(let list) = overlays[place] {
        overlays[place] = .complaints(list.refreshed(desk))
      }
    }
  }
}

extension Revision {
  var changed: Set<RecordID> {
    Set(records.map(\.recordID)).union(removed).union(
      complaints.keys.compactMap(RecordID.init(path:)))
  }
}
