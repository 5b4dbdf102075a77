internal import ProcessGraph

/// One of the two versions that are compared, with its elements by their addresses and the answers
/// that the comparison asks for.
struct VersionView {
  let power: ResolvedPower
  let analysis: ProcessAnalysis
  /// The places of steps, risks, measures and supervisions in their arrays, and the flows.
  let elements: [ElementPath: Int]
  private let handOvers: [ElementPath: HandOver]

  var process: ResolvedProcess { power.process }

  init(_ power: ResolvedPower, _ analysis: ProcessAnalysis) {
    self.power = power
    self.analysis = analysis
    var elements: [ElementPath: Int] = [:]
    func add(_ paths: [ElementPath]) {
      for (place, path) in paths.enumerated() { elements[path] = place }
    }
    let process = power.process
    add(process.steps.map(\.path))
    add(process.flows.map(\.path))
    add(process.risks.map(\.path))
    add(process.measures.map(\.path))
    add(process.supervisions.map(\.path))
    add(process.filings.map(\.path))
    self.elements = elements
    handOvers = Dictionary(
      process.handOvers.map { (process[$0.flow].path, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Elements

  func step(_ path: ElementPath) -> ResolvedStep? { element(path, in: process.steps) }
  func risk(_ path: ElementPath) -> ResolvedRisk? { element(path, in: process.risks) }
  func measure(_ path: ElementPath) -> ResolvedMeasure? { element(path, in: process.measures) }
  func supervision(_ path: ElementPath) -> ResolvedSupervision? {
    element(path, in: process.supervisions)
  }
  func handOver(_ path: ElementPath) -> HandOver? { handOvers[path] }

  /// The element of an address, where it is one of these.
  private func element<Element: ModelElement>(
    _ path: ElementPath, in all: [Element]
  ) -> Element? {
    guard let place = elements[path], all.indices.contains(place), all[place].path == path
    else { return nil }
    return all[place]
  }

  func hostPath(of risk: ResolvedRisk) -> ElementPath {
    switch risk.host {
    case .step(let step): process[step].path
    case .flow(let flow): process[flow].path
    }
  }

  // MARK: Answers

  /// Whether every case comes to a proper end; nil where nobody can say.
  var isSound: Bool? {
    if analysis.isSound { return true }
    if case .unsound = analysis.soundness { return false }
    return nil
  }

  /// Whether nobody who is known to be independent watches a hand-over inside the office.
  func isOpen(_ handOver: HandOver) -> Bool {
    !handOver.involvesOutsideParty && process.cover(of: handOver) == nil
  }

  /// Whether some case takes a risk to its end past everybody who watches, and which.
  struct Passage {
    let run: ProcessRun?
  }

  /// Nil where nobody can say, because cases do not come to a proper end or the risk never bites.
  func passage(from risk: ResolvedRisk) -> Passage? {
    guard analysis.isSound, analysis.canBite(risk) else { return nil }
    return Passage(run: analysis.unsupervisedRun(from: risk))
  }

  /// The fewest persons who can carry a case alone.
  struct Persons {
    let count: Int
    let title: LocalizedText
    let posts: LocalizedText
    let run: [ElementPath]
  }

  /// Nil where nobody can say, and where nobody can at all.
  func persons(_ scope: Collusion.Scope) -> Persons? {
    guard analysis.isSound, case .exact(let collusion) = analysis.collusion(scope) else {
      return nil
    }
    return Persons(
      count: collusion.persons, title: LocalizedText("\(collusion.persons)"),
      posts: ValueText.list(collusion.members.map { process[$0.post].shownName }),
      run: process.witness(of: collusion.run).elements)
  }

  /// The limits of a whole power.
  enum Limit: String, CaseIterable {
    case statutory, promised

    var title: LocalizedText { Texts.oversight.text("field.\(rawValue)") }
  }

  /// The longest run against a limit.
  struct Duration {
    let limit: TimeLimit
    let isExceeded: Bool
    let amount: Int?
    let longest: LocalizedText
    let run: [ElementPath]
  }

  /// Nil where there is no such limit, or nobody can say whether it is kept.
  func duration(_ which: Limit) -> Duration? {
    let limits = power.entry.limits
    guard analysis.isSound,
      let limit = which == .statutory ? limits.statutory : limits.promised
    else { return nil }
    let duration = analysis.longestDuration(in: limit.unit)
    let answer = duration.answer(for: limit)
    guard answer != .unknown else { return nil }
    let amount = duration.longest?.amount
    return Duration(
      limit: limit, isExceeded: answer == .exceeded, amount: amount,
      longest: amount.map { TimeLimit($0, limit.unit).title } ?? "–",
      run: duration.longest.map { process.witness(of: $0.run).elements } ?? [])
  }

  // MARK: Names

  func names(of handOver: HandOver) -> [String: LocalizedText] {
    let senders = handOver.senders.map { process[$0].shownName }
    return ["source": ValueText.list(senders), "target": process[handOver.receiver].shownName]
  }

  func names(of risk: ResolvedRisk) -> [String: LocalizedText] {
    let thing = Texts.oversight.text(
      "thing.risk", ["risk": risk.manifestation, "place": placeName(of: risk)])
    return ["risk": thing, "thing": thing]
  }

  private func placeName(of risk: ResolvedRisk) -> LocalizedText {
    switch risk.host {
    case .step(let step): process[step].shownName
    case .flow(let flow): process.shownName(of: .flow(flow))
    }
  }

  /// What a supervision watches, by name.
  func name(of target: SupervisionTarget) -> LocalizedText {
    switch target {
    case .step(let step): process[step].shownName
    case .flow(let flow): process.shownName(of: .flow(flow))
    case .risk(let risk): process[risk].manifestation
    case .measure(let measure): process[measure].facts.text
    case .phase: power.entry.name
    }
  }

  /// What is wrong, in a word.
  static func name(of fault: Soundness.Fault.Kind) -> LocalizedText {
    Texts.oversight.text("fault.\(fault)")
  }
}
