package import Oversight

/// What a risk chart says, before anything is placed: the steps in their order, each with its risks.
package struct RiskChartTable: Sendable {
  /// A step; steps without risk keep their place.
  package struct Row: Sendable {
    /// Nil for steps that carry no number on either chart.
    package var number: Int?
    package var id: String
    package var name: String
    /// Who does it, and how long it may take.
    package var detail: String
    package var blocks: [Block] = []
    /// The rules that are broken here; internal edition.
    var gaps: [String] = []
    var path: ElementPath
    /// Where charts are compared.
    var change: ElementChange?

    /// Whether the step has a risk; on compared charts one that was not removed from it.
    var hasRisk: Bool {
      blocks.contains {
        $0.manifestation != nil && ($0.change?.sign != .removed || change?.sign == .removed)
      }
    }
  }

  /// A risk point with what is done against it, or measures that stand against none.
  package struct Block: Sendable {
    package var grade: Grade?
    /// Where the risk is, if not at the step itself: 交接至 7 集体审议.
    package var place: String?
    /// Nil for measures that stand against no risk.
    package var manifestation: String?
    package var measures: [Measure]
    package var responsible: [String]
    package var supervisors: [String]
    var gaps: [String] = []
    var path: ElementPath
    /// Where charts are compared.
    var change: ElementChange?
    /// Where charts are compared and others answer for the risk or watch it.
    var formerResponsible: ElementChange?
    var formerSupervisors: ElementChange?
  }

  /// A control measure.
  package struct Measure: Sendable, Hashable {
    /// Nil where the model does not say.
    package var type: MeasureType?
    package var text: String
    var path: ElementPath
    /// Where charts are compared.
    var change: ElementChange?

    init(_ measure: ResolvedMeasure, in language: Language) {
      type = measure.type
      text = measure.text[language]
      path = measure.path
    }
  }

  package private(set) var rows: [Row]

  /// The table of the risk chart of a power.
  package init(power: ResolvedPower, options: ChartOptions) {
    self.init(sheet: Sheet(kind: .risk, power: power, options: options))
  }

  init(sheet: Sheet) {
    if let compared = sheet.compared {
      self.init(rows: ComparedRiskChart(compared, sheet.options).rows)
    } else {
      self.init(ofOneVersion: sheet)
    }
    mark(sheet.options.shownGaps(in: sheet.power), sheet.options.language)
  }

  private init(rows: [Row]) { self.rows = rows }

  /// Whether anything is marked as added, removed or changed.
  var isMarked: Bool {
    rows.contains { row in
      row.change != nil
        || row.blocks.contains { block in
          [block.change, block.formerResponsible, block.formerSupervisors].contains { $0 != nil }
            || block.measures.contains { $0.change != nil }
        }
    }
  }

  /// The table as it stands on a chart that is not compared.
  init(ofOneVersion sheet: Sheet) {
    let view = sheet.view
    let hosts = RiskRows(view: view)
    rows = view.numberedSteps.map { Self.row(of: $0, in: view) }
    for risk in view.risks {
      let host = hosts.step(of: risk)
      add(Self.block(of: risk, at: host, in: sheet), under: host, in: view)
    }
    let measures = view.measures.filter(\.risks.isEmpty)
    for step in view.process.steps {
      let host = hosts.nearest(to: step.reference)
      let here = measures.filter { $0.actsAt == step.reference }
      guard let block = Self.block(of: here, at: step, under: host, in: view) else { continue }
      add(block, under: host, in: view)
    }
  }

  /// Puts a block under a step, which gets a row where it has none.
  private mutating func add(_ block: Block, under host: ResolvedStep, in view: EditionView) {
    let row = rows.firstIndex { $0.path == host.path } ?? rows.count
    if row == rows.count { rows.append(Self.row(of: host, in: view)) }
    rows[row].blocks.append(block)
  }

  private static func row(of step: ResolvedStep, in view: EditionView) -> Row {
    let names = Texts.charts.text("separator.names")[view.language]
    let performers = view.names(of: step.posts).joined(separator: names)
    let detail = [performers, view.limit(of: step) ?? ""].filter { !$0.isEmpty }
    return Row(
      number: step.number, id: step.reference.id, name: step.name[view.language],
      detail: detail.joined(separator: " · "), path: step.path)
  }

  private static func block(
    of risk: ResolvedRisk, at host: ResolvedStep, in sheet: Sheet
  ) -> Block {
    let view = sheet.view
    let measures = view.process.measures(against: risk).filter { view.shows($0.audience) }
    return Block(
      grade: risk.grade, place: place(of: risk, at: host, in: sheet),
      manifestation: risk.manifestation[view.language],
      measures: measures.map { Measure($0, in: view.language) },
      responsible: view.names(of: risk.responsible),
      supervisors: supervisors(of: risk, measures, in: view), path: risk.path)
  }

  /// The measures at a step that stand against no risk; nil where there are none.
  private static func block(
    of measures: [ResolvedMeasure], at step: ResolvedStep, under host: ResolvedStep,
    in view: EditionView
  ) -> Block? {
    guard let first = measures.first else { return nil }
    let supervisions = measures.flatMap { view.process.supervisions(of: $0) }
    return Block(
      place: step.reference == host.reference ? nil : step.name[view.language],
      measures: measures.map { Measure($0, in: view.language) },
      responsible: view.names(of: measures.flatMap(\.responsible)),
      supervisors: view.names(of: supervisions.filter { view.shows($0.audience) }.map(\.post)),
      path: first.path)
  }

  /// The words for a risk that is not at the step of its row.
  private static func place(
    of risk: ResolvedRisk, at host: ResolvedStep, in sheet: Sheet
  ) -> String? {
    let process = sheet.power.process
    switch risk.host {
    case .step(let step):
      let step = process[step]
      return step.reference == host.reference ? nil : step.name[sheet.options.language]
    case .flow(let flow):
      let flow = process[flow]
      let target = process[flow.target]
      let name = target.name[sheet.options.language]
      let title = [target.number.map(String.init), name].compactMap { $0 }
        .filter { !$0.isEmpty }.joined(separator: " ")
      let key = process.handOver(on: flow) == nil ? "risk.onFlow" : "risk.onHandOver"
      return sheet.word(key, ["step": LocalizedText(title)])
    }
  }

  /// Who watches the risk or the measures against it; where nobody does, who watches its host.
  private static func supervisors(
    of risk: ResolvedRisk, _ measures: [ResolvedMeasure], in view: EditionView
  ) -> [String] {
    let process = view.process
    func names(_ supervisions: [ResolvedSupervision]) -> [String] {
      view.names(of: supervisions.filter { view.shows($0.audience) }.map(\.post))
    }
    let own = names(
      process.supervisions(of: risk) + measures.flatMap { process.supervisions(of: $0) })
    if !own.isEmpty { return own }
    switch risk.host {
    case .step(let step): return names(process.supervisions(of: process[step]))
    case .flow(let flow): return names(process.supervisions(of: process[flow]))
    }
  }

  /// Puts each gap at the risk or the step that it is about.
  private mutating func mark(_ gaps: [ChartGap], _ language: Language) {
    for gap in gaps {
      let components = gap.element.components
      guard
        let row = rows.firstIndex(where: { components.starts(with: $0.path.components) })
          ?? rows.firstIndex(where: { row in
            row.blocks.contains { components.starts(with: $0.path.components) }
          })
      else { continue }
      let block = rows[row].blocks.firstIndex { components.starts(with: $0.path.components) }
      if let block {
        rows[row].blocks[block].gaps =
          (rows[row].blocks[block].gaps + [gap.title[language]]).withoutRepetitions
      } else {
        rows[row].gaps = (rows[row].gaps + [gap.title[language]]).withoutRepetitions
      }
    }
  }
}
