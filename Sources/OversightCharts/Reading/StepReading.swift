package import Oversight

/// What a flow chart shows of a step, in words: for readers who hear the chart, and as the text that
/// appears where a reader points at the step.
///
/// One part a line: number and name, who does it, its limit, its risks, who watches, its filings,
/// where the work goes next and on what condition, and in the internal edition its gaps.
package struct StepReading {
  private let view: EditionView
  private let watch: WatchedPlaces
  private let gaps: [ChartGap]

  /// What the public edition says of the steps of a process.
  package init(ofPublic process: ResolvedProcess, language: Language) {
    self.init(
      EditionView(process: process, edition: .public, language: language), gaps: [])
  }

  /// - Parameter gaps: those of the power that the edition shows.
  init(_ view: EditionView, gaps: [ChartGap]) {
    self.view = view
    self.gaps = gaps
    watch = WatchedPlaces(view)
  }

  /// The text of a step, with a line feed between its parts.
  ///
  /// - Complexity: O(m + n) for m flows and n steps, the gaps included.
  package func text(of step: ResolvedStep) -> String {
    var parts = [name(of: step)]
    let posts = view.names(of: step.posts)
    if !posts.isEmpty { parts.append(word("reading.by", ["posts": list(posts)])) }
    parts += limits(of: step)
    let risks = view.process.risks(of: step).filter { view.shows($0) }
    if !risks.isEmpty { parts.append(word("reading.risks", ["counts": tally(of: risks)])) }
    let watching = watch.supervisions(of: step)
    if !watching.isEmpty { parts.append(words(for: watching)) }
    parts += filings(at: step)
    parts += flows(from: step)
    if let outcome = step.kind.outcome {
      parts.append(word("reading.outcome", ["outcome": outcome.title]))
    }
    let found = titles(of: gaps(at: step.path))
    if !found.isEmpty { parts.append(word("reading.gaps", ["gaps": list(found)])) }
    return parts.joined(separator: "\n")
  }

  /// Number and name, and what the step is where its outline says so.
  private func name(of step: ResolvedStep) -> String {
    let name = title(of: step)
    let kind: String? =
      switch step.kind {
      case .start: "reading.start"
      case .decision: "legend.decision"
      case .subProcess: "legend.subProcess"
      case .activity where !step.documents.isEmpty: "legend.document"
      case .activity, .end, .fork, .join, .inclusiveSplit, .inclusiveJoin: nil
      }
    guard let kind else { return name }
    return word("reading.kind", ["name": LocalizedText(name), "kind": LocalizedText(word(kind))])
  }

  private func title(of step: ResolvedStep) -> String {
    let name = step.name[view.language]
    if name.isBlank, step.kind.isGateway { return word("reading.\(step.kind.name)") }
    guard let number = step.number else { return name }
    return word(
      "step.numbered", ["number": LocalizedText("\(number)"), "name": LocalizedText(name)])
  }

  private func limits(of step: ResolvedStep) -> [String] {
    var parts: [String] = []
    if let limit = view.limit(of: step) {
      parts.append(word("reading.limit", ["limit": LocalizedText(limit)]))
    }
    if let publicity = step.publicity, step.limitNote == nil {
      parts.append(word("note.publicity", ["limit": publicity.title]))
    }
    return parts
  }

  private func tally(of risks: [ResolvedRisk]) -> LocalizedText {
    list(
      RiskTally(risks.map(\.grade)).counts.filter { $0.number > 0 }.map {
        "\(RiskTally.word(for: $0.grade, in: view.language)) \($0.number)"
      })
  }

  private func words(for supervisions: [ResolvedSupervision]) -> String {
    let kinds = supervisions.map { ($0.name ?? $0.kind.title)[view.language] }
    return word(
      "reading.watched",
      [
        "posts": list(view.names(of: supervisions.map(\.post))),
        "kinds": list(kinds.withoutRepetitions),
      ])
  }

  private func filings(at step: ResolvedStep) -> [String] {
    view.process.filings(at: step).filter { view.shows($0.audience) }.map { filing in
      let when = [filing.phase.title, filing.offset?.title].compactMap { $0?[view.language] }
      let receiver = filing.receiver.map { view.names(of: [$0]) } ?? []
      return word("reading.filing", ["what": list(when + receiver)])
    }
  }

  // MARK: Where the work goes

  private func flows(from step: ResolvedStep) -> [String] {
    view.process.flows(from: step).filter(view.shows).map(words(for:))
  }

  private func words(for flow: ResolvedFlow) -> String {
    let key: String =
      switch flow.kind {
      case .next, .escalation: "reading.next"
      case .refusal: "reading.refusal"
      case .returned: "reading.return"
      }
    var details = [flow.condition?[view.language]].compactMap { $0 }
    if case .returned(let limit?) = flow.kind { details.append(limit.title[view.language]) }
    let isHandOver = view.process.handOver(on: flow) != nil
    switch watch.mark(of: flow) {
    case .eye:
      let watching = view.process.supervisions(of: flow).filter { view.shows($0.audience) }
      details.append(word(isHandOver ? "legend.supervised" : "legend.supervision"))
      details += view.names(of: watching.map(\.post))
    case .broken: details.append(word("legend.unsupervised"))
    case .doubt(let isSigned):
      details += [word("legend.handOver"), word("legend.doubt")]
      if isSigned { details.append(word("legend.receipt")) }
    case .receipt:
      details += isHandOver ? [word("legend.handOver")] : []
      details.append(word("legend.receipt"))
    // Only content that is merged of two versions has marks that compare.
    case .compared, nil: if isHandOver { details.append(word("legend.handOver")) }
    }
    details += titles(of: gaps(at: flow.path))
    let target = LocalizedText(targets(of: flow, seen: []).joined(separator: view.separator))
    guard !details.isEmpty else { return word(key, ["target": target]) }
    return word("\(key).details", ["target": target, "details": list(details)])
  }

  /// Where a flow leads: through bars to the steps behind them.
  private func targets(of flow: ResolvedFlow, seen: Set<Int>) -> [String] {
    let target = view.process[flow.target]
    guard target.kind.isGateway, !seen.contains(target.reference.index) else {
      return [title(of: target)]
    }
    let next = view.process.flows(from: target).filter(view.shows)
    guard !next.isEmpty else { return [title(of: target)] }
    let steps = next.flatMap {
      targets(of: $0, seen: seen.union([target.reference.index]))
    }.withoutRepetitions
    return [
      word(
        "reading.through",
        [
          "bar": LocalizedText(title(of: target)),
          "steps": LocalizedText(steps.joined(separator: view.separator)),
        ])
    ]
  }

  // MARK: Words

  private func gaps(at path: ElementPath) -> [ChartGap] {
    gaps.filter { $0.element.components.starts(with: path.components) }
  }

  private func titles(of gaps: [ChartGap]) -> [String] {
    gaps.map { $0.title[view.language] }.withoutRepetitions
  }

  private func list(_ texts: [String]) -> LocalizedText {
    LocalizedText(texts.joined(separator: view.separator))
  }

  private func word(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.charts.text(key, arguments)[view.language]
  }
}
