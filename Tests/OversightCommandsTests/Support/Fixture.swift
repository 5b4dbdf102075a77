import Oversight

/// A power of two steps, with everything that a sheet shows.
struct Fixture: PowerModel {
  enum Post: String, PostID { case applicant, clerk, head, office }
  enum Step: String, StepID { case apply, examine, decide, done, refused }

  var id = "dog-licence"
  var audience = Audience.public

  var power: Power {
    Power(
      id, LocalizedText("养犬登记", english: "Dog licence"), .licence, code: "A-1",
      basis: [.article("行政许可法", 32)], body: "示例局", handledBy: "示例科",
      limits: .init(statutory: .workingDays(20), promised: .workingDays(1)),
      supervision: [.phone("0000-8880001")], audience: audience)
  }

  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside)
    post(.clerk, "窗口", layer: .handler, reportsTo: .head)
    post(.head, "科长", layer: .sectionHead)
    post(.office, "纪检监察组", layer: .supervisor)
    start(.apply, "申请", by: .applicant)
    step(.examine, "审查", .examine, by: .clerk, officers: 2, within: .workingDays(2)) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("逐项核对", .preventive, by: .clerk)
      }
      supervised(by: .office, .content, phase: .during, evidence: "台账")
      filing(.after, .workingDays(3), to: .office)
    }
    decision(.decide, "决定", .decide, by: .head) {
      branch("准予", to: .done) { receipt(.applicant) }
      branch("不予", to: .refused, .refusal)
    }
    end(.done, "领证", .granted, by: .applicant)
    end(.refused, "不予许可", .refused, by: .applicant)
    flow(.apply, to: .examine) { receipt(.clerk) }
    flow(.examine, to: .decide)
  }
}

/// A power that leads back to its own start, which makes no sense.
struct BrokenFixture: PowerModel {
  enum Post: String, PostID { case clerk }
  enum Step: String, StepID { case begin, act, end }

  var power: Power { Power("broken", "不成立", .other) }

  var process: PowerProcess {
    post(.clerk, "窗口")
    start(.begin, "开始", by: .clerk)
    step(.act, "办理", by: .clerk)
    flow(.act, to: .begin)
    flow(.act, to: .act)
  }
}

/// Says of every power what it was made to say.
struct FixtureRule: Rule {
  static let description = RuleDescription(
    id: "fixture-rule", family: .structure, severity: .error, references: ["GB/T 1526"],
    texts: [
      "fixture-rule.title": ("A fixture", "测试规则"),
      "fixture-rule.message": ("'{name}' is not in order", "「{name}」不符合"),
      "fixture-rule.remedy": ("Put it in order", "请整改"),
    ],
    examples: [.fires(Fixture()), .silent(Fixture())])

  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    [
      .violated(
        power, ["name": power.entry.name],
        witness: Witness([power.path, power.path.appending("examine")]))
    ]
  }
}

/// Says of every power how many the catalogue has.
struct CountingRule: Rule {
  static let description = RuleDescription(
    id: "counting-rule", family: .structure, severity: .error,
    texts: [
      "counting-rule.title": ("A count", "计数"),
      "counting-rule.message": ("one of {count}", "共 {count} 项之一"),
      "counting-rule.remedy": ("None", "无"),
    ], examples: [])

  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    [.violated(power, ["count": LocalizedText("\(context.catalogue.powers.count)")])]
  }
}

/// A power of which a part is not for everybody.
struct HalfHidden: PowerModel {
  enum Post: String, PostID { case applicant, clerk, head }
  enum Step: String, StepID { case apply, examine, decide, done }

  var power: Power {
    Power("half-hidden", "半公开", .other, supervision: [.phone("0000-8880001")])
  }

  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside)
    post(.clerk, "窗口")
    post(.head, "科长")
    start(.apply, "提出申请", by: .applicant)
    step(.examine, "审查", by: .clerk) {
      risk("刁难", .high, owner: .clerk) {
        measure("公开", by: .clerk)
        measure("暗访", by: .clerk, audience: .internal)
      }
      risk("泄密", .high, audience: .internal) { measure("加密") }
    }
    step(.decide, "会商", by: .head) {
      audience(.onApplication)
      risk("说情") { measure("记录") }
    }
    end(.done, "领证", .granted, by: .applicant)
    flow(.apply, to: .examine) { receipt(.clerk) }
    flow(.examine, to: .decide)
    flow(.decide, to: .done)
  }
}

/// Lacks the data to say anything.
struct OpenRule: Rule {
  static let description = RuleDescription(
    id: "open-rule", family: .structure, severity: .error,
    texts: ["open-rule.title": ("An open question", "未决规则")], examples: [])

  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    [.undetermined(power, missing: LocalizedText("等级", english: "the grade"))]
  }
}
