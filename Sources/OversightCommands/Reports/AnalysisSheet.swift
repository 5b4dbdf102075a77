internal import Oversight
internal import ProcessGraph

/// What the algorithms say of one power, for people.
struct AnalysisSheet {
  private let power: ResolvedPower
  private let analysis: ProcessAnalysis
  private let language: Language

  init(_ power: ResolvedPower, _ analysis: ProcessAnalysis, _ language: Language) {
    self.power = power
    self.analysis = analysis
    self.language = language
  }

  private var process: ResolvedProcess { power.process }

  var lines: [String] {
    var table = TextTable()
    func add(_ key: String, _ values: [String]) {
      for (place, value) in values.enumerated() {
        table.add(place == 0 ? "  " + text("analysis.\(key)") : "", value)
      }
    }
    add("soundness", [soundness])
    if analysis.isSound {
      add("persons", persons(.anyRun))
      add("persons-worst", persons(.throughWorstGrade))
      add("indispensable", indispensable)
      add("enough", enough)
      add("statutory", duration(within: power.limits.statutory))
      add("promised", duration(within: power.limits.promised))
    }
    add("structure", [structure])
    return table.lines
  }

  private var soundness: String {
    switch analysis.soundness {
    case .sound where !analysis.isSound: text("analysis.unsound-call")
    case .sound(.reduced), .sound(.structural): text("analysis.sound.reduced")
    case .sound(.explored(let states)):
      text("analysis.sound.explored", ["states": LocalizedText("\(states)")])
    case .unsound: text("analysis.unsound")
    case .undetermined: text("analysis.undetermined")
    }
  }

  /// The fewest persons, who they are, and the run that they carry.
  private func persons(_ scope: Collusion.Scope) -> [String] {
    switch analysis.collusion(scope) {
    case .exact(let collusion):
      lines(for: collusion, number: LocalizedText("\(collusion.persons)"))
    case .bounds(let least, let collusion):
      lines(
        for: collusion,
        number: Texts.commands.text(
          "analysis.bounds",
          ["least": LocalizedText("\(least)"), "most": LocalizedText("\(collusion.persons)")]))
    case .impossible: []
    }
  }

  private func lines(for collusion: Collusion, number: LocalizedText) -> [String] {
    let members = collusion.members.map { member in
      let name = process[member.post].name
      return member.count > 1 ? LocalizedText { "\(name[$0]) ×\(member.count)" } : name
    }
    return [
      text("analysis.members", ["number": number, "members": Count.list(members)]),
      text("analysis.run", ["run": process.name(of: collusion.run)]),
    ]
  }

  /// Each supervision without which some risk is open, and how many risks.
  private var indispensable: [String] {
    let supervised = MandatorySupervision.indispensable(in: analysis)
    guard !process.risks.isEmpty else { return [] }
    guard !supervised.isEmpty else { return [text("analysis.indispensable.none")] }
    return supervised.map { line("analysis.indispensable.item", $0) }
  }

  /// Each supervision that closes some risks by itself, and how many.
  private var enough: [String] {
    MandatorySupervision.enough(in: analysis).map { line("analysis.enough.item", $0) }
  }

  private func line(_ key: String, _ item: MandatorySupervision) -> String {
    text(
      key,
      [
        "element": process.shownName(of: item.element),
        "risks": Count.text("risk", item.risks.count),
      ])
  }

  /// The longest run against a limit of the power.
  private func duration(within limit: TimeLimit?) -> [String] {
    guard let limit else { return [] }
    let duration = analysis.longestDuration(in: limit.unit)
    let key =
      switch duration.answer(for: limit) {
      case .kept: "analysis.duration.kept"
      case .exceeded: "analysis.duration.exceeded"
      case .unknown: "analysis.duration.unknown"
      }
    let longest = duration.longest.map {
      [text("analysis.run", ["run": process.name(of: $0.run)])]
    }
    return [
      text(
        key,
        [
          "limit": limit.title,
          "amount": TimeLimit(duration.longest?.amount ?? 0, limit.unit).title,
          "most": TimeLimit(duration.atMost, limit.unit).title,
        ])
    ] + (longest ?? [])
  }

  private var structure: String {
    let structure = analysis.structure
    guard structure.isBlockStructured else {
      let names = structure.knot.map { process[$0] }.filter { !$0.kind.isGateway }
        .map(\.shownName)
      return text("analysis.knot", ["steps": Count.list(names)])
    }
    let counts = [
      ("choice", structure.choices), ("parallel", structure.parallels),
      ("inclusive", structure.inclusives), ("loop", structure.loops),
    ].filter { $0.1 > 0 }
    guard !counts.isEmpty else { return text("analysis.sequence") }
    return text(
      "analysis.blocks",
      [
        "blocks": Count.list(counts.map { Count.text($0.0, $0.1) }),
        "depth": LocalizedText("\(structure.depth)"),
      ])
  }

  private func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.commands.text(key, arguments)[language]
  }
}
