internal import Oversight
internal import ProcessGraph

/// Every step and post that a model declares is described, and every post has a part.
///
/// This rule alone speaks of what is not described: the others leave it out, so that one fault is
/// reported once.
struct UndescribedStep: Rule {
  static let description = RuleDescription(
    id: "undescribed-step", family: .structure, severity: .error, texts: Texts.structureRules,
    examples: [
      .fires(StepDeclaredOnly()), .fires(StepLinkedOnly()), .fires(PostNamedOnly()),
      .fires(PostWithoutPart()), .silent(AllDescribed()),
    ])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let used = process.usedPosts
    return process.steps.map { verdict(on: $0, process) }
      + process.posts.map { verdict(on: $0, isUsed: used.contains($0.reference)) }
  }

  private func verdict(on step: ResolvedStep, _ process: ResolvedProcess) -> Verdict {
    guard !step.isDescribed else { return .satisfied(step, by: text("satisfied.step")) }
    let arguments = ["id": LocalizedText(step.reference.id)]
    let graph = process.flowGraph.adjacency
    let neighbours =
      graph.predecessors(of: step.reference.index) + graph.successors(of: step.reference.index)
    guard let neighbour = neighbours.first else {
      return .violated(step, variant: "step", arguments)
    }
    return .violated(
      step, variant: "linkedStep",
      arguments.merging(["neighbour": process.steps[neighbour].shownName]) { $1 })
  }

  private func verdict(on post: ResolvedPost, isUsed: Bool) -> Verdict {
    switch (post.isDescribed, isUsed) {
    case (false, _):
      .violated(post, variant: "post", ["id": LocalizedText(post.reference.id)])
    case (true, false): .violated(post, variant: "unusedPost", ["post": post.name])
    case (true, true): .satisfied(post, by: text("satisfied.post"))
    }
  }
}

extension ResolvedProcess {
  /// The posts that have a part in the process, and those above them.
  fileprivate var usedPosts: Set<Reference<ResolvedPost>> {
    var waiting = steps.flatMap(\.posts) + supervisions.map(\.post)
    waiting += flows.flatMap { [$0.receipt, $0.approver] }.compactMap { $0 }
    waiting += (risks.flatMap(\.responsible) + measures.flatMap(\.responsible)).compactMap(\.post)
    waiting += filings.flatMap { [$0.receiver, $0.responsible] }.compactMap { $0 }
    waiting += filings.flatMap(\.materials).compactMap(\.responsible)
    var used: Set<Reference<ResolvedPost>> = []
    while let post = waiting.popLast() {
      guard used.insert(post).inserted, let superior = self[post].reportsTo else { continue }
      waiting.append(superior)
    }
    return used
  }
}

private struct StepDeclaredOnly: ExampleModel {
  static var declaredSteps: [ExampleStep] { [.apply, .examine, .done] }

  var process: PowerProcess {
    start(.apply, "提出申请")
    end(.done, "办结", .completed)
    flow(.apply, to: .done)
  }
}

private struct StepLinkedOnly: ExampleModel {
  var process: PowerProcess {
    start(.apply, "提出申请")
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct PostNamedOnly: ExampleModel {
  var process: PowerProcess {
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct PostWithoutPart: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .examiner)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}

private struct AllDescribed: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", reportsTo: .head)
    posts(.head)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}
