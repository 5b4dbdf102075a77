extension Snippet {
  /// All snippets by the names that texts call them.
  package static let all = process.merging(supervisions) { first, _ in first }
    .merging(risks) { first, _ in first }.merging(powers) { first, _ in first }
    .merging(conduct) { first, _ in first }

  /// Posts, steps and flows.
  private static let process: [String: Snippet] = [
    "post": Snippet(#"post(.id, "…")"#, yaml: #"- {id: …, name: "…"}"#, in: .posts),
    "reports-to": Snippet(
      #"post(.id, "…", reportsTo: .superior)"#, yaml: "reportsTo: …", in: .post),
    "layer-collective": Snippet("layer: .collective", yaml: "layer: collective", in: .post),
    "line-public": Snippet("supervisionLine: .public", yaml: "line: public", in: .post),
    "step": Snippet(
      #"step(.id, "…", by: .post)"#, yaml: #"- {id: …, name: "…", performers: …}"#, in: .steps),
    "start": Snippet(
      #"start(.apply, "…")"#, yaml: #"- {id: apply, kind: start, name: "…"}"#, in: .steps,
      isDrawn: true),
    "end": Snippet(
      #"end(.done, "…", .completed)"#,
      yaml: #"- {id: done, kind: end, outcome: completed, name: "…"}"#, in: .steps, isDrawn: true),
    "end-refused": Snippet(
      #"end(.refused, "…", .refused)"#,
      yaml: #"- {id: refused, kind: end, outcome: refused, name: "…"}"#, in: .steps,
      isDrawn: true),
    "join": Snippet(
      "join(.together)", yaml: "- {id: together, kind: join}", in: .steps, isDrawn: true),
    "inclusive-join": Snippet(
      "inclusiveJoin(.together)", yaml: "- {id: together, kind: inclusiveJoin}", in: .steps,
      isDrawn: true),
    "fork": Snippet("fork(.id)", yaml: "kind: fork", in: .step, isDrawn: true),
    "activity": Snippet(#"step(.id, "…")"#, yaml: "kind: activity", in: .step, isDrawn: true),
    "performer": Snippet(
      #"step(.id, "…", by: .post)"#, yaml: "performers: …", in: .step, isDrawn: true),
    "by": Snippet("by: .post", yaml: "performers: …", in: .step, isDrawn: true),
    "two-officers": Snippet(
      "officers: 2", yaml: "performers: {post: …, count: 2}", in: .step),
    "second-performer": Snippet(
      "performer(.other)", yaml: "performers: [first, second]", in: .step),
    "flow": Snippet(
      "flow(.step, to: .next)", yaml: "- {from: …, to: …}", in: .flows, isDrawn: true),
    "refusal": Snippet(
      #"branch("not met", to: .refused, .refusal)"#,
      yaml: "- {from: …, to: refused, kind: refusal, condition: not met}", in: .flows,
      isDrawn: true, samples: ["not met": "不符合"]),
    "escalation": Snippet(
      #"branch("…", to: .leaderStep, .escalation)"#,
      yaml: #"- {from: …, to: …, kind: escalation, condition: "…"}"#, in: .flows),
    "other-branch": Snippet(
      #"branch("not met", to: .refused)"#, yaml: "- {from: …, to: …, condition: not met}",
      in: .flows, isDrawn: true, samples: ["not met": "不符合"]),
    "condition": Snippet(
      #"branch("…", to: .next)"#, yaml: #"condition: "…""#, in: .flow, isDrawn: true),
    "branch-range": Snippet(
      "branch(to: .next, range: …)",
      yaml: #"range: {quantity: "…", low: 100000, high: 500000, unit: "…"}"#, in: .flow),
    "range": Snippet(
      #"QuantityRange("amount", from: 100_000, below: 500_000, unit: "yuan")"#,
      yaml: "range: {quantity: amount, low: 100000, high: 500000, unit: yuan}", in: .flow,
      samples: ["amount": "金额", "yuan": "元"]),
    "return-times": Snippet(
      "flow(.correct, to: .accept, .returned(atMost: 1))",
      yaml: "kind: return\nreturnLimit: {times: 1}", in: .flow),
    "return-within": Snippet(
      "flow(.correct, to: .accept, .returned(within: .workingDays(5)))",
      yaml: "kind: return\nreturnLimit: {within: 5 workingDays}", in: .flow),
    "approver": Snippet(
      "extends(approvedBy: .post)", yaml: "extension: true\napprover: …", in: .flow),
    "receipt": Snippet("receipt(.post)", yaml: "receipt: …", in: .flow),
  ]

  /// Supervisions and filings.
  private static let supervisions: [String: Snippet] = [
    "supervised": Snippet(
      #"supervised(by: .post, .content, phase: .during, evidence: "…")"#,
      yaml: #"supervisions: {post: …, kind: content, phase: during, evidence: "…"}"#, in: .step),
    "supervised-risk": Snippet(
      #"supervised(by: .post, .content, phase: .during, evidence: "…")"#,
      yaml: #"supervisions: {post: …, kind: content, phase: during, evidence: "…"}"#, in: .risk),
    "supervised-before": Snippet(
      #"supervised(by: .post, .process, phase: .before, evidence: "…")"#,
      yaml: #"supervisions: {post: …, kind: process, phase: before, evidence: "…"}"#, in: .step),
    "supervised-flow": Snippet(
      #"supervised(by: .post, .process, evidence: "…")"#,
      yaml: #"supervisions: {post: …, kind: process, evidence: "…"}"#, in: .flow),
    "supervising-post": Snippet("supervised(by: .post, …)", yaml: "post: …", in: .supervision),
    "evidence": Snippet(
      #"evidence: "record of spot checks""#, yaml: "evidence: record of spot checks",
      in: .supervision, samples: ["record of spot checks": "抽查记录"]),
    "automatic": Snippet("mode: .automatic", yaml: "mode: automatic", in: .supervision),
    "filing": Snippet(
      "filing(.after, .workingDays(3), to: .post)",
      yaml: "filings: {phase: after, offset: 3 workingDays, receiver: …}", in: .step),
    "filing-by": Snippet(
      "filing(.after, .workingDays(3), to: .office, by: .clerk)",
      yaml: "filings: {phase: after, offset: 3 workingDays, receiver: …, responsible: …}",
      in: .step),
    "filing-offset": Snippet(
      "filing(.after, .workingDays(3), to: .post)", yaml: "offset: 3 workingDays", in: .filing),
    "filing-responsible": Snippet(
      "filing(.after, .workingDays(3), to: .post, by: .post)", yaml: "responsible: …",
      in: .filing),
    "material": Snippet(
      #"material("…", by: .post)"#, yaml: #"materials: {title: "…", responsible: …}"#,
      in: .filing),
  ]
}
