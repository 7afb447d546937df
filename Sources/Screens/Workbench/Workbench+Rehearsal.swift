public import Model
internal import TUI

extension Workbench {
  /// Shows the first records of a book before they come, on a copy that nobody sees.
  ///
  /// What Swift looks up once and the system loads once is then there while the thread had nothing else
  /// to do, and the true records are shown half a millisecond sooner.
  public func rehearse(with platforms: Platforms) {
    var contact = Contact(id: "a")
    contact.name = "A"
    contact.nameZh = "安"
    contact.accounts = [Account(platform: "wechat", handle: "a")]
    contact.agreements = [Agreement(purpose: .business, platform: "wechat")]
    var copy = self
    _ = copy.receive([
      .platforms(platforms), .chunk(Revision([.contact(contact)]), done: 1, total: 1),
    ])
    var frame = Frame(size: size)
    copy.view(&frame)
  }
}
