internal import Oversight

/// Somebody from outside the unit watches where a risk is of the worst grade.
struct SupervisionInsideUnit: Rule {
  static let description = RuleDescription(
    id: "supervision-inside-unit", family: .supervision, severity: .warning,
    references: ["COSO Internal Control 2013, principle 16"], texts: Texts.supervisionRules,
    examples: [
      .fires(WatchedByColleague()), .silent(WatchedByOffice()), .silent(WatchedByOtherUnit()),
      .undetermined(UnknownUnit()), .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(number of risks and supervisions).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    let process = power.process
    return process.steps.map {
      verdict(on: $0, .step($0.reference), process.risks(of: $0), analysis)
    }
      + process.flows.map { verdict(on: $0, .flow($0.reference), process.risks(of: $0), analysis) }
  }

  private func verdict(
    on place: some ModelElement, _ target: SupervisionTarget, _ risks: [ResolvedRisk],
    _ analysis: ProcessAnalysis
  ) -> Verdict {
    let process = analysis.process
    let grave = risks.filter { $0.grade?.isWorst == true }
    let performers = process.parties(to: target).sorted().map { process[$0] }
      .filter { !$0.isOutside }
    let supervisors = Set(
      grave.flatMap { analysis.coverage.supervisionsOfRisk[$0.reference.index] }
        .map { process[$0].post }
    ).sorted().map { process[$0] }
    // Where nobody watches a worst risk, another rule speaks.
    guard let risk = grave.first, !supervisors.isEmpty else { return .notApplicable(place) }
    if let unknown = process.stepsWithoutPerformer(in: target).first {
      return .undetermined(place, missing: .missingPerformer(of: unknown))
    }
    guard !performers.isEmpty else { return .notApplicable(place) }
    let units = performers.map(\.unit?.id)
    if let outsider = supervisors.first(where: { isOutside($0, of: units) == true }) {
      return .satisfied(place, by: text("satisfied", ["post": outsider.name]))
    }
    if let unknown = supervisors.first(where: { isOutside($0, of: units) == nil }) {
      let post = unknown.unit == nil ? unknown : performers.first { $0.unit == nil } ?? unknown
      return .undetermined(place, missing: text("missing", ["post": post.name]))
    }
    return .violated(
      place,
      [
        "place": process.name(of: target), "risk": risk.manifestation,
        "performers": process.names(of: performers.map(\.reference)),
        "supervisors": process.names(of: supervisors.map(\.reference)),
        "unit": supervisors[0].unit?.name ?? supervisors[0].name,
      ],
      witness: Witness([place.path]))
  }

  /// Whether a supervisor is of another unit than all performers; nil where that is not known.
  private func isOutside(_ post: ResolvedPost, of units: [String?]) -> Bool? {
    guard let unit = post.unit?.id else {
      return post.line.map { $0 != .functional } == true ? true : nil
    }
    if units.contains(unit) { return false }
    return units.contains(nil) ? nil : true
  }
}

private struct WatchedByColleague: ExampleModel {
  var process: PowerProcess {
    let section = Unit("licences", "审批科")
    post(.clerk, "经办人", layer: .handler, unit: section)
    post(.head, "科长", layer: .sectionHead, unit: section)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct WatchedByOffice: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .office, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct WatchedByOtherUnit: ExampleModel {
  var process: PowerProcess {
    let bureau = Unit("bureau", "局")
    post(.clerk, "经办人", layer: .handler, unit: Unit("licences", "审批科", in: bureau))
    post(.head, "法规科长", layer: .sectionHead, unit: Unit("legal", "法规科", in: bureau))
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownUnit: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownPerformer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查") {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
