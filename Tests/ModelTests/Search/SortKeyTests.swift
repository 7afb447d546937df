import Model
import Testing

@Suite("Order of names")
struct SortKeyTests {
  @Test("hanzi stand by their pinyin among Latin names, without regard to case and accents")
  func mixed() {
    let names: [(name: String, zh: String?)] = [
      ("", "周兴"), ("Cheng", nil), ("", "陈雨"), ("chapman", nil), ("Ångström", nil), ("", "单雄"),
      ("Zoë", nil), ("", "欧阳娜"), ("Ouyang Li", nil), ("Shan Bo", nil), ("Li Wei", "魏"),
    ]
    let sorted = names.sorted {
      SortKey(name: $0.name, nameZh: $0.zh) < SortKey(name: $1.name, nameZh: $1.zh)
    }
    #expect(
      sorted.map { $0.name.isEmpty ? $0.zh ?? "" : $0.name } == [
        "Ångström", "chapman", "陈雨", "Cheng", "Li Wei", "Ouyang Li", "欧阳娜", "Shan Bo", "单雄", "周兴",
        "Zoë",
      ])
  }

  @Test("numbers stand by their value")
  func numbers() {
    let names = ["HQ-77", "HQ-9", "HQ-100", "HQ-077b", "HQ", "HQ-0", "HQ-a"]
    let sorted = names.sorted { SortKey(name: $0) < SortKey(name: $1) }
    #expect(sorted == ["HQ", "HQ-0", "HQ-9", "HQ-77", "HQ-077b", "HQ-100", "HQ-a"])
  }

  @Test("names that are alike follow their hanzi, then the id")
  func ties() {
    let keys = [
      SortKey(name: "Li Wei", id: "a"), SortKey(name: "Li Wei", nameZh: "李伟", id: "a"),
      SortKey(name: "Lǐ Wěi", nameZh: "李伟", id: "b"),
      SortKey(name: "LI WEI", nameZh: "黎威", id: "a"),
      SortKey(name: "Li Weiming", id: "a"),
    ]
    #expect(keys.shuffled().sorted() == keys)
    #expect(SortKey(name: "李伟", id: "x") == SortKey(name: "李伟", id: "x"))
  }

  @Test("hanzi inside a title are read as words, beside its Latin words")
  func titles() {
    let titles = ["重庆 trip", "Chongqing visit", "Chongqing 9", "音乐", "Yinyue"]
    let sorted = titles.sorted { SortKey(name: $0) < SortKey(name: $1) }
    #expect(sorted == ["重庆 trip", "Chongqing 9", "Chongqing visit", "音乐", "Yinyue"])
  }
}
