internal import ProcessGraph

/// Turns what an author wrote into a ``ResolvedPower``, and reports all problems on the way.
struct Resolver {
  private let power: Power
  private let authored: PowerProcess
  /// Declared or mentioned, each once.
  private let declaredPosts: [String]
  private let declaredSteps: [String]
  private var ledger: ProblemLedger

  private var postIndex: [String: Int] = [:]
  private var stepIndex: [String: Int] = [:]
  private var posts: [ResolvedPost] = []
  private var steps: [ResolvedStep] = []
  private var flows: [ResolvedFlow] = []
  /// What the author wrote of each flow in `flows`.
  private var authoredFlows: [AuthoredFlow] = []
  private var attachments = Attachments()

  private var path: ElementPath { ElementPath(power.id) }

  init(
    power: Power, process: PowerProcess, declaredPosts: [String], declaredSteps: [String]
  ) {
    self.power = power
    authored = process
    self.declaredPosts = (declaredPosts + process.mentionedPosts).withoutRepetitions
    self.declaredSteps = (declaredSteps + process.mentionedSteps).withoutRepetitions
    ledger = ProblemLedger(power: power)
  }

  /// - Throws: ``ModelErrors`` with every problem.
  func resolved() throws(ModelErrors) -> ResolvedPower {
    var resolver = self
    return try resolver.run()
  }

  private mutating func run() throws(ModelErrors) -> ResolvedPower {
    ledger.check(power)
    ledger.check(authored.missed)
    resolvePosts()
    let authoredSteps = collectSteps()
    let graph = resolveFlows(authoredSteps)
    number(authoredSteps, graph)
    resolveAttachments(authoredSteps)
    let process = ResolvedProcess(
      posts: posts, steps: steps, flows: flows, risks: attachments.risks,
      measures: attachments.measures, supervisions: attachments.supervisions,
      filings: attachments.filings, flowGraph: graph)
    ledger.checkReceipts(authoredFlows, process)
    ledger.checkDeclaredHandOvers(authoredFlows, process)
    ledger.problems += attachments.problems
    guard ledger.problems.isEmpty else {
      throw ModelErrors(problems: ledger.problems.inReadingOrder)
    }
    return ResolvedPower(entry: power, process: process)
  }

  // MARK: Posts

  private mutating func resolvePosts() {
    var described: [AuthoredPost] = []
    var seen: [String: AuthoredPost] = [:]
    for post in authored.posts {
      if let first = seen[post.id] {
        ledger.report(
          "duplicate-post", at: path.appending(post: post.id), post.location,
          ["id": LocalizedText(post.id), "line": LocalizedText("\(first.location.line)")])
        continue
      }
      seen[post.id] = post
      described.append(post)
      ledger.check(id: post.id, at: path, post.location)
      ledger.check(name: post.facts.name, at: path.appending(post: post.id), post.location)
    }
    let missing = declaredPosts.filter { seen[$0] == nil }
    for (index, id) in (described.map(\.id) + missing).enumerated() { postIndex[id] = index }
    for post in described {
      posts.append(
        ResolvedPost(
          reference: Reference(index: posts.count, id: post.id),
          path: path.appending(post: post.id), location: post.location, facts: post.facts,
          reportsTo: post.reportsTo.map(reference(toPost:)), isDescribed: true))
    }
    for id in missing {
      ledger.check(id: id, at: path, power.location)
      posts.append(
        ResolvedPost(
          reference: Reference(index: posts.count, id: id), path: path.appending(post: id),
          location: power.location, facts: PostFacts(name: LocalizedText(id)), reportsTo: nil,
          isDescribed: false))
    }
  }

  private func reference(toPost id: String) -> Reference<ResolvedPost> {
    Reference(index: postIndex[id] ?? 0, id: id)
  }

  private func reference(toStep id: String) -> Reference<ResolvedStep> {
    Reference(index: stepIndex[id] ?? 0, id: id)
  }

  // MARK: Steps

  /// The described steps and, for those that are only declared, placeholders.
  private mutating func collectSteps() -> [(step: AuthoredStep, isDescribed: Bool)] {
    var collected: [(step: AuthoredStep, isDescribed: Bool)] = []
    for step in authored.steps {
      if let first = stepIndex[step.id] {
        ledger.report(
          "duplicate-step", at: path.appending(step.id), step.location,
          [
            "id": LocalizedText(step.id),
            "line": LocalizedText("\(collected[first].step.location.line)"),
          ])
        continue
      }
      stepIndex[step.id] = collected.count
      collected.append((step, true))
      ledger.check(id: step.id, at: path, step.location)
      ledger.check(step, at: path.appending(step.id))
    }
    for id in declaredSteps where stepIndex[id] == nil {
      let use = authored.flows.first { $0.source == id || $0.target == id }
      ledger.check(id: id, at: path, use?.location ?? power.location)
      stepIndex[id] = collected.count
      collected.append(
        (
          AuthoredStep(
            id: id, facts: StepFacts(kind: .activity, name: LocalizedText(id)),
            location: use?.location ?? power.location),
          false
        ))
    }
    return collected
  }

