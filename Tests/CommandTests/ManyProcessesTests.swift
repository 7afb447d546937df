import Testing

/// Several programs at one book, and programs that end in the middle of their work.
@Suite struct ManyProcessesTests {
  @Test("two programs that write at once lose no change, no line of history and no commit")
  func twoWriters() {
    let desk = TestDesk()
    _ = desk.outcome("haode init")
    let loop = """
      add() { for i in $(seq 15); do haode add contact --name "$1 $i" || echo failed; done; }
      add Ada > ada.log 2>&1 & add Bea > bea.log 2>&1 & wait
      """
    _ = desk.outcome(loop)
    #expect(desk.outcome("cat ada.log bea.log | grep -v ': added'") == ["[1]"])
    #expect(desk.outcome("haode ls --format ids | wc -l") == ["30"])
    #expect(desk.outcome("haode history --format tsv | tail -n +2 | wc -l") == ["30"])
    #expect(desk.outcome("git -C book log --oneline | wc -l") == ["31"])
    #expect(desk.outcome("haode doctor") == ["all in order"])
  }

  @Test("a program that is killed in the middle of its changes leaves the book whole")
  func killed() {
    let desk = TestDesk()
    _ = desk.outcome("haode init")
    for round in 1...20 {
      let kill = """
        count() { ls book/contacts 2>/dev/null | grep -c 'toml$'; }
        want=$(($(count) + \(round % 3 + 1)))
        setsid sh -c 'i=0; while [ $i -lt 200 ]; do
          haode add contact --name "Round \(round) $i" --account wechat:id_$i
          i=$((i + 1)); done' > /dev/null 2>&1 &
        while [ $(count) -lt $want ]; do :; done
        kill -9 -$!
        """
      #expect(desk.outcome(kill).isEmpty)
      let read = desk.outcome("haode ls --format ids | wc -l")
      #expect(read == desk.outcome("ls book/contacts | grep -c 'toml$'"))
    }
    #expect(desk.outcome("haode add contact --name Last") == ["contacts/last: added Last"])
    _ = desk.outcome("haode doctor --fix")
    #expect(desk.outcome("haode doctor") == ["all in order"])
    #expect(
      desk.outcome("haode history --limit 500 --format tsv | tail -n +2 | wc -l")
        == desk.outcome("haode ls --format ids | wc -l"))
  }
}
