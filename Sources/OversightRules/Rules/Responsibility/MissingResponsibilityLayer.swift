internal import Oversight

/// For a grave risk somebody answers in every layer.
struct MissingResponsibilityLayer: Rule {
  static let description = RuleDescription(
    id: "missing-responsibility-layer", family: .responsibility, severity: .warning,
    references: ["domain practice: direct, section and leading responsibility"],
    texts: Texts.layerRules,
    examples: [
      .fires(OnlyTheClerk()), .silent(AllThree()), .silent(BySeatInTheOffice()),
      .undetermined(Unplaced()),
    ])

  /// - Complexity: O(number of risks and of those who answer for them).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let asked = context.policy.risk.answeringLayers
    return power.process.risks.map { risk in
      guard let grade = risk.grade, grade.isWorst, !asked.isEmpty else {
        return .notApplicable(risk)
      }
      return verdict(on: risk, asked, power.process)
    }
  }

  /// Whoever answers for a measure against a risk answers for the risk.
  private func verdict(
    on risk: ResolvedRisk, _ asked: [ResponsibilityLayer], _ process: ResolvedProcess
  ) -> Verdict {
    let responsible =
      risk.responsible + process.measures(against: risk).flatMap(\.responsible)
    // Where nobody answers at all, another rule speaks.
    guard responsible.contains(where: \.isNamed) else { return .notApplicable(risk) }
    var layers = Set(responsible.compactMap { process.layer(of: $0) })
    let doing = process.parties(to: risk.host.asTarget)
    if responsible.contains(where: { $0.post.map(doing.contains) ?? false }) {
      layers.insert(.direct)
    }
    let missing = asked.filter { !layers.contains($0) }
    guard !missing.isEmpty else { return .satisfied(risk, by: text("satisfied")) }
    let arguments = [
      "risk": risk.manifestation, "missing": missing.map { text("layer.\($0.rawValue)") }.list,
    ]
    let unknown = responsible.first {
      $0.isNamed && process.layer(of: $0) == nil && !process.standsOutside($0)
    }
    if let unknown {
      return .undetermined(
        risk, missing: text("missing", ["owner": process.name(of: unknown)]))
    }
    return .violated(risk, arguments)
  }
}

extension ResolvedProcess {
  /// The layer in which somebody answers: as written, or as the seat of the post has it.
  fileprivate func layer(of responsible: ResolvedResponsible) -> ResponsibilityLayer? {
    if let layer = responsible.layer { return layer }
    guard let post = responsible.post else { return nil }
    return switch self[post].layer {
    case .handler?: .direct
    case .sectionHead?: .section
    case .deputyLeader?, .principalLeader?, .collective?: .leader
    case .outside?, .supervisor?, nil: nil
    }
  }

  /// Whether somebody is known to stand in none of the layers: supervisors and outside parties.
  fileprivate func standsOutside(_ responsible: ResolvedResponsible) -> Bool {
    let layer = responsible.post.flatMap { self[$0].layer }
    return layer == .supervisor || layer == .outside
  }
}

private struct OnlyTheClerk: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high) {
        answers(.clerk, .direct)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct AllThree: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high) {
        answers(.clerk, .direct)
        answers(.head, .section)
        answers(.leader, .leader)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct BySeatInTheOffice: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high) {
        answers(.clerk)
        answers(.head)
        measure("领导抽查", .detective, by: .leader)
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Unplaced: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head, .leader)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high) {
        answers(.clerk)
        answers(inWords: "相关人员")
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
