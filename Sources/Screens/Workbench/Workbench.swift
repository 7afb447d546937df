public import Model
public import TUI
public import Texts

/// The whole state of the program on the screen, as a value. Events of the terminal and news of the
/// book go in, effects come out; it never looks at a clock, a file or a terminal by itself.
public struct Workbench: Sendable {
  public internal(set) var desk: Desk
  /// nil until somebody looks at it.
  var screens = [(any Screen)?](repeating: nil, count: Screens.all.count)
  var current = 0
  /// The screens from which a record was followed, the last one on top: `back` returns there.
  var trail: [Int] = []
  /// What lies over the screen, the last one on top.
  var overlays: [Overlay] = [] { didSet { isUnkept = true } }
  var prompt: LinePrompt?
  var notice: Notice?
  var drafts: [Wish: FormScreen] = [:] { didSet { isUnkept = true } }
  /// What the world was asked to keep last of what was typed; see `unsaved`.
  var kept: String?
  /// Whether forms, drafts or letters were touched since then.
  var isUnkept = false
  /// Letters whose text was altered and that did not go out yet.
  var letters: [LetterOrder: WrittenLetter] = [:] { didSet { isUnkept = true } }
  /// Who waits for an answer of the book, in the order of asking.
  var waiting: [Asker] = []
  /// What stood in the field into which something like a chat was pasted last.
  var pastedOver: [FieldID: String] = [:]
  /// Where answers were looked for last.
  var mailPath: String?
  /// Off until it is asked for: the terminal's own marking of text is worth more.
  var usesMouse = false
  public private(set) var size: Size
  /// For each screen what of the book's news it has not followed yet; of a screen out of view that
  /// waits until somebody looks at it.
  var behind = [Lag](repeating: .everything, count: Screens.all.count)
  var keptTitle = Kept<TitleKey, TitleBar.Line>()
  var keptFooter = Kept<FooterKey, Footer>()
  /// As it was when the picture was prepared.
  var footerKey = FooterKey()

  enum Asker: Equatable, Sendable {
    case screen
    /// The form with this wish closes when its change was written.
    case form(Wish)
    /// The list of answers goes on to the next one.
    case answers
  }

  public init(
    texts: Texts, platforms: Platforms = Platforms(), world: World, zones: Zones = .none,
    size: Size = Size(rows: 24, columns: 80)
  ) {
    desk = Desk(texts: texts, platforms: platforms, world: world, zones: zones)
    self.size = size
    behind[current] = .nothing
    make(current)
  }

  /// The world as it is now: to be set before an event is handled, so that clocks and ages are right
  /// whenever something is drawn, without a wake-up of their own.
  public var world: World {
    get { desk.world }
    set { desk.world = newValue }
  }

  /// The mouse is on from the start.
  public mutating func startMouse() { usesMouse = true }

  var screen: any Screen {
    get { screens[current] ?? place.make() }
    set { screens[current] = newValue }
  }

  var place: ScreenPlace { Screens.all[current] }

  mutating func make(_ place: Int) {
    guard screens[place] == nil else { return }
    var screen = Screens.all[place].make()
    screen.fit(body)
    screens[place] = screen
  }

  var layout: Layout { Layout(size, hasBanner: desk.supposition != nil) }

  /// Before each picture: what it says, as far as it is worth keeping for the next one. Events and news
  /// do that by themselves.
  public mutating func prepare() {
    catchUp(current)
    desk.preparePlans(of: screen.tripsInView)
    screens[current]?.prepareRows(desk)
    let layout = layout
    let key = titleKey(layout)
    if keptTitle[key] == nil { keptTitle[key] = titleBar.line(in: layout.title) }
    prepareFooter()
  }

  var titleBar: TitleBar { TitleBar(desk: desk, current: current) }

  struct TitleKey: Equatable, Sendable {
    let moment: Desk.Moment
    let current: Int
    let part: Rect
  }

  func titleKey(_ layout: Layout) -> TitleKey {
    TitleKey(moment: desk.moment, current: current, part: layout.title)
  }

  mutating func fit() {
    let body = body
    for place in screens.indices { screens[place]?.fit(body) }
  }

  /// What is left to the screen.
  private var body: Rect {
    if case .failures = overlays.last { return FailureChooser.parts(of: layout.body).list }
    return layout.body
  }
}

extension Workbench: Application {
  public mutating func handle(_ event: Event) -> [Effect] {
    defer { prepare() }
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let new):
      size = new
      fit()
    case .rested:
      followRest()
      return keep()
    case .mouse(let mouse): return use(mouse)
    case .ended: return [.quit]
    case .wake, .resumed: break
    }
    return []
  }

  /// The detail follows the selection when the hand rests so many milliseconds: a held key then
  /// sends two rows a step instead of a pane.
  public var rest: Int? {
    let isWanted =
      switch overlays.last {
      case nil: screen.wantsRest
      case .form(let form): form.wantsRest
      default: false
      }
    return isWanted || hasUnkept ? 60 : nil
  }

  private mutating func followRest() {
    guard case .form(var form) = overlays.last else { return screen.rest(desk) }
    form.rest(desk)
    replaceTop(.form(form))
  }

  private mutating func use(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelDown: return (0..<3).flatMap { _ in press(Key(.down)) }
    case .wheelUp: return (0..<3).flatMap { _ in press(Key(.up)) }
    case .press: return click(mouse.at)
    }
  }

  /// On a name in the title: that screen; on a line: select it, or open it where it is selected.
  private mutating func click(_ point: Point) -> [Effect] {
    guard prompt == nil, overlays.isEmpty, Special.instead(of: desk) == nil else { return [] }
    notice = nil
    if layout.title.contains(point) {
      if let place = titleBar.tab(at: point.column, in: layout.title) { leave(for: place) }
      return []
    }
    return layout.body.contains(point) ? take(screen.click(point, desk)) : []
  }

  private static let longestQuery = 500

  private mutating func paste(_ text: String) -> [Effect] {
    notice = nil
    if var prompt {
      // Nobody looks for a whole page, and each word of it would be looked for in every record.
      let outcome = prompt.prompt.paste(String(text.prefix(Self.longestQuery)))
      self.prompt = prompt
      return take(outcome)
    }
    switch overlays.last {
    case .form(var form):
      let effects = chatEffect(text, in: form)
      form.paste(text, desk)
      replaceTop(.form(form))
      return effects
    case .capture(let view): return paste(text, into: view)
    case .letter(let view): paste(text, into: view)
    case .answers(var view):
      view.paste(text)
      replaceTop(.answers(view))
    default: notice = .hint(Phrase("why.paste-nowhere"))
    }
    return []
  }
}
