import Oversight

private let file = ProblemCase.file

/// Every kind of problem, at every kind of element where it can occur.
extension ProblemCase {
  static let all = powers + posts + steps + flows + risks + supervisions

  private static let powers: [ProblemCase] = [
    ProblemCase(
      "bad-id",
      ["id": "a b"],
      of: Power("a b", "名称", .other, file: file, line: 3)
    ),
    ProblemCase("no-name", of: Power("power", " \u{200B}\n", .other, file: file, line: 4)),
    ProblemCase(
      "negative-limit",
      ["amount": "-1"],
      of: Power("power", "名称", .other, limits: .init(statutory: .days(-1)), file: file, line: 5)
    ),
    ProblemCase(
      "negative-limit",
      ["amount": "-2"],
      of: Power("power", "名称", .other, limits: .init(promised: .hours(-2)), file: file, line: 5)
    ),
    ProblemCase(
      "negative-limit",
      ["amount": "-3"],
      of: Power("power", "名称", .other, reviewInterval: .days(-3), file: file, line: 6)
    ),
    ProblemCase(
      "bad-date",
      ["date": "2025-02-29"],
      of: Power("power", "名称", .other, listedOn: "2025-02-29", file: file, line: 7)
    ),
    ProblemCase(
      "bad-date",
      ["date": "soon"],
      of: Power(
        "power",
        "名称",
        .other,
        history: [StatusRecord(.draft, by: "科室", on: "soon")],
        file: file,
        line: 7
      )
    ),
    ProblemCase(
      "bad-date",
      ["date": "2026-13-01"],
      of: Power(
        "power",
        "名称",
        .other,
        publications: [Publication(.charts, place: "官网", from: "2026-13-01")],
        file: file,
        line: 8
      )
    ),
    ProblemCase(
      "bad-date",
      ["date": "2026-1-1"],
      of: Power(
        "power",
        "名称",
        .other,
        basis: [LegalReference("行政许可法", validFrom: "2026-1-1")],
        file: file,
        line: 8
      )
    ),
  ]

  private static let posts: [ProblemCase] = [
    ProblemCase("no-name", at: "sketch/post:a") { $0.post(.a, "", file: file, line: 9) },
    ProblemCase("duplicate-post", ["id": "a", "line": "2"], at: "sketch/post:a") {
      $0.post(.a, "甲", file: file, line: 2)
      $0.post(.a, "乙", file: file, line: 9)
    },
  ]

  private static let steps: [ProblemCase] = [
    ProblemCase("no-name", at: "sketch/s0") { $0.step(.s0, "　", file: file, line: 9) },
    ProblemCase("duplicate-step", ["id": "s0", "line": "2"], at: "sketch/s0") {
      $0.step(.s0, "一", file: file, line: 2)
      $0.step(.s0, "二", file: file, line: 9)
    },
    ProblemCase("negative-limit", ["amount": "-4"], at: "sketch/s0") {
      $0.step(.s0, "一", within: .workingDays(-4), file: file, line: 9)
    },
    ProblemCase("negative-limit", ["amount": "-5"], at: "sketch/s0") { sketch in
      sketch.step(.s0, "一", file: file, line: 9) { sketch.publicised(for: .days(-5)) }
    },
    ProblemCase("bad-date", ["date": "2026-00-10"], at: "sketch/s0") { sketch in
      sketch.step(.s0, "一", file: file, line: 9) {
        sketch.reviewed(by: "科室", on: "2026-00-10")
      }
    },
    ProblemCase("bad-date", ["date": "1.1.2026"], at: "sketch/s0") { sketch in
      sketch.step(.s0, "一", file: file, line: 9) {
        sketch.basis(LegalReference("建筑法", validUntil: "1.1.2026"))
      }
    },
    ProblemCase("no-officers", ["post": "a", "count": "0"], at: "sketch/s0") {
      $0.step(.s0, "一", by: .a, officers: 0, file: file, line: 9)
    },
    ProblemCase("no-officers", ["post": "b", "count": "-1"], at: "sketch/s0") { sketch in
      sketch.step(.s0, "一", by: .a, file: file, line: 9) { sketch.performer(.b, count: -1) }
    },
  ]

