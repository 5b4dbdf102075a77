extension ResolvedPower {
  /// This power with its posts called as another version calls them: who does something is the same
  /// post, whatever it is called now.
  ///
  /// - Complexity: O(n) in the elements.
  package func callingPosts(as other: ResolvedPower) -> ResolvedPower {
    let names = Dictionary(
      other.process.posts.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
    let posts = process.posts.map { post in
      var facts = post.facts
      facts.name = names[post.path] ?? facts.name
      return ResolvedPost(
        reference: post.reference, path: post.path, location: post.location, facts: facts,
        reportsTo: post.reportsTo, isDescribed: post.isDescribed)
    }
    return ResolvedPower(
      entry: entry,
      process: ResolvedProcess(
        posts: posts, steps: process.steps, flows: process.flows, risks: process.risks,
        measures: process.measures, supervisions: process.supervisions, filings: process.filings,
        flowGraph: process.flowGraph))
  }

  /// This power with each element for the fewer readers of two versions: what a new version keeps
  /// inside stays inside of the old one too.
  ///
  /// - Complexity: O(n) in the elements of both.
  package func keptInside(as other: ResolvedPower) -> ResolvedPower {
    let process = process
    let hidden = Audiences(other.process)
    return ResolvedPower(
      entry: entry,
      process: ResolvedProcess(
        posts: process.posts.map {
          ResolvedPost(
            reference: $0.reference, path: $0.path, location: $0.location,
            facts: hidden.narrowed($0.facts, \.audience, at: $0.path), reportsTo: $0.reportsTo,
            isDescribed: $0.isDescribed)
        },
        steps: process.steps.map {
          ResolvedStep(
            reference: $0.reference, path: $0.path, location: $0.location,
            facts: hidden.narrowed($0.facts, \.audience, at: $0.path), number: $0.number,
            performers: $0.performers, isDoneByAnyPerformer: $0.isDoneByAnyPerformer,
            isDescribed: $0.isDescribed)
        },
        flows: process.flows.map {
          ResolvedFlow(
            reference: $0.reference, path: $0.path, location: $0.location, source: $0.source,
            target: $0.target, facts: hidden.narrowed($0.facts, \.audience, at: $0.path),
            receipt: $0.receipt, approver: $0.approver)
        },
        risks: process.risks.map {
          ResolvedRisk(
            reference: $0.reference, path: $0.path, location: $0.location,
            facts: hidden.narrowed($0.facts, \.audience, at: $0.path), host: $0.host,
            responsible: $0.responsible)
        },
        measures: process.measures.map {
          ResolvedMeasure(
            reference: $0.reference, path: $0.path, location: $0.location,
            facts: hidden.narrowed($0.facts, \.audience, at: $0.path), risks: $0.risks,
            responsible: $0.responsible, actsAt: $0.actsAt)
        },
        supervisions: process.supervisions.map {
          ResolvedSupervision(
            reference: $0.reference, path: $0.path, location: $0.location,
            facts: hidden.narrowed($0.facts, \.audience, at: $0.path), post: $0.post,
            target: $0.target)
        },
        filings: process.filings.map {
          ResolvedFiling(
            reference: $0.reference, path: $0.path, location: $0.location,
            facts: hidden.narrowed($0.facts, \.audience, at: $0.path), step: $0.step,
            receiver: $0.receiver, responsible: $0.responsible, materials: $0.materials)
        },
        flowGraph: process.flowGraph))
  }
}

/// For whom the elements of a process are, by their addresses.
private struct Audiences {
  private var audiences: [ElementPath: Audience] = [:]

  init(_ process: ResolvedProcess) {
    for post in process.posts { audiences[post.path] = post.audience }
    for step in process.steps { audiences[step.path] = step.audience }
    for flow in process.flows { audiences[flow.path] = flow.audience }
    for risk in process.risks { audiences[risk.path] = risk.audience }
    for measure in process.measures { audiences[measure.path] = measure.audience }
    for supervision in process.supervisions { audiences[supervision.path] = supervision.audience }
    for filing in process.filings { audiences[filing.path] = filing.audience }
  }

  /// Facts for the fewer readers of both versions.
  func narrowed<Facts>(
    _ facts: Facts, _ audience: WritableKeyPath<Facts, Audience>, at path: ElementPath
  ) -> Facts {
    guard let other = audiences[path] else { return facts }
    var facts = facts
    facts[keyPath: audience] = [facts[keyPath: audience], other].max { $0.rank < $1.rank } ?? other
    return facts
  }
}

extension Audience {
  /// From all readers to the fewest.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
