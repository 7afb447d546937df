internal import CTerminal
internal import Glibc
public import TUI

/// The real terminal, through ncurses. Exists once; left when the value goes.
///
/// All of it is for the thread that made it; other threads post to a `Mailbox`.
public struct CursesTerminal: Surface, ~Copyable {
  private var decoder = KeyDecoder()
  /// Events that were read and not yet asked for, in reverse.
  private var waiting: [Event] = []
  private var isGone = false
  private let clipboard: Clipboard

  /// What came of putting the terminal into screen mode.
  public struct Start: Sendable {
    fileprivate let outcome: Int

    /// Put the terminal into screen mode. It takes a millisecond, in which another thread can do
    /// something else; a `CursesTerminal` has to be made of the outcome, on the thread that draws.
    public init() { outcome = Int(ct_start()) }
  }

  public init(_ start: Start = Start(), theme: Theme = .plain) throws(TerminalError) {
    let type = Self.environment("TERM") ?? ""
    clipboard = Clipboard(type: type, insideTmux: Self.environment("TMUX") != nil)
    switch start.outcome {
    case Int(CT_STARTED): break
    case Int(CT_NOT_A_TERMINAL): throw .notATerminal
    case Int(CT_UNKNOWN_TYPE): throw .unknownType(type)
    case Int(CT_DUMB): throw .dumb(type)
    case Int(CT_BUSY): throw .busy
    default: throw .noResources
    }
    setTheme(theme)
  }

  deinit { ct_finish() }

  public var size: Size { Size(rows: Int(ct_rows()), columns: Int(ct_columns())) }
  public var milliseconds: Int { Int(ct_milliseconds()) }
  /// Whether characters beyond ASCII can be shown; else stand-ins are.
  public var isUTF8: Bool { ct_is_utf8() }
  /// 0 for a terminal without colours.
  public var colours: Int { Int(ct_colours()) }

  public mutating func draw(_ frame: borrowing Frame) {
    let glyphs = ct_is_utf8() ? frame.glyphs : StandIns.ascii(frame.glyphs)
    let columns = frame.size.columns
    glyphs.withUnsafeBufferPointer { cells in
      frame.styles.withUnsafeBufferPointer { styles in
        ct_frame(cells.baseAddress, styles.baseAddress, Int32(frame.size.rows), Int32(columns))
      }
    }
    if !frame.clusters.isEmpty && ct_is_utf8() { drawClusters(frame) }
    ct_show(Int32(clamping: frame.cursor?.row ?? -1), Int32(clamping: frame.cursor?.column ?? -1))
  }

  private func drawClusters(_ frame: borrowing Frame) {
    for (offset, glyph) in frame.glyphs.enumerated() where glyph & Frame.cluster != 0 {
      let scalars = frame.clusters[Int(glyph & ~Frame.cluster)]
      ct_cluster(
        Int32(clamping: offset / frame.size.columns), Int32(clamping: offset % frame.size.columns),
        frame.styles[offset], scalars, scalars.count)
    }
  }

  public mutating func next(within limit: Int?) -> Event? {
    let deadline = limit.map { milliseconds + min($0, Int(Int32.max)) }
    while true {
      if let event = waiting.popLast() { return event }
      if isGone { return .ended(.hangup) }
      // ncurses may hold bytes that poll cannot see: ask it first.
      read()
      if noteSignals() || !waiting.isEmpty { continue }
      var pause = deadline.map { Int32(clamping: max(0, $0 - milliseconds)) } ?? -1
      if decoder.isWaiting {
        guard wait(Int32(decoder.patience)) else {
          decoder.finish()
          takeEvents()
          continue
        }
        continue
      }
      isGone = !ct_wait(pause)
      if isGone || noteSignals() { continue }
      read()
      if !waiting.isEmpty || decoder.isWaiting { continue }
      pause = deadline.map { Int32(clamping: $0 - milliseconds) } ?? 1
      if pause <= 0 { return nil }
    }
  }