  private static let flows: [ProblemCase] = [
    ProblemCase("bad-id", ["id": "一"], at: "sketch") {
      $0.flow(.s0, to: .s1, id: "一", file: file, line: 9)
    },
    ProblemCase("flow-named-as-step", ["id": "s0", "line": "3"], at: "sketch/s0") {
      $0.step(.s0, "一", file: file, line: 3)
      $0.flow(.s0, to: .s1, id: "s0", file: file, line: 9)
    },
    ProblemCase("duplicate-flow", ["id": "s0->s1", "line": "2"], at: "sketch/s0->s1") {
      $0.flow(.s0, to: .s1, file: file, line: 2)
      $0.flow(.s0, to: .s1, file: file, line: 9)
    },
    ProblemCase("duplicate-flow", ["id": "s0->s1:是", "line": "2"], at: "sketch/s0->s1:是") {
      $0.flow(.s0, to: .s1, when: "是", file: file, line: 2)
      $0.flow(.s0, to: .s1, when: "是", file: file, line: 9)
    },
    ProblemCase("flow-from-end", ["step": "终"], at: "sketch/s0->s1") {
      $0.end(.s0, "终", .granted)
      $0.flow(.s0, to: .s1, file: file, line: 9)
    },
    ProblemCase("flow-to-start", ["step": "始"], at: "sketch/s1->s0") {
      $0.start(.s0, "始")
      $0.flow(.s1, to: .s0, file: file, line: 9)
    },
    ProblemCase("flow-to-itself", ["step": "一"], at: "sketch/s0->s0") {
      $0.step(.s0, "一")
      $0.flow(.s0, to: .s0, .returned(atMost: 1), file: file, line: 9)
    },
    ProblemCase("bad-return", ["count": "0"], at: "sketch/s1->s0") {
      $0.flow(.s1, to: .s0, .returned(atMost: 0), file: file, line: 9)
    },
    ProblemCase("negative-limit", ["amount": "-6"], at: "sketch/s1->s0") {
      $0.flow(.s1, to: .s0, .returned(within: .days(-6)), file: file, line: 9)
    },
    ProblemCase("empty-range", ["low": "5.0", "high": "5.0"], at: "sketch/s0->s1") { sketch in
      sketch.decision(.s0, "金额") {
        sketch.branch(
          to: .s1,
          range: QuantityRange("金额", from: 5, below: 5, unit: "元"),
          file: file,
          line: 9
        )
      }
    },
    ProblemCase("bad-range", ["bound": "nan"], at: "sketch/s0->s1") { sketch in
      sketch.decision(.s0, "金额") {
        sketch.branch(
          to: .s1,
          range: QuantityRange("金额", from: .nan, below: 5, unit: "元"),
          file: file,
          line: 9
        )
      }
    },
    ProblemCase("bad-range", ["bound": "inf"], at: "sketch/s0->s1") { sketch in
      sketch.decision(.s0, "金额") {
        sketch.branch(
          to: .s1,
          range: QuantityRange("金额", below: .infinity, unit: "元"),
          file: file,
          line: 9
        )
      }
    },
    ProblemCase("two-receipts", ["first": "a", "other": "b"], at: "sketch/s0->s1") { sketch in
      sketch.step(.s0, "一", by: .a)
      sketch.step(.s1, "二", by: .b)
      sketch.flow(.s0, to: .s1, file: file, line: 9) {
        sketch.receipt(.a)
        sketch.receipt(.b)
      }
    },
    ProblemCase("missed-amendment", ["target": "step s1"], at: "sketch") {
      $0.step(.s0, "一")
      $0.remove(Sketch.Step.s1, file: file, line: 9)
    },
    ProblemCase("missed-amendment", ["target": "flow s0->s1"], at: "sketch") {
      $0.step(.s0, "一")
      $0.change(from: Sketch.Step.s0, to: Sketch.Step.s1, file: file, line: 9) {}
    },
    ProblemCase("not-a-handover", ["source": "一", "target": "二"], at: "sketch/s0->s1") {
      $0.step(.s0, "一", by: .a, .b)
      $0.step(.s1, "二", by: .b)
      $0.handover(.s0, to: .s1, file: file, line: 9)
    },
  ]

