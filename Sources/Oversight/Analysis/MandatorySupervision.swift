/// A supervised step or flow, and the risks that it holds closed.
///
/// Two questions are asked of it. Is it *enough*: does its supervision alone close every run from a
/// risk? With forks such an element is not a dominator, since a supervisor in one branch closes what
/// another branch leaves open. And is it *indispensable*: is a risk open without it, all other
/// supervision being as it is? Where several are enough, none of them is indispensable.
public struct MandatorySupervision: Sendable, Hashable {
  public let element: ProcessRun.Element
  /// The risks in question, in the order of the process.
  public let risks: [Reference<ResolvedRisk>]

  /// Those that are enough for some risks: most risks first, then in the order of the process.
  ///
  /// - Precondition: the process is sound.
  /// - Complexity: O(n + m) for each risk and each supervised element on its way.
  public static func enough(in analysis: ProcessAnalysis) -> [MandatorySupervision] {
    var order: [ProcessRun.Element] = []
    var risks: [ProcessRun.Element: [Reference<ResolvedRisk>]] = [:]
    for risk in analysis.process.risks {
      for element in analysis.mandatory(for: risk) {
        if risks[element] == nil { order.append(element) }
        risks[element, default: []].append(risk.reference)
      }
    }
    return order.map { MandatorySupervision(element: $0, risks: risks[$0] ?? []) }.ranked
  }

  /// Those without which some risks are open: most risks first, then in the order of the process.
  ///
  /// - Precondition: the process is sound.
  /// - Complexity: O(n + m) for each supervised element.
  public static func indispensable(in analysis: ProcessAnalysis) -> [MandatorySupervision] {
    analysis.openings().map { MandatorySupervision(element: $0.element, risks: $0.risks) }.ranked
  }
}

extension [MandatorySupervision] {
  /// Those with the most risks first, all else as it is.
  fileprivate var ranked: [MandatorySupervision] {
    enumerated()
      .sorted { ($1.element.risks.count, $0.offset) < ($0.element.risks.count, $1.offset) }
      .map(\.element)
  }
}
