import Checks
import Model
import Testing

@Suite("what fails when something fails")
struct ReachTests {
  private let li = contact {
    $0.account("whatsapp", "+8613000000000")
    $0.account("dingtalk", "liwei")
    $0.agree(.backup, "sms", "+8613000000000")
    $0.agree(.backup, "email", "li@example.cn")
    $0.agree(.business, "wechat", "liwei_hq")
  }

  private func outcome(_ down: Set<Failure>, networks: Set<Network>? = nil) -> ContactOutcome {
    ContactOutcome(
      contact: "li-wei", routes: li.contents.contacts["li-wei"].map(li.reach) ?? [],
      failing: FailureSet(down, networks: networks), decisions: [])
  }

  @Test(
    "routes come in the agreed order, accounts without an agreement after them, blocked ones last")
  func order() {
    #expect(
      outcome([]).left.map(\.channel.platform) == [
        "wechat", "sms", "email", "dingtalk", "whatsapp",
      ])
  }

  @Test(
    "each failure takes down what hangs on it",
    arguments: [
      (Failure.platform("wechat"), "sms"), (.domain("tencent"), "sms"), (.cause(.phone), "email"),
      (.cause(.internet), "sms"), (.cause(.sim), "wechat"), (.cause(.vpn), "wechat"),
    ])
  func failures(_ down: Failure, _ first: String) {
    #expect(outcome([down]).route?.channel.platform == first)
  }

  @Test("mobile data take the internet along where the trip has no other network")
  func mobileData() {
    #expect(outcome([.cause(.mobileData)], networks: [.roaming]).route?.channel.platform == "sms")
    #expect(
      outcome([.cause(.mobileData)], networks: [.roaming, .hotelWiFi]).route?.channel.platform
        == "wechat")
  }

  @Test("all together leave nobody, and paper and what was switched off are no ways")
  func unreachable() {
    #expect(outcome([.cause(.internet), .cause(.sim)]).way == .unreachable)
    let paper = contact {
      $0.agree(.formal, "contract")
      $0.account("skype", "li")
    }
    let whatIf = WhatIf(
      paper.contents, reach: paper.checked.reach, digest: paper.checked.world.digest, down: [])
    #expect(whatIf.unreachable.map(\.contact) == ["li-wei"])
  }

  @Test("the smallest cut is exact: one failure for WeChat alone, two where SMS stands in")
  func cuts() {
    let alone = contact { $0.account("wechat", "liwei_hq") }
    let cut = Cut.smallest(alone.contents, reach: alone.checked.reach)
    #expect(cut.map { $0.failures.map(\.name) } == [["internet"], ["phone"], ["tencent"]])
    let three = Cut.smallest(li.contents, reach: li.checked.reach)
    #expect(three.allSatisfy { $0.failures.count == 2 })
    #expect(three.contains { $0.failures.map(\.name) == ["internet", "sim"] })
  }

  @Test("no cut is smaller than one found by trying every set of failures")
  func exact() {
    let routes = li.contents.contacts["li-wei"].map(li.reach) ?? []
    let all: [Failure] =
      Set(routes.map(\.domain)).map(Failure.domain) + [
        .cause(.internet), .cause(.sim), .cause(.phone), .cause(.vpn),
      ]
    let sizes = (0..<(1 << all.count)).compactMap { bits -> Int? in
      let down = Set(all.indices.filter { bits & (1 << $0) != 0 }.map { all[$0] })
      let failing = FailureSet(down)
      return routes.filter(\.isUsable).allSatisfy(failing.takesDown) ? down.count : nil
    }
    #expect(Cut.smallest(routes).first?.count == sizes.min())
  }

  @Test("many ways that share nothing are cut in no time")
  func hostile() {
    let desk = contact { person in
      for number in 0..<200 { person.account("own-\(number)", "x") }
    }
    #expect(!Cut.smallest(desk.contents, reach: desk.checked.reach).isEmpty)
  }
}