  /// Numbers the steps in reading order: as written, except where a flow leads the other way.
  private mutating func number(
    _ authored: [(step: AuthoredStep, isDescribed: Bool)], _ graph: Graph<StepKind, FlowKind>
  ) {
    let linked = Set(flows.flatMap { [$0.source.index, $0.target.index] })
    let order = ReadingOrder(graph: graph).steps
    var numbers: [Int: Int] = [:]
    for index in order where authored[index].isDescribed || linked.contains(index) {
      guard authored[index].step.facts.kind.needsPerformer else { continue }
      numbers[index] = numbers.count + 1
    }
    for (index, (step, isDescribed)) in authored.enumerated() {
      steps.append(
        ResolvedStep(
          reference: Reference(index: index, id: step.id), path: path.appending(step.id),
          location: step.location, facts: step.facts, number: numbers[index],
          performers: merged(step.performers), isDoneByAnyPerformer: step.isDoneByAnyPerformer,
          isDescribed: isDescribed))
    }
  }

  /// One entry a post; a post that is named twice keeps its larger head-count.
  private func merged(_ performers: [AuthoredPerformer]) -> [ResolvedPerformer] {
    var merged: [ResolvedPerformer] = []
    for performer in performers {
      let post = reference(toPost: performer.post)
      if let index = merged.firstIndex(where: { $0.post == post }) {
        let count = max(merged[index].count, performer.count)
        merged[index] = ResolvedPerformer(post: post, count: count)
      } else {
        merged.append(ResolvedPerformer(post: post, count: performer.count))
      }
    }
    return merged
  }

  // MARK: Flows

  private mutating func resolveFlows(
    _ authoredSteps: [(step: AuthoredStep, isDescribed: Bool)]
  ) -> Graph<StepKind, FlowKind> {
    var ids: [String: SourceLocation] = [:]
    let namesakes = Dictionary(authored.flows.map { ($0.ends, 1) }, uniquingKeysWith: +)
    for flow in authored.flows {
      let id = flow.id(isAlone: namesakes[flow.ends] == 1)
      let flowPath = path.appending(id)
      if flow.id != nil {
        ledger.check(id: id, at: path, flow.location)
        if let step = stepIndex[id] {
          ledger.report(
            "flow-named-as-step", at: flowPath, flow.location,
            [
              "id": LocalizedText(id),
              "line": LocalizedText("\(authoredSteps[step].step.location.line)"),
            ])
        }
      }
      if let first = ids[id] {
        ledger.report(
          "duplicate-flow", at: flowPath, flow.location,
          ["id": LocalizedText(id), "line": LocalizedText("\(first.line)")])
        continue
      }
      ids[id] = flow.location
      ledger.check(
        flow, at: flowPath,
        source: authoredSteps[stepIndex[flow.source] ?? 0].step,
        target: authoredSteps[stepIndex[flow.target] ?? 0].step)
      authoredFlows.append(flow)
      flows.append(
        ResolvedFlow(
          reference: Reference(index: flows.count, id: id), path: flowPath,
          location: flow.location, source: reference(toStep: flow.source),
          target: reference(toStep: flow.target), facts: flow.facts,
          receipt: flow.receipt.map(reference(toPost:)),
          approver: flow.approver.map(reference(toPost:))))
    }
    return Graph(
      nodes: authoredSteps.map(\.step.facts.kind),
      edges: flows.map { .init(from: $0.source.index, to: $0.target.index, $0.facts.kind) })
  }

  // MARK: Risks, measures, supervisions, filings

  private mutating func resolveAttachments(
    _ authoredSteps: [(step: AuthoredStep, isDescribed: Bool)]
  ) {
    attachments.reference = AttachmentReferences(posts: postIndex, steps: stepIndex)
    for (index, (step, _)) in authoredSteps.enumerated() {
      attachments.add(step, as: steps[index])
    }
    for (flow, resolved) in zip(authoredFlows, flows) { attachments.add(flow, as: resolved) }
    for supervision in authored.supervisions {
      attachments.add(phase: supervision, of: path, steps)
    }
    attachments.linkOtherRisks()
  }
}
