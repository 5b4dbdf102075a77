internal import Oversight

/// A measure is made for its place.
struct BoilerplateMeasure: CatalogueRule {
  static let description = RuleDescription(
    id: "boilerplate-measure", family: .risk, severity: .warning, pack: .public, scope: .catalogue,
    references: ["domain practice: identical measures in published registers"],
    texts: Texts.gradeRules,
    examples: [.fires(Pasted()), .silent(Different()), .silent(StandardControl())])

  /// - Complexity: O(number of measures of the catalogue and length of their texts).
  func verdicts(in context: CheckContext) -> [Verdict] {
    let powers = context.catalogue.powers
    var places: [String: Set<ElementPath>] = [:]
    for power in powers {
      for measure in power.process.measures {
        places[measure.facts.text.original.letters, default: []].formUnion(
          Self.places(of: measure, power))
      }
    }
    let copies = places.mapValues { Copies(count: $0.count, first: Array($0.sorted().prefix(5))) }
    return powers.flatMap { power in
      power.process.measures.map { measure in
        verdict(on: measure, copies[measure.facts.text.original.letters] ?? Copies(), context)
      }
    }
  }

  /// At how many steps and flows a text stands, and the first few of them, which show it.
  private struct Copies {
    var count = 0
    var first: [ElementPath] = []
  }

  private func verdict(
    on measure: ResolvedMeasure, _ copies: Copies, _ context: CheckContext
  ) -> Verdict {
    guard let least = context.policy.risk.leastPlacesOfBoilerplate else {
      return .notApplicable(measure)
    }
    guard copies.count >= least else { return .satisfied(measure, by: text("satisfied")) }
    // A standard control may stand in many places: it says how often, and what shows it.
    let isCheckable =
      measure.frequency.map { !$0.isBlank } == true
      && [measure.indicator, measure.evidence].contains { $0.map { !$0.isBlank } == true }
    if isCheckable || measure.rule != nil {
      return .satisfied(measure, by: text("satisfied.standard"))
    }
    return .violated(
      measure,
      ["measure": measure.facts.text, "count": LocalizedText("\(copies.count)")],
      witness: Witness(copies.first))
  }

  /// The step or flow at which a measure is written.
  private static func places(of measure: ResolvedMeasure, _ power: ResolvedPower) -> [ElementPath] {
    let process = power.process
    // A measure against several risks is written once.
    if let risk = measure.risks.first { return [process.path(of: process[risk].host)] }
    return measure.actsAt.map { [process[$0].path] } ?? []
  }
}

private struct Pasted: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("风险受理", .low, owner: .clerk) { measure("按制度办理，加强审核把关", .preventive, by: .clerk) }
    }
    step(.examine, "审查", by: .clerk) {
      risk("风险审查", .low, owner: .clerk) { measure("按制度办理，加强审核把关", .preventive, by: .clerk) }
    }
    step(.issue, "发证", by: .clerk) {
      risk("风险发证", .low, owner: .clerk) { measure("按制度办理，加强审核把关", .preventive, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .issue, .done)
  }
}

private struct Different: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("风险受理", .low, owner: .clerk) { measure("公开一次性告知清单", .preventive, by: .clerk) }
    }
    step(.examine, "审查", by: .clerk) {
      risk("风险审查", .low, owner: .clerk) { measure("双人审查并签名", .preventive, by: .clerk) }
    }
    step(.issue, "发证", by: .clerk) {
      risk("风险发证", .low, owner: .clerk) { measure("发证前复核编号", .preventive, by: .clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .issue, .done)
  }
}

private struct StandardControl: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk) {
      risk("风险受理", .low, owner: .clerk) {
        measure(
          "系统自动核对并留痕", .preventive, by: .clerk,
          frequency: "每件", evidence: "系统日志")
      }
    }
    step(.examine, "审查", by: .clerk) {
      risk("风险审查", .low, owner: .clerk) {
        measure(
          "系统自动核对并留痕", .preventive, by: .clerk,
          frequency: "每件", evidence: "系统日志")
      }
    }
    step(.issue, "发证", by: .clerk) {
      risk("风险发证", .low, owner: .clerk) {
        measure(
          "系统自动核对并留痕", .preventive, by: .clerk,
          frequency: "每件", evidence: "系统日志")
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .examine, .issue, .done)
  }
}
