internal import Oversight

/// A post answers for every risk and measure, not a unit or words.
struct OwnerIsNotAPost: Rule {
  static let description = RuleDescription(
    id: "owner-is-not-a-post", family: .responsibility, severity: .warning,
    texts: Texts.ownerRules,
    examples: [.fires(InWords()), .silent(APost())])

  /// - Complexity: O(number of risks, measures and those who answer for them).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.risks.map { verdict($0, $0.manifestation, $0.responsible, process) }
      + process.measures.map { verdict($0, $0.facts.text, $0.responsible, process) }
  }

  private func verdict(
    _ element: some ModelElement, _ name: LocalizedText, _ responsible: [ResolvedResponsible],
    _ process: ResolvedProcess
  ) -> Verdict {
    // Where nobody answers, other rules speak.
    guard !responsible.isEmpty else { return .notApplicable(element) }
    let posts = responsible.filter { $0.post != nil }
    guard posts.isEmpty else {
      let names = posts.map(process.name).quotedList
      return .satisfied(element, by: text("satisfied", ["posts": names]))
    }
    return .violated(
      element, ["element": name, "owners": responsible.map(process.name).quotedList])
  }
}

private struct InWords: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .medium) { answers(inWords: "相关人员") }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct APost: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .medium) { answers(.clerk) }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
