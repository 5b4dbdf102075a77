internal import Oversight

/// One power, whole: its entry in the list, its posts, its steps with all that hangs on them, and
/// its flows.
struct PowerSheet {
  private let power: ResolvedPower
  private let analysis: ProcessAnalysis
  private let language: Language

  init(_ power: ResolvedPower, _ analysis: ProcessAnalysis, _ language: Language) {
    self.power = power
    self.analysis = analysis
    self.language = language
  }

  private var process: ResolvedProcess { power.process }

  var text: String {
    let title = "\(power.entry.id)  \(power.entry.name[language])"
    var sections = [[title] + header, [label("posts")] + posts, [label("steps")] + steps]
    sections.append([label("flows")] + process.flows.flatMap(lines))
    if !phases.isEmpty { sections.append([label("phases")] + phases) }
    sections.append([label("analysis")] + AnalysisSheet(power, analysis, language).lines)
    return sections.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var header: [String] {
    let entry = power.entry
    var table = TextTable()
    func add(_ key: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      table.add("  " + label(key), value)
    }
    add("category", entry.category.title[language])
    add("code", entry.code)
    add("body", entry.body?[language])
    add("handling-unit", entry.handlingUnit?[language])
    add("level", entry.level?[language])
    add("basis", entry.basis.map(basis).joined(separator: "; "))
    add("statutory", entry.limits.statutory?.title[language])
    add("promised", entry.limits.promised?.title[language])
    add("template", entry.origin?.template)
    add("added", entry.origin?.added.joined(separator: ", "))
    add("changed", entry.origin?.changed.joined(separator: ", "))
    add("removed", entry.origin?.removed.joined(separator: ", "))
    add("complaints", entry.supervision.map(\.address).joined(separator: ", "))
    return table.lines
  }

  private func basis(_ reference: LegalReference) -> String {
    guard let article = reference.article else { return reference.title }
    return text(
      "show.article",
      ["title": LocalizedText(reference.title), "article": LocalizedText("\(article)")])
  }

  private var posts: [String] {
    var table = TextTable()
    for post in process.posts {
      let superior = post.reportsTo.map {
        text("show.reports-to", ["post": process[$0].facts.name])
      }
      table.add(
        "  " + post.reference.id, post.facts.name[language],
        post.facts.layer?.title[language] ?? "", superior ?? "")
    }
    return table.lines
  }

  /// Numbered steps in the order of their numbers, between the starts and everything else.
  private var steps: [String] {
    let others = process.steps.filter { $0.number == nil && $0.kind != .start }
    return (process.starts + process.numberedSteps + others).flatMap(lines)
  }

  private func lines(for step: ResolvedStep) -> [String] {
    let number = step.number.map { "\($0)." } ?? "–"
    let performers = step.performers.map { performer in
      let name = process[performer.post].facts.name[language]
      return performer.count > 1 ? "\(name) ×\(performer.count)" : name
    }
    let name = step.facts.name.isBlank ? step.facts.kind.name : step.facts.name[language]
    let limit = step.facts.limit?.title[language] ?? step.facts.limitNote?[language]
    let parts = [name, performers.joined(separator: ", "), limit ?? ""].filter { !$0.isEmpty }
    var lines = ["  \(number) \(step.reference.id)  \(parts.joined(separator: " · "))"]
    lines += supervisions(process.supervisions(of: step), "     ")
    lines += process.risks(of: step).flatMap { self.lines(for: $0) }
    lines += process.measuresWithoutRisk(at: step).flatMap { self.lines(for: $0, "     ") }
    lines += process.filings(at: step).map { filing in
      let to = filing.receiver.map { process[$0].facts.name } ?? "?"
      return "     " + text("show.filing", ["post": to])
    }
    return lines
  }

  private func lines(for risk: ResolvedRisk) -> [String] {
    let grade = risk.facts.grade?.label ?? Texts.commands.text("show.ungraded")
    var lines = [
      "     "
        + text("show.risk", ["text": risk.facts.manifestation, "grade": grade])
    ]
    lines += supervisions(process.supervisions(of: risk), "       ")
    lines += process.measures(against: risk).flatMap { self.lines(for: $0, "       ") }
    return lines
  }

  private func lines(for measure: ResolvedMeasure, _ indent: String) -> [String] {
    let owners = measure.responsible.compactMap(\.post).map { process[$0].facts.name[language] }
    let type = measure.facts.type?.title[language]
    let notes = ([type] + owners).compactMap { $0 }.joined(separator: ", ")
    let note = notes.isEmpty ? "" : " (\(notes))"
    return [indent + text("show.measure", ["text": measure.facts.text]) + note]
      + supervisions(process.supervisions(of: measure), indent + "  ")
  }

  private func lines(for flow: ResolvedFlow) -> [String] {
    var notes: [String] = []
    if let condition = flow.facts.condition { notes.append(condition[language]) }
    switch flow.facts.kind {
    case .next: break
    case .returned(let limit):
      notes.append(text("show.return") + (limit.map { " " + $0.title[language] } ?? ""))
    case .refusal: notes.append(text("show.refusal"))
    case .escalation: notes.append(text("show.escalation"))
    }
    if let handOver = process.handOver(on: flow) { notes.append(note(on: handOver)) }
    if let receipt = flow.receipt {
      notes.append(text("show.receipt", ["post": process[receipt].facts.name]))
    }
    let note = notes.isEmpty ? "" : "  " + notes.joined(separator: " · ")
    return ["  \(flow.source.id) → \(flow.target.id)\(note)"]
      + supervisions(process.supervisions(of: flow), "     ")
      + process.risks(of: flow).flatMap { self.lines(for: $0) }
  }

  private func note(on handOver: HandOver) -> String {
    let key =
      if handOver.involvesOutsideParty {
        "show.outside-handover"
      } else if process.cover(of: handOver) != nil {
        "show.supervised-handover"
      } else if process.coverInDoubt(of: handOver) != nil {
        "show.undetermined-handover"
      } else {
        "show.unsupervised-handover"
      }
    return text(key, ["level": handOver.level.title])
  }

  private var phases: [String] {
    process.supervisions.flatMap { supervision -> [String] in
      guard case .phase = supervision.target else { return [] }
      return supervisions([supervision], "  ")
    }
  }

  private func supervisions(_ all: [ResolvedSupervision], _ indent: String) -> [String] {
    all.map { supervision in
      let evidence = supervision.facts.evidence.map { " · " + $0[language] } ?? ""
      let phase = supervision.facts.phase.map {
        " · " + Texts.oversight.text("phase.\($0.rawValue)")[language]
      }
      let line = text(
        "show.supervision",
        ["post": process[supervision.post].facts.name, "kind": supervision.facts.kind.title])
      return indent + line + (phase ?? "") + evidence
    }
  }

  private func label(_ key: String) -> String { text("show.\(key)") }

  private func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.commands.text(key, arguments)[language]
  }
}
