import Oversight
import Testing

@Suite("A post under two names is one post")
struct IdentityTests {
  private struct TwoNames: PowerModel {
    enum Post: String, PostID { case clerk, head, chief, watcher, other }
    enum Step: String, StepID { case begin, examine, decide, done }

    var power: Power { Power("two-names", "示例", .other) }

    var process: PowerProcess {
      post(.clerk, "经办人")
      post(.head, "科长", identity: "office-7")
      post(.chief, "负责人", identity: "office-7")
      post(.watcher, "监督员", reportsTo: .chief)
      post(.other, "派驻纪检监察组")
      start(.begin, "开始", by: .clerk)
      step(.examine, "审查", by: .clerk)
      step(.decide, "决定", by: .head)
      end(.done, "办结", .completed)
      sequence(.begin, .examine, .decide, .done)
    }
  }

  @Test("Neither its second name nor who reports to that is independent of it")
  func independence() throws {
    let process = try TwoNames().resolved().process
    func reference(_ id: String) throws -> Reference<ResolvedPost> {
      try #require(process.posts.first { $0.reference.id == id }).reference
    }
    let parties: Set = [try reference("clerk"), try reference("head")]
    #expect(!process.isIndependent(try reference("chief"), of: parties))
    #expect(!process.isIndependent(try reference("watcher"), of: parties))
    #expect(process.isIndependent(try reference("other"), of: parties))
  }
}
