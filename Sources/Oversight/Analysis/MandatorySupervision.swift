/// A supervised step or flow that is the only thing between some risks and their ends.
///
/// Its supervision alone closes every run from those risks: whoever removes or wins it over has them
/// open. With forks this is not a dominator, since a supervisor in one branch closes what another
/// branch leaves open.
public struct MandatorySupervision: Sendable, Hashable {
  public let element: ProcessRun.Element
  /// The risks that it closes alone, in the order of the process.
  public let risks: [Reference<ResolvedRisk>]

  /// All of a process, those that close the most risks first, then in the order of the process.
  ///
  /// - Precondition: the process is sound.
  /// - Complexity: O(n + m) for each risk and each supervised element on its way.
  public static func all(in analysis: ProcessAnalysis) -> [MandatorySupervision] {
    var order: [ProcessRun.Element] = []
    var risks: [ProcessRun.Element: [Reference<ResolvedRisk>]] = [:]
    for risk in analysis.process.risks {
      for element in analysis.mandatory(for: risk) {
        if risks[element] == nil { order.append(element) }
        risks[element, default: []].append(risk.reference)
      }
    }
    let ranked = order.enumerated().map { place, element in
      (place: place, item: MandatorySupervision(element: element, risks: risks[element] ?? []))
    }
    return
      ranked
      .sorted { ($1.item.risks.count, $0.place) < ($0.item.risks.count, $1.place) }
      .map(\.item)
  }
}
