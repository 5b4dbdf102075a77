extension Snippet {
  /// Risks and measures.
  static let risks: [String: Snippet] = [
    "risk-owner": Snippet(
      #"risk("…", .high, owner: .post)"#, yaml: "responsible: …", in: .risk),
    "answers": Snippet(
      "answers(.post, .direct)", yaml: "responsible: {post: …, layer: direct}", in: .risk),
    "three-layers": Snippet(
      "answers(.clerk, .direct), answers(.head, .section), answers(.leader, .leader)",
      yaml: "responsible: [{post: …, layer: direct}, {post: …, layer: section}, "
        + "{post: …, layer: leader}]",
      in: .risk),
    "concrete-risk": Snippet(
      #"risk("a qualified applicant is sent away without reasons")"#,
      yaml: "manifestation: a qualified applicant is sent away without reasons", in: .risk,
      samples: ["a qualified applicant is sent away without reasons": "符合条件不予受理且不说明理由"]),
    "grade": Snippet(#"risk("…", .high)"#, yaml: "grade: high", in: .risk),
    "graded": Snippet(
      #"graded(by: "…", on: "2026-03-01", meeting: "…")"#,
      yaml: #"review: {by: "…", on: 2026-03-01, meeting: "…"}"#, in: .risk),
    "bites-at": Snippet("bitesAt: [.granted]", yaml: "outcomes: granted", in: .risk),
    "preventive": Snippet(
      #"measure("…", .preventive, by: .post)"#,
      yaml: #"measures: {text: "…", type: preventive, responsible: …}"#, in: .risk),
    "detective": Snippet(
      #"measure("…", .detective, by: .post)"#,
      yaml: #"measures: {text: "…", type: detective, responsible: …}"#, in: .risk),
    "measure-owner": Snippet(
      #"measure("…", .preventive, by: .post)"#, yaml: "responsible: …", in: .measure),
    "concrete-measure": Snippet(
      #"measure("one in five files is sampled each week")"#,
      yaml: "text: one in five files is sampled each week", in: .measure,
      samples: ["one in five files is sampled each week": "每周抽查20%案卷"]),
    "acts-at": Snippet(
      #"measure("…", .preventive, by: .post, actsAt: .step)"#, yaml: "actsAt: …", in: .measure),
    "residual": Snippet("residual: .low", yaml: "residual: low", in: .measure),
    "frequency": Snippet(
      #"frequency: "monthly""#, yaml: "frequency: monthly", in: .measure,
      samples: ["monthly": "每月"]),
    "indicator": Snippet(
      #"indicator: "share of cases sampled""#, yaml: "indicator: share of cases sampled",
      in: .measure, samples: ["share of cases sampled": "抽查率"]),
  ]

  /// What is said in the entry of a power.
  static let powers: [String: Snippet] = [
    "code": Snippet(#"code: "…""#, yaml: #"code: "…""#, in: .power),
    "body": Snippet(#"body: "…""#, yaml: #"body: "…""#, in: .power),
    "listed": Snippet(#"listedOn: "2026-01-05""#, yaml: "listedOn: 2026-01-05", in: .power),
    "reviewed-on": Snippet(
      #"reviewedOn: "2026-05-06""#, yaml: "reviewedOn: 2026-05-06", in: .power),
    "version": Snippet(#"version: "…""#, yaml: #"version: "…""#, in: .power),
    "version-date": Snippet(
      #"versionDate: "2026-01-05""#, yaml: "versionDate: 2026-01-05", in: .power),
    "published": Snippet(
      #"publishedOn: "2026-01-05""#, yaml: "publishedOn: 2026-01-05", in: .power),
    "publication": Snippet(
      #"publications: [Publication(.charts, place: "…", from: "2026-01-05")]"#,
      yaml: #"publications: {matter: charts, place: "…", from: 2026-01-05}"#, in: .power),
    "basis": Snippet(
      #"basis: [.article("行政许可法", 12)]"#, yaml: #"basis: {title: "…", article: 12}"#,
      in: .power),
    "rules": Snippet(
      #"rules: [RuleDocument("…", "…")]"#, yaml: #"rules: {id: …, title: "…"}"#, in: .power),
    "limits": Snippet(
      "limits: .init(statutory: .workingDays(20), promised: .workingDays(10))",
      yaml: "limits: {statutory: 20 workingDays, promised: 10 workingDays}", in: .power),
    "complaint-phone": Snippet(
      #"supervision: [.phone("…")]"#, yaml: "supervision: phone …", in: .power),
    "internal": Snippet("audience: .internal", yaml: "audience: internal", in: .power),
    "on-application": Snippet(
      "initiation: .onApplication", yaml: "initiation: onApplication", in: .power),
  ]
}
