@testable import Model
import Testing

@Suite("Simplified forms")
struct HanTests {
  @Test(
    "traditional and variant characters are folded into simplified ones",
    arguments: [
      ("李偉", "李伟"), ("陳", "陈"), ("劉", "刘"), ("體", "体"), ("歐陽", "欧阳"), ("吳吴呉", "吴吴吴"),
      ("黃強溫", "黄强温"), ("峯羣眞", "峰群真"), ("為爲", "为为"), ("裏裡", "里里"), ("產産", "产产"),
      ("乾燥設備", "干燥设备"), ("電子有限公司", "电子有限公司"), ("頔", "𬱖"), ("樂\u{F914}", "乐乐"),
      ("\u{2F08}", "人"), ("錢鍾書", "钱钟书"), ("abc 1", "abc 1"), ("", ""), ("深圳", "深圳"),
    ])
  func folding(text: String, expected: String) {
    #expect(Han.simplified(text) == expected)
  }

  @Test("folding twice changes nothing more, for every scalar")
  func idempotent() {
    for value in UInt32(0)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Han.simplified(scalar)
      if once != scalar { #expect(Han.simplified(once) == once) }
    }
  }

  @Test("every common character has a reading")
  func everyCharacterIsRead() {
    var missing = 0
    for value in UInt32(0x4E00)...0x9FA5 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if Pinyin.readings(of: scalar).isEmpty { missing += 1 }
    }
    #expect(missing < 100)
  }

  @Test("the tables are in order, or halving them would miss records")
  func tablesAreSorted() {
    let near = (0..<SimplifiedTable.near.count).compactMap { SimplifiedTable.near.scalar($0, 0) }
    let far = (0..<SimplifiedTable.far.count).compactMap { SimplifiedTable.far.scalar($0, 0) }
    let rare = (0..<ReadingTable.rare.count).compactMap { ReadingTable.rare.scalar($0, 0) }
    let further = (0..<ReadingTable.further.count).compactMap { ReadingTable.further.scalar($0, 0) }
    for scalars in [near, far, rare, further] { #expect(scalars == scalars.sorted()) }
    #expect(near.count == SimplifiedTable.near.count)
    #expect(far.count == SimplifiedTable.far.count)
    #expect(rare.count == ReadingTable.rare.count)
    #expect(further.count == ReadingTable.further.count)
    #expect(ReadingTable.first.count == 0x4DC0 - 0x3400 + 0xA000 - 0x4E00)
  }

  @Test("a place outside a table reads as nothing")
  func outsideTables() {
    let table = ReadingTable.further
    #expect(table.byte(-1, 0) == 0)
    #expect(table.byte(table.count, 0) == 0)
    #expect(table.byte(0, 5) == 0)
    #expect(table.scalar(table.count, 0) == nil)
    #expect(table.firstRecord(of: "a") == nil)
    #expect(Syllable(code: 0) == nil)
    #expect(Syllable(code: 100_000) == nil)
  }
}
