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
    guard !id.isSafeID else { return }
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
    if let range = flow.facts.range { check(range, at: path, flow.location) }
  }

  private mutating func check(
    _ range: QuantityRange, at path: ElementPath, _ location: SourceLocation
  ) {
    let bounds = [range.low, range.high].compactMap { $0 }
    for bound in bounds where !bound.isFinite {
      report("bad-range", at: path, location, ["bound": LocalizedText("\(bound)")])
    }
    guard bounds.allSatisfy(\.isFinite), let low = range.low, let high = range.high, low >= high
    else { return }
    report(
      "empty-range", at: path, location,
      ["low": LocalizedText("\(low)"), "high": LocalizedText("\(high)")])
  }

  /// What is amended must be there.
  mutating func check(_ missed: [MissedAmendment]) {
    for amendment in missed {
      report(
        "missed-amendment", at: root, amendment.location,
        ["target": LocalizedText(amendment.target)])
    }
  }

  /// One post signs on a flow.
  mutating func checkReceipts(_ flows: [AuthoredFlow], _ process: ResolvedProcess) {
    for (flow, resolved) in zip(flows, process.flows) {
      guard let first = flow.receipt, let other = flow.otherReceipts.first else { continue }
      func name(_ id: String) -> LocalizedText {
        process.posts.first { $0.reference.id == id }?.facts.name ?? LocalizedText(id)
      }
      report(
        "two-receipts", at: resolved.path, flow.location,
        ["first": name(first), "other": name(other)])
    }
  }

  /// A flow that its author calls a hand-over must be one.
  ///
  /// - Parameter flows: what the author wrote of each flow of the process.
  mutating func checkDeclaredHandOvers(_ flows: [AuthoredFlow], _ process: ResolvedProcess) {
    for (flow, resolved) in zip(flows, process.flows) where flow.isDeclaredHandOver {
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

extension AuthoredFlow {
  /// The steps that it joins, as one word.
  var ends: String { "\(source)->\(target)" }

  /// The id that the author chose, else the ends, with the condition where others join the same two.
  func id(isAlone: Bool) -> String {
    if let id { return id }
    guard !isAlone, let condition = facts.condition else { return ends }
    return "\(ends):\(condition.original.asPathComponent)"
  }
}

extension String {
  /// Whether the text is an id: 1 to 80 letters, digits, `-` and `_`.
  var isSafeID: Bool {
    (1...80).contains(utf8.count)
      && utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
          || $0 == 95
      }
  }

  /// The text as a part of an ``ElementPath``: at most 24 characters, none of them a slash, a blank
  /// or a control character.
  ///
  /// It looks at scalars: a slash with a combining mark is one character that is no slash, and would
  /// still part a path in two.
  package var asPathComponent: String {
    // No two characters become less than one, so what comes later is cut off anyway.
    let scalars = String(prefix(48)).legible.unicodeScalars.map {
      $0 == "/" || $0.properties.isWhitespace ? "-" : $0
    }
    return String(String(String.UnicodeScalarView(scalars)).prefix(24))
  }

  /// The text without control characters, for messages.
  package var legible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
            ? "\u{FFFD}" : $0
        }))
  }
}
