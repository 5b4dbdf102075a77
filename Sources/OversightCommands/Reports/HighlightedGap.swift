internal import Oversight
internal import OversightCharts

/// The gap whose run is drawn, and the powers whose charts are.
struct HighlightedGap {
  let gap: Gap
  let highlight: ChartHighlight

  /// The id of the power that the gap is in.
  var power: String? { gap.element.components.first }

  /// Finds the gap that a word names: its fingerprint, or the id of a rule that has one gap with a
  /// run in these powers.
  ///
  /// - Parameters:
  ///   - gaps: those of the whole catalogue.
  ///   - powers: the ids of the powers among which is chosen.
  ///   - rules: the ids of all rules.
  /// - Throws: ``CommandFailure`` that says which gap was probably meant, or which there are to
  ///   choose from.
  init(
    _ word: String, among gaps: [Gap], powers: Set<String>, rules: [String]
  ) throws(CommandFailure) {
    let here = gaps.filter { $0.element.components.first.map(powers.contains) == true }
    let gap =
      rules.contains(word)
      ? try Self.gap(of: word, among: here) : try Self.gap(word, among: here, of: gaps, rules)
    guard let highlight = ChartHighlight(of: gap) else {
      throw CommandFailure(
        "failure.highlight-no-run", ["gap": LocalizedText(gap.fingerprint)])
    }
    self.gap = gap
    self.highlight = highlight
  }

  /// The gaps that stand on the charts: of the highlighted one's power no other, so that nothing
  /// takes the eye off its run.
  func shown(of gaps: [Gap]) -> [Gap] {
    gaps.filter { $0.element.components.first != power || $0 == gap }
  }

  private static func gap(of rule: String, among gaps: [Gap]) throws(CommandFailure) -> Gap {
    let gaps = gaps.filter { $0.rule == rule }
    let drawable = gaps.filter { $0.witness != nil }
    if drawable.count == 1 { return drawable[0] }
    let rule = LocalizedText(rule)
    guard !gaps.isEmpty else {
      throw CommandFailure("failure.highlight-silent-rule", ["rule": rule])
    }
    guard !drawable.isEmpty else {
      throw CommandFailure("failure.highlight-rule-no-run", ["rule": rule])
    }
    let list = drawable.map { "\n  \($0.fingerprint)" }.joined()
    throw CommandFailure(
      "failure.highlight-several",
      [
        "rule": rule, "gaps": Count.text("gap", drawable.count), "list": LocalizedText(list),
      ])
  }

  private static func gap(
    _ fingerprint: String, among gaps: [Gap], of all: [Gap], _ rules: [String]
  ) throws(CommandFailure) -> Gap {
    if let gap = gaps.first(where: { $0.fingerprint == fingerprint }) { return gap }
    if let power = all.first(where: { $0.fingerprint == fingerprint })?.element.components.first {
      throw CommandFailure(
        "failure.highlight-other-power",
        ["gap": LocalizedText(fingerprint), "power": LocalizedText(power)])
    }
    throw .unknown(
      "gap", fingerprint, among: gaps.filter { $0.witness != nil }.map(\.fingerprint) + rules)
  }
}
