public import Model
internal import TOML

extension Book {
  /// The text of a new file for a record, as adding it would write it.
  public static func text(of record: AnyRecord) throws(BookError) -> String {
    try RecordEncoder.document(record.text).text
  }
}
