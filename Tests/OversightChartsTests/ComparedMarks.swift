import Oversight
import OversightTestSupport

@testable import OversightCharts

/// What compared charts mark, as texts: the chart, the thing, its sign and what it was.
struct ComparedMarks {
  let flow: Set<String>
  let risk: Set<String>
  let comparison: ChartComparison
  let options: ChartOptions
  let power: ResolvedPower

  init(
    _ old: ResolvedPower?, _ new: ResolvedPower?, _ edition: Edition = .internal,
    _ language: Language = .english
  ) {
    comparison = ChartComparison(
      from: ResolvedCatalogue(powers: [old].compactMap { $0 }),
      to: ResolvedCatalogue(powers: [new].compactMap { $0 }))
    options = ChartOptions(language: language, edition: edition, comparison: comparison)
    power = comparison.powers[0]
    flow = Self.marks(of: FlowChartContent(power: power, options: options))
    risk = Self.marks(of: RiskChartTable(power: power, options: options))
  }

  var isMarked: Bool { comparison.marks(power, options: options) }

  private static func text(_ name: String, _ change: ElementChange?) -> String? {
    change.map { change in
      change.was.isEmpty
        ? "\(change.sign.text) \(name)" : "\(change.sign.text) \(name) | \(change.was)"
    }
  }

  private static func marks(of content: FlowChartContent) -> Set<String> {
    Set(
      content.lanes.compactMap { text("lane \($0.title)", $0.change) }
        + content.nodes.compactMap { text($0.id, $0.change) }
        + content.edges.filter { $0.style != .tie }
        .compactMap { text("\($0.path)", $0.change) })
  }

  private static func marks(of table: RiskChartTable) -> Set<String> {
    Set(
      table.rows.flatMap { row in
        [text(row.id, row.change)].compactMap { $0 }
          + row.blocks.flatMap { block in
            let path = "\(block.path)"
            return [
              text(path, block.change), text("post of \(path)", block.formerResponsible),
              text("supervisor of \(path)", block.formerSupervisors),
            ].compactMap { $0 } + block.measures.compactMap { text($0.text, $0.change) }
          }
      })
  }
}

extension PowerProcess {
  /// The process of a stall licence, to be edited.
  static var stall: PowerProcess { DocumentedModels.stallLicence.process }

  /// The power of this process, with the entry of a stall licence.
  func stallLicence(
    _ change: (inout Power) -> Void = { _ in }
  ) throws -> ResolvedPower {
    var power = DocumentedModels.stallLicence.power
    change(&power)
    return try ResolvedPower(resolving: power, self)
  }

  /// The place of a step.
  func place(_ id: String) -> Int { steps.firstIndex { $0.id == id } ?? 0 }

  /// The place of a flow between two steps.
  func place(_ source: String, _ target: String) -> Int {
    flows.firstIndex { $0.source == source && $0.target == target } ?? 0
  }
}

extension Oversight.SourceLocation {
  /// Where edits of tests stand.
  static let edit = Oversight.SourceLocation(file: "x.swift", line: 1)
}

extension AuthoredStep {
  /// An activity of one post.
  static func extra(
    _ id: String, _ name: LocalizedText, by post: String, _ audience: Audience = .public
  ) -> AuthoredStep {
    var step = AuthoredStep(
      id: id, facts: StepFacts(kind: .activity, name: name), location: .edit)
    step.facts.audience = audience
    step.performers = [AuthoredPerformer(post: post, count: 1)]
    return step
  }
}

extension AuthoredRisk {
  static func extra(
    _ id: String, _ text: LocalizedText, _ grade: Grade? = nil, _ audience: Audience = .public
  ) -> AuthoredRisk {
    var risk = AuthoredRisk(
      id: id, facts: RiskFacts(manifestation: text, grade: grade), location: .edit)
    risk.facts.audience = audience
    return risk
  }
}

extension AuthoredMeasure {
  static func extra(
    _ id: String, _ text: LocalizedText, _ audience: Audience = .public
  ) -> AuthoredMeasure {
    var measure = AuthoredMeasure(id: id, facts: MeasureFacts(text: text), location: .edit)
    measure.facts.audience = audience
    return measure
  }
}
