import TUI
import Testing

@Suite("Lists")
struct ListStateTests {
  private func list(_ count: Int, height: Int, at index: Int = 0) -> ListState<Int> {
    var list = ListState(Array(0..<count), height: height)
    list.select(index)
    return list
  }

  @Test("a step inside the view does not move the view")
  func staysPut() {
    var list = list(100, height: 10)
    list.move(by: 9)
    #expect(list.visible == 0..<10)
  }

  @Test("a step out of the view turns a page, on which the row before still stands")
  func turns() {
    var list = list(100, height: 10, at: 9)
    list.move(by: 1)
    #expect(list.visible == 9..<19)
    list.move(by: -1)
    #expect(list.visible == 9..<19)
    list.move(by: -1)
    #expect(list.visible == 0..<10)
  }

  @Test("a leap out of the view puts its goal in the middle")
  func leaps() {
    var list = list(100, height: 10)
    list.select(50)
    #expect(list.visible == 46..<56)
    list.select(20)
    #expect(list.visible == 16..<26)
  }

  @Test("a view of one row turns too")
  func turnsOneRow() {
    var list = list(100, height: 1)
    list.move(by: 1)
    #expect(list.visible == 1..<2)
    list.move(by: -1)
    #expect(list.visible == 0..<1)
  }

  @Test("pages keep the line of the selection")
  func pages() {
    var list = list(100, height: 10, at: 3)
    list.page(1)
    #expect(list.index == 12 && list.top == 9)
    list.page(-1)
    #expect(list.index == 3 && list.top == 0)
    list.end()
    #expect(list.index == 99 && list.visible == 90..<100)
  }

  @Test("the selection stays on its record when rows change around it")
  func followsRecord() {
    var list = list(100, height: 10, at: 4)
    list.show([200, 201] + Array(0..<100))
    #expect(list.selected == 4 && list.index == 6 && list.top == 2)
  }

  @Test("when the record is gone its neighbour is selected")
  func neighbour() {
    var list = list(3, height: 5, at: 2)
    list.show([0, 1])
    #expect(list.selected == 1)
    list.show([])
    #expect(list.selected == nil && list.index == 0 && list.visible.isEmpty)
    list.show([7])
    #expect(list.selected == 7)
  }

  @Test("no step leads outside", arguments: [0, 1, 5])
  func stays(_ count: Int) {
    var list = list(count, height: 3)
    list.move(by: .max)
    list.move(by: .max)
    #expect(list.index == max(0, count - 1))
    list.move(by: .min)
    list.halfPage(-1)
    #expect(list.index == 0 && list.top == 0)
  }

  @Test("a smaller view still shows the selection")
  func fits() {
    var list = list(100, height: 20, at: 15)
    list.fit(height: 4)
    #expect(list.visible.contains(15))
    list.fit(height: 0)
    #expect(list.visible == 15..<16)
  }

  @Test("the keys of all lists move it, others do not")
  func keys() {
    var list = list(100, height: 11)
    for name in ["j", "Down", "Ctrl-d", "k", "ｊ"] {
      let used = list.handle(Key(named: name) ?? Key(.enter))
      #expect(used)
    }
    #expect(list.index == 7)
    let others = (list.handle(Key("x")), list.handle(Key("j", alt: true)))
    #expect(others == (false, false))
  }
}
