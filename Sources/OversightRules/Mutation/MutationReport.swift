public import Oversight

/// What happens when each supervision, receipt, measure, owner and filing is taken out in turn: the
/// proof that a clean check would notice when somebody does.
public struct MutationReport: Sendable {
  /// One thing that was taken out.
  public struct Trial: Sendable {
    public let removal: Removal
    /// What was taken out, or what had it.
    public let element: ElementPath
    /// The file, relative to the root of the package where it lies inside.
    public let file: String
    public let line: Int
    /// What was taken out, in the model's own words.
    public let name: LocalizedText
    /// The rules that speak now and did not before; empty where nobody notices.
    public let noticedBy: [String]
  }

  /// How many powers were tried.
  public let powers: Int
  /// How many gaps and open questions there are before anything is taken out. What was found or
  /// undecided before cannot be noticed once more.
  public let findingsBefore: Int
  /// By file, line and element.
  public let trials: [Trial]

  /// What can be taken out without a rule noticing.
  public var unnoticed: [Trial] { trials.filter(\.noticedBy.isEmpty) }
}

extension Checker {
  /// Takes out of each of the powers one thing after the other, and checks the power again.
  ///
  /// - Parameter ids: the powers to try; all where nil.
  /// - Complexity: a check of the power for each thing that can be taken out.
  public func mutate(_ catalogue: ResolvedCatalogue, powers ids: Set<String>? = nil)
    -> MutationReport
  {
    var trials: [MutationReport.Trial] = []
    let powers = catalogue.powers
    let context = context(of: catalogue)
    let tried = powers.indices.filter { ids?.contains(powers[$0].entry.id) ?? true }
    var findingsBefore = 0
    for place in tried {
      let power = powers[place]
      // What a power loses, those that call it may miss.
      let callers = powers.filter { other in
        other.entry.id != power.entry.id && other.process.steps.contains { $0.calledPower != nil }
      }
      let before = Set(
        ([power] + callers).flatMap { findings(on: $0, in: context) }.map(\.fingerprint))
      findingsBefore += before.count
      for removal in power.process.removals {
        let mutant = power.without(removal)
        let changed = context.replacing(place, with: mutant)
        let after = ([mutant] + callers).flatMap { findings(on: $0, in: changed) }
        let element = power.process.element(of: removal)
        trials.append(
          MutationReport.Trial(
            removal: removal, element: element.path,
            file: element.location.path(relativeTo: catalogue.root), line: element.location.line,
            name: power.process.name(of: removal),
            noticedBy: after.filter { !before.contains($0.fingerprint) }.map(\.rule)
              .withoutRepetitions))
      }
    }
    return MutationReport(
      powers: tried.count, findingsBefore: findingsBefore,
      trials: trials.sorted { ($0.file, $0.line, $0.element) < ($1.file, $1.line, $1.element) })
  }

  /// What the rules find or cannot decide on one power.
  private func findings(
    on power: ResolvedPower, in context: CheckContext
  ) -> [(rule: String, fingerprint: String)] {
    let report = check([power], in: context)
    return report.gaps.map { ($0.rule, $0.fingerprint) }
      + report.undetermined.map { ($0.rule, "\($0.rule)?\($0.element)") }
  }
}

extension ResolvedProcess {
  /// What a removal takes out, in the model's own words.
  fileprivate func name(of removal: Removal) -> LocalizedText {
    switch removal {
    case .supervision(let supervision):
      Texts.shared.text(
        "shared.removal.supervision",
        [
          "post": self[self[supervision].post].name,
          "target": name(of: self[supervision].target),
        ])
    case .receipt(let flow):
      Texts.shared.text("shared.removal.receipt", ["flow": name(of: SupervisionTarget.flow(flow))])
    case .measure(let measure):
      Texts.shared.text("shared.removal.measure", ["measure": self[measure].facts.text])
    case .riskOwner(let risk, let place):
      Texts.shared.text(
        "shared.removal.owner",
        [
          "owner": name(of: self[risk].responsible[place]),
          "element": self[risk].manifestation,
        ])
    case .measureOwner(let measure, let place):
      Texts.shared.text(
        "shared.removal.owner",
        [
          "owner": name(of: self[measure].responsible[place]),
          "element": self[measure].facts.text,
        ])
    case .filing(let filing):
      Texts.shared.text(
        "shared.removal.filing", ["step": self[filings[filing.index].step].shownName])
    }
  }
}
