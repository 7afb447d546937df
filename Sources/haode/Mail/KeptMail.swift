internal import Book
internal import Glibc
internal import Model

/// A mail as the file that becomes evidence. A mail out of an mbox gets a private file first, which
/// goes away with this value.
final class KeptMail {
  let file: EvidenceFile
  private let copy: PrivateCopy?

  init(
    _ place: MailPlace, _ bytes: [UInt8], _ book: Book, environment: Environment
  ) throws(CommandFailure) {
    var (path, copy) = (place.path, PrivateCopy?.none)
    if place.range != nil {
      let made = try PrivateCopy(bytes: bytes, name: "mail.eml", environment: environment)
      (path, copy) = (made.path, made)
    }
    self.copy = copy
    let found = try told { () throws(BookError) in try book.evidence(from: path) }
    // A file of a Maildir has no suffix that tells what it is.
    file = EvidenceFile(source: path, name: String(found.name.prefix { $0 != "." }) + ".eml")
  }

  deinit { copy?.remove() }
}
