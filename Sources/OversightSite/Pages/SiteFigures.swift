internal import Oversight
internal import OversightCharts
internal import OversightInventory

/// What the published powers count: the figures of `catalogue stats`, of what the public may read.
struct SiteFigures {
  private let powers: [SitePower]
  private let units: Int

  init(_ powers: [SitePower], units: Int) {
    self.powers = powers
    self.units = units
  }

  /// A row each, in the order in which they are shown.
  ///
  /// - Complexity: O(n) in the elements of all powers.
  func rows(_ language: Language) -> [(label: String, value: String)] {
    var risks: [Grade?] = []
    var measures = 0
    var rules: Set<String> = []
    var riskPowers = 0
    for power in powers {
      let view = EditionView(
        process: power.entry.power.process, edition: .public, language: language)
      risks += view.risks.map(\.grade)
      measures += view.measures.count
      rules.formUnion(power.rules.map(\.id))
      riskPowers += max(1, power.power.subItems.count)
    }
    let worst = risks.count { $0?.isWorst == true }
    return [
      ("units", units), ("powers", powers.count), ("riskPowers", riskPowers),
      ("risks", risks.count), ("worst", worst), ("measures", measures), ("rules", rules.count),
    ].map { key, count in (Texts.site.text("figure.\(key)")[language], "\(count)") }
  }
}