  /// Wait for the rest of a key or paste; false when nothing came.
  private mutating func wait(_ pause: Int32) -> Bool {
    let end = milliseconds + Int(pause)
    isGone = !ct_wait(pause)
    return isGone || milliseconds < end
  }

  /// Everything that can be read without waiting.
  private mutating func read() {
    var code = decoder.isPasting ? Int32(CT_NOTHING) : ct_read()
    while code != CT_NOTHING {
      take(code)
      if decoder.isPasting { break }
      code = ct_read()
    }
    if decoder.isPasting { readPaste() }
    takeEvents()
  }

  private mutating func take(_ code: Int32) {
    switch code {
    case 0...255: decoder.byte(UInt8(truncatingIfNeeded: code))
    case Int32(CT_RESIZED):
      takeEvents()
      add([.resize(size)])
    case Int32(CT_MOUSE_USED):
      takeEvents()
      if let mouse = KeyCodes.mouse(ct_mouse_event()) { add([.mouse(mouse)]) }
    default: if let key = KeyCodes.key(code) { decoder.key(key) }
    }
  }

  /// Byte by byte through the key table of ncurses, a long paste would take seconds.
  private mutating func readPaste() {
    var bytes = [UInt8](repeating: 0, count: 16384)
    while decoder.isPasting {
      let count = bytes.withUnsafeMutableBufferPointer { ct_read_raw($0.baseAddress, $0.count) }
      if count == 0 { return }
      // What follows the paste in the same piece is decoded here too.
      for byte in bytes[..<count] { decoder.byte(byte) }
    }
  }

  private mutating func takeEvents() { add(decoder.takeEvents()) }

  private mutating func add(_ events: [Event]) {
    if !events.isEmpty { waiting.insert(contentsOf: events.reversed(), at: 0) }
  }

  /// - Returns: whether there was one that counts.
  private mutating func noteSignals() -> Bool {
    let signals = ct_take_signals()
    if signals == 0 { return false }
    var events: [Event] = []
    func has(_ bit: Int) -> Bool { signals & UInt32(bit) != 0 }
    if has(Int(CT_STOP)) {
      ct_stop()
      events.append(.resumed)
    } else if has(Int(CT_CONTINUED)) {
      // Stopped with SIGSTOP, which cannot be caught: the shell changed the terminal meanwhile.
      ct_leave()
      ct_enter()
      events.append(.resumed)
    }
    if has(Int(CT_WINDOW)) {
      // A window that was made small and large again has lost its text, and ncurses, which compares
      // sizes, tells nothing of it. Reading first lets it see a new size.
      read()
      ct_redraw()
      events.append(.resize(size))
    }
    if has(Int(CT_WOKEN)) { events.append(.wake) }
    if has(Int(CT_INTERRUPT)) { events.append(.ended(.interrupt)) }
    if has(Int(CT_QUIT)) { events.append(.ended(.quit)) }
    if has(Int(CT_TERMINATE)) { events.append(.ended(.terminate)) }
    if has(Int(CT_HANGUP)) { isGone = true }
    add(events)
    return !events.isEmpty || isGone
  }

  public mutating func copy(_ text: String) -> Bool {
    guard let bytes = clipboard.sequence(text) else { return false }
    return ct_write(bytes, bytes.count)
  }

  public mutating func redraw() { ct_redraw() }

  public mutating func stop() {
    ct_stop()
    add([.resumed])
  }

  public mutating func suspend<Outcome>(_ body: () -> Outcome) -> Outcome {
    ct_leave()
    defer {
      ct_enter()
      add([.resumed])
    }
    return body()
  }

  public mutating func setMouse(_ on: Bool) { ct_mouse(on) }

  public mutating func setTheme(_ theme: Theme) {
    let reduction = ColourReduction(available: Int(ct_colours()))
    for role in Role.allCases {
      for selected in [false, true] {
        let style = theme.style(for: role, selected: selected)
        ct_style(
          role.index | (selected ? Frame.selectedBit : 0), KeyCodes.attributes(style),
          reduction.number(style.foreground, few: style.fewForeground),
          reduction.number(style.background, few: style.fewBackground))
      }
    }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
