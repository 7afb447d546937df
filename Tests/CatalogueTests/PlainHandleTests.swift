import Catalogue
import Model
import Testing

@Suite("handles of which nothing is to be said")
struct PlainHandleTests {
  private static let platforms = PlatformCatalogue.builtIn()
  private static let handles = [
    "liwei_hq", "wxid_8h2k0q5w1v9x21", "wx_lee00042", "gh_0123456789", "Gh-office", "13000000000",
    "li@example.cn", "Li@example.cn", "li@Example.cn", "li@gmail.com", "li@-a.cn", "li@a-.cn",
    "li@a..cn", "li@cn", "@example.cn", "li@@example.cn", "li@x.onmschina.cn", "email: li@a.cn",
    "+8613000000000", "+8618912345678", "+8614012345678", "+86013000000000", "+85291234567",
    "+85361234567", "+886912345678", "+491701234567", "+49 170 1234567", "+1", "+0123456789",
    "+12345678", "+1234567", "+1234567890123456", "abcde", "abcdefghijklmnopqrstu", "李伟", "a b",
    "group@chatroom", "weixin:liwei_hq", "", "_liwei_hq", "liwei.hq",
  ]

  @Test("what passes by its bytes passes the closer look", arguments: handles)
  func agrees(_ handle: String) {
    for platform in Self.platforms.all where platform.hasFlawlessHandle(handle) {
      #expect(platform.handleRule.normalised(handle) == handle, "\(platform.id)")
      let notices = platform.notices(about: handle).map(\.key)
      #expect(Set(notices).isSubset(of: ["handle.not-readable-in-china"]), "\(platform.id)")
    }
  }

  @Test(
    "usual handles pass by their bytes",
    arguments: [("wechat", "liwei_hq"), ("email", "li.wei@example.cn"), ("sms", "+8613000000000")])
  func passes(_ platform: String, _ handle: String) {
    #expect(Self.platforms[platform]?.hasFlawlessHandle(handle) == true)
  }
}