  private static let risks: [ProblemCase] = [
    ProblemCase("no-name", at: "sketch/s0/") { sketch in
      sketch.step(.s0, "一") { sketch.risk("", file: file, line: 9) }
    },
    ProblemCase("bad-id", ["id": "a/b"], at: "sketch/s0") { sketch in
      sketch.step(.s0, "一") { sketch.risk("风险", id: "a/b", file: file, line: 9) }
    },
    ProblemCase("bad-date", ["date": "-"], at: "sketch/s0/风险") { sketch in
      sketch.step(.s0, "一") {
        sketch.risk("风险", file: file, line: 9) { sketch.graded(by: "科室", on: "-") }
      }
    },
    ProblemCase("duplicate-risk", ["id": "风险", "line": "2"], at: "sketch/s0/风险") { sketch in
      sketch.step(.s0, "一") {
        sketch.risk("风险", file: file, line: 2)
        sketch.risk("风险", file: file, line: 9)
      }
    },
    ProblemCase("no-name", at: "sketch/s0/风险/") { sketch in
      sketch.step(.s0, "一") {
        sketch.risk("风险") { sketch.measure("", file: file, line: 9) }
      }
    },
    ProblemCase("bad-id", ["id": ""], at: "sketch/s0/风险") { sketch in
      sketch.step(.s0, "一") {
        sketch.risk("风险") { sketch.measure("措施", id: "", file: file, line: 9) }
      }
    },
    ProblemCase("duplicate-measure", ["id": "m", "line": "2"], at: "sketch/s0/风险/m") { sketch in
      sketch.step(.s0, "一") {
        sketch.risk("风险") {
          sketch.measure("甲", id: "m", file: file, line: 2)
          sketch.measure("乙", id: "m", file: file, line: 9)
        }
      }
    },
    ProblemCase("unknown-risk", ["id": "none"], at: "sketch/s0/风险/措施") { sketch in
      sketch.step(.s0, "一") {
        sketch.risk("风险") {
          sketch.measure("措施", otherRisks: ["none"], file: file, line: 9)
        }
      }
    },
    ProblemCase("ambiguous-risk", ["id": "贿"], at: "sketch/s1/风险/措施") { sketch in
      sketch.step(.s0, "一") { sketch.risk("贿") }
      sketch.step(.s1, "二") {
        sketch.risk("贿")
        sketch.risk("风险") { sketch.measure("措施", otherRisks: ["贿"], file: file, line: 9) }
      }
    },
  ]

  private static let supervisions: [ProblemCase] = [
    ProblemCase(
      "duplicate-supervision",
      ["line": "2"],
      at: "sketch/s0/supervision-office-time"
    ) { sketch in
      sketch.step(.s0, "一") {
        sketch.supervised(by: .office, .time, file: file, line: 2)
        sketch.supervised(by: .office, .time, file: file, line: 9)
      }
    },
    ProblemCase("no-name", at: "sketch/s0/supervision-office-time") { sketch in
      sketch.step(.s0, "一") { sketch.supervised(by: .office, .time, " ", file: file, line: 9) }
    },
    ProblemCase(
      "duplicate-supervision",
      ["line": "2"],
      at: "sketch/phase:after/supervision-office-fee"
    ) {
      $0.phaseSupervised(.after, by: .office, .fee, file: file, line: 2)
      $0.phaseSupervised(.after, by: .office, .fee, file: file, line: 9)
    },
    ProblemCase("duplicate-filing", ["line": "2"], at: "sketch/s0/filing-after-office") { sketch in
      sketch.step(.s0, "一") {
        sketch.filing(.after, to: .office, file: file, line: 2)
        sketch.filing(.after, to: .office, file: file, line: 9)
      }
    },
    ProblemCase("negative-limit", ["amount": "-7"], at: "sketch/s0/filing-before") { sketch in
      sketch.step(.s0, "一") { sketch.filing(.before, .days(-7), file: file, line: 9) }
    },
    ProblemCase("no-copies", ["material": "表"], at: "sketch/s0/filing-after") { sketch in
      sketch.step(.s0, "一") {
        sketch.filing(.after, file: file, line: 9) { sketch.material("表", copies: 0) }
      }
    },
  ]
}
