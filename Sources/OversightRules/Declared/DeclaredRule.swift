internal import Oversight
internal import OversightYAML

/// A rule that a pack or the file of an office declares: every element of some kind must have what
/// is listed.
///
/// It is a rule as any other: its gaps have fingerprints, it is counted, waived and explained.
struct DeclaredRule: Rule {
  static let description = RuleDescription(
    id: "declared-rule", family: .structure, severity: .warning, texts: Texts.declared,
    examples: [])

  let description: RuleDescription
  let scope: DeclaredScope
  let attributes: [DeclaredAttribute]
  /// Where it is declared.
  let place: YAMLPlace

  /// - Complexity: O(number of elements of the kind), but for what is asked of their neighbours.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    guard scope.duty.includes(power) else { return [] }
    return switch scope.every {
    case .power:
      [verdict(power, power.entry.name, .yes) { $0.isHad(by: power.entry) }]
    case .step:
      process.steps.filter { $0.kind.needsPerformer || !scope.duty.kinds.isEmpty }.map { step in
        verdict(step, step.shownName, scope.includes(step, in: process)) {
          $0.isHad(by: step, in: process)
        }
      }
    case .flow:
      process.flows.map { flow in
        verdict(flow, process.name(of: .flow(flow.reference)), scope.includes(flow, in: process)) {
          $0.isHad(by: flow, in: process)
        }
      }
    case .risk:
      process.risks.map { risk in
        verdict(risk, risk.manifestation, scope.includes(risk, in: process)) {
          $0.isHad(by: risk, in: process)
        }
      }
    case .measure:
      process.measures.map { measure in
        verdict(measure, measure.facts.text, scope.includes(measure, in: process)) {
          $0.isHad(by: measure, in: process)
        }
      }
    case .supervision:
      process.supervisions.map { supervision in
        verdict(supervision, supervision.shownName, scope.includes(supervision, in: process)) {
          $0.isHad(by: supervision)
        }
      }
    case .post:
      process.posts.map { post in
        verdict(post, post.name, scope.includes(post)) { $0.isHad(by: post) }
      }
    case .filing:
      process.filings.map { filing in
        let step = process[filing.step]
        return verdict(filing, step.shownName, scope.duty.includes(step) ? .yes : .no) {
          $0.isHad(by: filing)
        }
      }
    }
  }

  private func verdict(
    _ element: some ModelElement, _ name: LocalizedText, _ isMeant: DeclaredScope.Answer,
    has: (DeclaredAttribute) -> Bool
  ) -> Verdict {
    switch isMeant {
    case .no: return .notApplicable(element)
    case .unknown(let missing): return .undetermined(element, missing: missing)
    case .yes:
      let missing = attributes.filter { !has($0) }
      return missing.isEmpty
        ? .satisfied(
          element, by: Texts.declared.text("declared.has", ["list": attributes.map(\.title).list]))
        : .violated(element, ["element": name, "missing": missing.map(\.title).list])
    }
  }
}
