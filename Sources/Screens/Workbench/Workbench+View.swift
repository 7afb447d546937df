public import TUI
import Model

extension Workbench {
  /// Draw the whole state.
  public func view(_ frame: inout Frame) {
    let layout = Layout(frame.size, hasBanner: desk.supposition != nil)
    let title = keptTitle[titleKey(layout)] ?? titleBar.line(in: layout.title)
    title.draw(&frame, in: layout.title)
    if let special = Special.instead(of: desk) {
      special.draw(&frame, in: layout.body)
    } else {
      screen.view(&frame, in: layout.body, desk)
    }
    drawBanner(&frame, in: layout.banner)
    for overlay in overlays { draw(overlay, &frame, in: layout.body) }
    drawFooter(&frame, layout)
    drawStatus(&frame, layout)
  }

  private func draw(_ overlay: Overlay, _ frame: inout Frame, in body: Rect) {
    frame.cursor = nil
    switch overlay {
    case .form(let form):
      frame.fill(body)
      frame.pane(body, title: form.title(desk), focused: true)
      form.draw(&frame, in: Panes.inside(body), desk)
    case .help(let help):
      frame.fill(body)
      frame.pane(
        body,
        title: desk.words(
          Phrase("help.title", ["screen": desk.words(place.command.label)])), focused: true)
      help.draw(&frame, in: Panes.inside(body))
    case .palette(let palette): palette.draw(&frame, in: body, desk)
    case .complaints(let list): list.draw(&frame, in: body, desk)
    case .test(let dialog): dialog.draw(&frame, in: body, desk)
    case .remove(let question): question.draw(&frame, in: body, desk)
    case .failures(let chooser): chooser.draw(&frame, in: body, desk)
    case .code(let view): view.draw(&frame, in: body, desk)
    case .themes(let chooser): chooser.draw(&frame, in: body, desk)
    case .letter(let view): view.draw(&frame, in: body, desk)
    case .capture(let view): view.draw(&frame, in: body, desk)
    case .answers(let view): view.draw(&frame, in: body, desk)
    }
  }

  private func drawFooter(_ frame: inout Frame, _ layout: Layout) {
    let line = layout.footer
    if let prompt {
      // On the smallest terminals the prompt takes the only line there is.
      let row = line.isEmpty ? layout.status.row : line.row
      prompt.prompt.draw(&frame, row: row, width: frame.size.columns)
      guard let problem = prompt.problem else { return }
      let used = Width.of(prompt.prompt.sign) + Width.of(prompt.prompt.text) + 3
      frame.put(
        desk.words(problem), row: row, column: used, width: frame.size.columns - used,
        role: .danger)
      return
    }
    guard !line.isEmpty else { return }
    let kept = overlays.isEmpty ? keptFooter[footerKey] : nil
    let footer = kept ?? Footer(footerBindings, words: desk.words)
    footer.draw(&frame, row: line.row, width: line.columns)
  }

  private var footerBindings: [KeyBinding] {
    guard let top = overlays.last else { return bindings { $0.inFooter } }
    func key(_ names: String, _ label: Phrase) -> KeyBinding {
      KeyBinding(names, label, .open, inFooter: true)
    }
    switch top {
    case .form(let form):
      if form.isSaving { return [key("Esc", Phrase("footer.saving"))] }
      if form.pane.isRead {
        return [key("Down", Phrase("footer.read-on")), key("Esc", Phrase("footer.to-form"))]
      }
      if form.peek != nil, layout.body.rows < 16 {
        return [key("PgDn", Phrase("footer.read-on")), key("Tab", Phrase("footer.next-field"))]
      }
      let all = form.pane.remarks.isEmpty ? [] : [key("F2", Phrase("footer.remarks"))]
      // The way out is kept on narrow screens: the last two.
      return [
        key("Tab", Phrase("footer.next-field")), key("Shift-Tab", Phrase("footer.field-before")),
      ] + all + [
        key("Ctrl-s", Phrase("footer.save")), key("Esc", Phrase("footer.keep-draft")),
      ]
    case .help: return [key("Esc", Phrase("footer.close"))]
    case .palette: return [key("Enter", Phrase("footer.run")), key("Esc", Phrase("footer.close"))]
    case .complaints:
      return [key("Enter", Phrase("footer.open-editor")), key("Esc", Phrase("footer.close"))]
    case .test, .remove: return [key("Esc", Phrase("footer.cancel"))]
    case .failures:
      return [
        key("Space", Phrase("footer.toggle")), key("Tab", Phrase("footer.whose")),
        key("Enter", Phrase("footer.look")),
        key("Esc", Phrase("footer.end")),
      ]
    case .code: return [key("Esc", Phrase("footer.close"))]
    case .themes:
      return [key("Enter", Phrase("footer.keep")), key("Esc", Phrase("footer.as-before"))]
    case .letter(let view): return view.keys.map { key($0.names, $0.label) }
    case .capture(let view): return view.keys.map { key($0.names, $0.label) }
    case .answers(let view): return view.keys.map { key($0.names, $0.label) }
    }
  }

  /// A message, over as many rows as it needs, else the quiet state of the screen.
  private func drawStatus(_ frame: inout Frame, _ layout: Layout) {
    let part = layout.status
    guard let notice else {
      if layout.hasQuietStatus, overlays.isEmpty {
        var text = ""
        for part in screen.state(desk) + [reading].compactMap({ $0 }) {
          text += (text.isEmpty ? " " : " · ") + part
        }
        StatusLine(text, role: .muted).draw(&frame, row: part.row, width: part.columns)
      }
      return
    }
    if prompt != nil, part.row == layout.footer.row { return }
    let (sign, role): (String, Role) =
      switch notice.kind {
      case .done: ("✓ ", .good)
      case .hint: ("", .text)
      case .error: ("✗ ", .danger)
      }
    var text = sign + desk.words(notice.phrase)
    if notice.canUndo { text += " · " + desk.words(Phrase("notice.undo")) }
    let lines = Wrap.lines(text, width: max(1, part.columns - 2))
    let most = max(1, min(lines.count, frame.size.rows / 2))
    for (place, line) in lines.prefix(most).enumerated() {
      let row = part.row - most + 1 + place
      let isCut = place == most - 1 && lines.count > most
      frame.put(
        " " + line + (isCut ? "…" : ""), row: row, column: 0, width: part.columns, role: role,
        fill: true)
    }
  }

  private var reading: String? {
    guard case .reading(let done, let total) = desk.loading, done < total else { return nil }
    return desk.words(
      Phrase("notice.reading", ["done": String(done), "total": String(total)]))
  }
}
