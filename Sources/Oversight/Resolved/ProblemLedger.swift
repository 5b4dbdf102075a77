/// Finds and keeps the problems of one model.
struct ProblemLedger {
  var problems: [ModelProblem] = []
  private let root: ElementPath

  init(power: Power) { root = ElementPath(power.id) }

  mutating func report(
    _ key: String, at path: ElementPath, _ location: SourceLocation,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    problems.append(
      ModelProblem(
        path: path, location: location,
        message: Texts.oversight.text("problem.\(key)", arguments)))
  }

  /// An id is part of addresses, file names and drawings: letters, digits, `-` and `_` only.
  mutating func check(id: String, at path: ElementPath, _ location: SourceLocation) {
    let isSafe = id.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
        || $0 == 95
    }
    guard !isSafe || id.isEmpty || id.utf8.count > 80 else { return }
    report("bad-id", at: path, location, ["id": LocalizedText(id.legible)])
  }

  mutating func check(name: LocalizedText, at path: ElementPath, _ location: SourceLocation) {
    guard name.isBlank else { return }
    report("no-name", at: path, location)
  }

  mutating func check(_ limit: TimeLimit?, at path: ElementPath, _ location: SourceLocation) {
    guard let limit, limit.amount < 0 else { return }
    report("negative-limit", at: path, location, ["amount": LocalizedText("\(limit.amount)")])
  }

  mutating func check(_ date: CalendarDate?, at path: ElementPath, _ location: SourceLocation) {
    guard let date, !date.isValid else { return }
    report("bad-date", at: path, location, ["date": LocalizedText(date.text.legible)])
  }

  mutating func check(_ power: Power) {
    check(id: power.id, at: root, power.location)
    check(name: power.name, at: root, power.location)
    for limit in [power.limits.statutory, power.limits.promised, power.reviewInterval] {
      check(limit, at: root, power.location)
    }
    let dates =
      [power.listedOn, power.reviewedOn, power.publishedOn, power.versionDate]
      + power.history.map(\.on) + power.publications.flatMap { [$0.from, $0.until] }
      + power.basis.flatMap { [$0.validFrom, $0.validUntil] }
    for date in dates { check(date, at: root, power.location) }
  }

  mutating func check(_ step: AuthoredStep, at path: ElementPath) {
    if !step.facts.kind.isGateway { check(name: step.facts.name, at: path, step.location) }
    check(step.facts.limit, at: path, step.location)
    check(step.facts.publicity, at: path, step.location)
    check(step.facts.review?.on, at: path, step.location)
    for reference in step.facts.basis {
      check(reference.validFrom, at: path, step.location)
      check(reference.validUntil, at: path, step.location)
    }
    for performer in step.performers where performer.count < 1 {
      report(
        "no-officers", at: path, step.location,
        ["post": LocalizedText(performer.post), "count": LocalizedText("\(performer.count)")])
    }
  }

  mutating func check(
    _ flow: AuthoredFlow, at path: ElementPath, source: AuthoredStep, target: AuthoredStep
  ) {
    if source.facts.kind.isEnd {
      report("flow-from-end", at: path, flow.location, ["step": source.facts.name])
    }
    if target.facts.kind == .start {
      report("flow-to-start", at: path, flow.location, ["step": target.facts.name])
    }
    if source.id == target.id {
      report("flow-to-itself", at: path, flow.location, ["step": source.facts.name])
    }
    if case .returned(let limit?) = flow.facts.kind {
      switch limit {
      case .times(let times) where times < 1:
        report("bad-return", at: path, flow.location, ["count": LocalizedText("\(times)")])
      case .times: break
      case .within(let limit): check(limit, at: path, flow.location)
      }
    }
    if let range = flow.facts.range, let low = range.low, let high = range.high, low >= high {
      report(
        "empty-range", at: path, flow.location,
        ["low": LocalizedText("\(low)"), "high": LocalizedText("\(high)")])
    }
  }

  /// The id of a flow: its own, else its ends, and its condition where others join the same ends.
  func id(of flow: AuthoredFlow, among flows: [AuthoredFlow]) -> String {
    if let id = flow.id { return id }
    let ends = "\(flow.source)->\(flow.target)"
    let isAlone = flows.count { $0.source == flow.source && $0.target == flow.target } == 1
    guard !isAlone, let condition = flow.facts.condition else { return ends }
    return "\(ends):\(condition.original.asPathComponent)"
  }

  /// A flow that its author calls a hand-over must be one.
  mutating func checkDeclaredHandOvers(_ flows: [AuthoredFlow], _ process: ResolvedProcess) {
    for flow in flows where flow.isDeclaredHandOver {
      guard
        let resolved = process.flows.first(where: {
          $0.location == flow.location && $0.source.id == flow.source && $0.target.id == flow.target
        })
      else { continue }
      let sender = process[resolved.source]
      let receiver = process[resolved.target]
      guard process.handOver(on: resolved) == nil, !sender.performers.isEmpty,
        !receiver.performers.isEmpty
      else { continue }
      report(
        "not-a-handover", at: resolved.path, flow.location,
        ["source": sender.facts.name, "target": receiver.facts.name])
    }
  }
}

extension String {
  /// The text as a part of an ``ElementPath``: at most 24 characters, none of them a slash, a blank
  /// or a control character.
  var asPathComponent: String {
    let cleaned = legible.map { $0 == "/" || $0.isWhitespace ? "-" : $0 }
    return String(cleaned.prefix(24))
  }

  /// The text without control characters, for messages.
  var legible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
            ? "\u{FFFD}" : $0
        }))
  }
}
