import Oversight

/// Every snippet in Swift, so that it compiles. It makes no sense as a model.
struct SnippetLines: PowerModel {
  enum Post: String, PostID {
    case id, post, clerk, head, leader, office, other, superior, watcher, meeting
  }

  enum Step: String, StepID {
    case id, apply, accept, correct, step, next, leaderStep, done, refused, together
  }

  var power: Power {
    Power(
      "snippets", "…", .other, code: "…", initiation: .onApplication,
      basis: [.article("行政许可法", 12)],
      rules: [RuleDocument("…", "…")], body: "…",
      limits: .init(statutory: .workingDays(20), promised: .workingDays(10)),
      supervision: [.phone("…")], audience: .internal, listedOn: "2026-01-05",
      reviewedOn: "2026-05-06", publishedOn: "2026-01-05",
      publications: [Publication(.charts, place: "…", from: "2026-01-05")], version: "…",
      versionDate: "2026-01-05")
  }

  var process: PowerProcess {
    post(.id, "…")
    post(.id, "…", reportsTo: .superior)
    post(.meeting, "…", layer: .collective)
    post(.watcher, "…", supervisionLine: .public)
    start(.apply, "…")
    step(.id, "…")
    step(.id, "…", by: .post)
    step(.step, "…", .notify, by: .post, officers: 2, within: .workingDays(3)) {
      performer(.other)
      also(.discuss, .file, .hearParty, .hearing, .issue, .legalityReview, .serve)
      discretion(.benchmark("…"))
      meeting(recordsDissent: true, leaderSpeaksLast: true)
      decisive()
      recusal()
      recorded(.text)
      recorded(.audioVideo)
      issues("…", statesRemedies: true)
      clock(.starts)
      limitNote("…")
      publicised(for: .workingDays(5))
      reviewed(by: "…", on: "2026-03-02")
      risk("…", .high)
      risk("a qualified applicant is sent away without reasons")
      risk("…", bitesAt: [.granted])
      risk("…", .high, owner: .post) {
        answers(.post, .direct)
        answers(.clerk, .direct)
        answers(.head, .section)
        answers(.leader, .leader)
        graded(by: "…", on: "2026-03-01", meeting: "…")
        measure("one in five files is sampled each week")
        measure("…", .preventive, by: .post)
        measure("…", .detective, by: .post)
        measure("…", .preventive, by: .post, actsAt: .step)
        measure("…", frequency: "monthly", indicator: "share of cases sampled", residual: .low)
      }
      supervised(by: .post, .content, phase: .during, evidence: "…")
      supervised(by: .post, .process, phase: .before, evidence: "…")
      supervised(by: .post, .process, mode: .automatic, evidence: "record of spot checks")
      filing(.after, .workingDays(3), to: .post)
      filing(.after, .workingDays(3), to: .office, by: .clerk)
      filing(.after, .workingDays(3), to: .post, by: .post) { material("…", by: .post) }
    }
    step(.next, "…", within: .onTheSpot) {
      decisive(false)
      recusal(false)
      clock(.stops)
      reviewed(by: "…", on: "2026-03-02", foundNoRisk: true)
    }
    step(.correct, "…") { clock(.suspends) }
    step(.accept, "…") { clock(.suspends, toldToParty: true) }
    decision(.leaderStep, "…") {
      branch("…", to: .next)
      branch("not met", to: .refused)
      branch("not met", to: .refused, .refusal)
      branch("…", to: .leaderStep, .escalation)
      branch(to: .next, range: QuantityRange("amount", from: 100_000, below: 500_000, unit: "yuan"))
    }
    fork(.id)
    join(.together)
    inclusiveJoin(.together)
    end(.done, "…", .completed)
    end(.refused, "…", .refused)
    flow(.step, to: .next) {
      supervised(by: .post, .process, evidence: "…")
      receipt(.post)
      extends(approvedBy: .post)
    }
    flow(.correct, to: .accept, .returned(atMost: 1))
    flow(.correct, to: .accept, .returned(within: .workingDays(5)))
  }
}
