internal import Oversight

/// Those who watch a risk stand as high as its grade asks.
struct SupervisionLevelTooLow: Rule {
  static let description = RuleDescription(
    id: "supervision-level-too-low", family: .supervision, severity: .error,
    references: ["青海大学廉政风险防控动态管理与分级管理制度（试行） 四"],
    texts: Texts.supervisionRules,
    examples: [
      .fires(WatchedBySectionHead()), .silent(WatchedByOffice()),
      .silent(MildWatchedBySectionHead()),
      .undetermined(UnknownLayer()), .undetermined(Ungraded()), .undetermined(UnknownPerformer()),
    ])

  /// - Complexity: O(number of risks and supervisions).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let analysis = context.analysis(of: power)
    return power.process.risks.map { verdict(on: $0, analysis, context.policy.supervision) }
  }

  private func verdict(
    on risk: ResolvedRisk, _ analysis: ProcessAnalysis, _ policy: SupervisionPolicy
  ) -> Verdict {
    let process = analysis.process
    let supervisors = Set(analysis.watching(risk).map(\.post)).sorted().map { process[$0] }
    let doubt = analysis.doubt(atPointOf: risk)
    // Where nobody watches, other rules speak.
    guard !supervisors.isEmpty || doubt != nil else { return .notApplicable(risk) }
    guard let grade = risk.grade else {
      return .undetermined(risk, missing: .missingGrade(of: risk))
    }
    guard policy.supervisingLayers.indices.contains(grade.ordinal) else {
      return .notApplicable(risk)
    }
    let asked = policy.supervisingLayers[grade.ordinal]
    if let high = supervisors.first(where: { stands($0, at: asked) == true }) {
      return .satisfied(
        risk, by: text("satisfied", ["post": high.name, "layer": title(high)]))
    }
    if let unknown = supervisors.first(where: { stands($0, at: asked) == nil }) {
      return .undetermined(risk, missing: text("missing", ["post": unknown.name]))
    }
    if let doubt { return .undetermined(risk, missing: doubt) }
    var arguments = process.names(of: risk)
    arguments["grade"] = grade.label
    arguments["layer"] = asked.title
    arguments["supervisors"] =
      supervisors.map { post in
        text("supervisor", ["post": post.name, "layer": title(post)])
      }.list
    return .violated(risk, arguments, witness: Witness([process.path(of: risk.host)]))
  }

  private func title(_ post: ResolvedPost) -> LocalizedText { post.layer?.title ?? post.name }

  /// Whether a supervisor stands at a layer or above it, or outside the ladder; nil where that is
  /// not known.
  private func stands(_ post: ResolvedPost, at asked: Layer) -> Bool? {
    if let line = post.line, line != .functional { return true }
    switch post.layer {
    case nil: return nil
    case .supervisor: return post.line == .functional ? nil : true
    case let layer?:
      guard let asked = asked.rung else { return true }
      return layer.rung.map { $0 >= asked } ?? false
    }
  }
}

extension Layer {
  /// Where the layer stands on the ladder of an office; nil for those who stand beside it.
  fileprivate var rung: Int? {
    switch self {
    case .outside, .supervisor: nil
    case .handler: 0
    case .sectionHead: 1
    case .deputyLeader: 2
    case .principalLeader, .collective: 3
    }
  }
}

private struct WatchedBySectionHead: ExampleModel {
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

private struct MildWatchedBySectionHead: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("超过时限", .low, owner: .clerk)
      supervised(by: .head, .time)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct UnknownLayer: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    post(.head, "负责人")
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      supervised(by: .head, .content)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Ungraded: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .head)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", owner: .clerk)
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
