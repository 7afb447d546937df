import Model
import TUI

extension EntryScreen {
  var keyRows: [KeyRow] { Source.keys }

  /// What an action is for: the entry of the detail where that has the keys.
  private var target: String? { focus == .detail ? shown : selected }

  func reason(_ command: Command, _ desk: Desk) -> Phrase? {
    if let reason = desk.writingProblem(command) { return reason }
    switch command {
    case .searchNext, .searchPrevious: return search.isEmpty ? Phrase("why.no-search") : nil
    case .mark, .markRange, .markAll: return Phrase("why.no-marks")
    default: return Source.reason(command, target, desk)
    }
  }

  mutating func update(_ command: Command, _ desk: Desk) -> [Step] {
    if let reason = reason(command, desk) { return [.tell(.hint(reason))] }
    if move(command, desk) { return [] }
    switch command {
    case .open: return enter(desk)
    case .back: goBack(desk)
    case .left: goLeft()
    case .right: goRight()
    case .otherPane: if focus == .list { enterDetail() } else { focus = .list }
    case .zoom: isZoomed.toggle()
    case .sort: return resort((sort + 1) % max(1, Source.sorts.count), reversed: false, desk)
    case .reverse: return resort(sort, reversed: !isReversed, desk)
    case .searchNext: return found(find(1, startingHere: false, desk))
    case .searchPrevious: return found(find(-1, startingHere: false, desk))
    default: return target.map { Source.act(command, $0, desk) } ?? []
    }
    fit(body)
    return []
  }

  private mutating func move(_ command: Command, _ desk: Desk) -> Bool {
    if focus == .detail { return detail.move(command, lines(desk), height: detailHeight) }
    guard list.move(command) else { return false }
    isChosen = true
    return true
  }

  private mutating func enter(_ desk: Desk) -> [Step] {
    if focus == .detail {
      switch detail.selected(lines(desk)) {
      case .record(let record): return [.go(record)]
      case .place(let path, let line): return [.effect(.edit(path: path, line: line))]
      case .command(let command): return update(command, desk)
      case .term(let term): return [.form(.validate(term))]
      case .channel, .check, nil: return []
      }
    }
    guard let selected else { return [] }
    if group(selected) != nil {
      if !isFiltered { fold(selected, open: !open.contains(selected)) }
      return []
    }
    if let steps = Source.open(selected, desk) { return steps }
    enterDetail()
    fit(body)
    return []
  }

  private mutating func enterDetail() {
    guard selected != nil else { return }
    showSelected()
    focus = .detail
  }

  /// Out of the detail, to the heading, then the heading is folded.
  private mutating func goLeft() {
    guard focus == .list, let selected else { return focus = .list }
    if let heading = heading(of: selected) {
      isChosen = true
      list.select(id: heading)
    } else if !isFiltered {
      fold(selected, open: false)
    }
  }

  /// A folded heading opens; everything else leads into the detail.
  private mutating func goRight() {
    if focus == .list, let group = group(selected), !group.entries.isEmpty, !isFiltered,
      !open.contains(group.id)
    {
      fold(group.id, open: true)
    } else {
      enterDetail()
    }
  }

  var hasInnerBack: Bool { focus == .detail || isFiltered }

  private mutating func goBack(_ desk: Desk) {
    if focus == .detail { focus = .list } else if isFiltered { _ = setFilter("", desk) }
  }

  private mutating func resort(_ new: Int, reversed: Bool, _ desk: Desk) -> [Step] {
    sort = new
    isReversed = reversed
    follow(desk, changed: nil)
    guard Source.sorts.indices.contains(new) else { return [] }
    let key = reversed ? Phrase("notice.reversed") : Source.sorts[new]
    return [.tell(.hint(Phrase("notice.sorted", ["by": desk.words(key)])))]
  }

  private func found(_ problem: Phrase?) -> [Step] {
    problem.map { [.tell(.hint($0))] } ?? []
  }

  /// Selects the line; on the selected one the same as Enter.
  mutating func click(_ point: Point, _ desk: Desk) -> [Step] {
    if let part = panes.list, part.contains(point) {
      let line = point.row - Panes.inside(part).row
      guard line >= 0, let place = list.row(atLine: line) else { return [] }
      let isOpening = focus == .list && place == list.index
      focus = .list
      isChosen = true
      list.select(place)
      fit(body)
      return isOpening ? update(.open, desk) : []
    }
    guard let part = panes.detail, part.contains(point), shown != nil else { return [] }
    let wasFocused = focus == .detail
    focus = .detail
    fit(body)
    let row = point.row - Panes.inside(part).row
    guard row >= 0, let isSame = detail.select(row: row, lines(desk)) else { return [] }
    return wasFocused && isSame ? update(.open, desk) : []
  }
}
