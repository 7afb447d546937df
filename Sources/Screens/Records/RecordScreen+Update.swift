import Model
import TUI

extension RecordScreen {
  var keyRows: [KeyRow] { Source.keys }

  func reason(_ command: Command, _ desk: Desk) -> Phrase? {
    let target = target(desk)
    if let reason = desk.writingProblem(command) { return reason }
    switch command {
    case .open:
      return listing.selected == nil && focus == .list ? Phrase("why.nothing-selected") : nil
    case .searchNext, .searchPrevious:
      return search.isEmpty ? Phrase("why.no-search") : nil
    case .edit, .editFile, .remove, .copy, .copyRecord, .code, .agree, .test, .decide, .letter,
      .confirm, .acknowledge, .dispute, .supersede, .withdraw, .validate, .review, .brief,
      .notNeeded:
      if target.ids.isEmpty { return Phrase("why.nothing-selected") }
    default: break
    }
    return Source.reason(command, target, desk)
  }

  mutating func update(_ command: Command, _ desk: Desk) -> [Step] {
    if move(command, desk) { return [] }
    switch command {
    case .open: return open(desk)
    case .back: return back(desk)
    case .left: focus = .list
    case .right: enterDetail(desk)
    case .otherPane: if focus == .list { enterDetail(desk) } else { focus = .list }
    case .zoom:
      isZoomed.toggle()
    case .mark: listing.toggleMark()
    case .markRange: listing.toggleRange()
    case .markAll: listing.toggleAll()
    case .sort: return resort((sort + 1) % Source.sorts.count, reversed: false, desk)
    case .reverse: return resort(sort, reversed: !isReversed, desk)
    case .searchNext: return found(find(1, startingHere: false, desk), desk)
    case .searchPrevious: return found(find(-1, startingHere: false, desk), desk)
    default: return Source.act(command, target(desk), desk)
    }
    fit(body)
    return []
  }

  private mutating func move(_ command: Command, _ desk: Desk) -> Bool {
    guard focus == .detail else { return listing.move(command) }
    return detail.move(command, lines(desk), height: detailHeight)
  }

  private mutating func enterDetail(_ desk: Desk) {
    guard listing.selected != nil else { return }
    showSelected()
    focus = .detail
  }

  private mutating func open(_ desk: Desk) -> [Step] {
    guard focus == .detail else {
      enterDetail(desk)
      fit(body)
      return []
    }
    switch detail.selected(lines(desk)) {
    case .record(let record): return [.go(record)]
    case .place(let path, let line): return [.effect(.edit(path: path, line: line))]
    case .command(let command): return update(command, desk)
    case .term(let term): return [.form(.validate(term))]
    case .channel, .check, nil: return Source.open(target(desk), desk)
    }
  }

  var hasInnerBack: Bool {
    focus == .detail || !listing.marksInForce.isEmpty || listing.isFiltered
  }

  /// Out of the detail, then out of the marks, then out of the filter.
  private mutating func back(_ desk: Desk) -> [Step] {
    if focus == .detail {
      focus = .list
      fit(body)
    } else if let steps = Source.back(desk) {
      return steps
    } else if !listing.clearMarks(), listing.isFiltered {
      _ = setFilter("", desk)
    }
    return []
  }

  private mutating func resort(_ new: Int, reversed: Bool, _ desk: Desk) -> [Step] {
    sort = new
    isReversed = reversed
    reorder(desk)
    let key = reversed ? Phrase("notice.reversed") : Source.sorts[new].label
    return [.tell(.hint(Phrase("notice.sorted", ["by": desk.words(key)])))]
  }

  private func found(_ problem: Phrase?, _ desk: Desk) -> [Step] {
    problem.map { [.tell(.hint($0))] } ?? []
  }
}
