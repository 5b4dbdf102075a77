extension ResolvedPower {
  /// This power with its posts called as another version calls them: who does something is the same
  /// post, whatever it is called now.
  ///
  /// - Complexity: O(n) in the elements.
  package func callingPosts(as other: ResolvedPower) -> ResolvedPower {
    let names = Dictionary(
      other.process.posts.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
    let posts = process.posts.map { post in
      var post = post
      if let name = names[post.path] { post.facts.name = name }
      return post
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
    let hidden = Audiences(other.process)
    return ResolvedPower(
      entry: entry,
      process: ResolvedProcess(
        posts: process.posts.map { hidden.narrowed($0, \.facts.audience) },
        steps: process.steps.map { hidden.narrowed($0, \.facts.audience) },
        flows: process.flows.map { hidden.narrowed($0, \.facts.audience) },
        risks: process.risks.map { hidden.narrowed($0, \.facts.audience) },
        measures: process.measures.map { hidden.narrowed($0, \.facts.audience) },
        supervisions: process.supervisions.map { hidden.narrowed($0, \.facts.audience) },
        filings: process.filings.map { hidden.narrowed($0, \.facts.audience) },
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

  /// An element for the fewer readers of both versions.
  func narrowed<Element: ModelElement>(
    _ element: Element, _ audience: WritableKeyPath<Element, Audience>
  ) -> Element {
    guard let other = audiences[element.path], other.rank > element[keyPath: audience].rank else {
      return element
    }
    var element = element
    element[keyPath: audience] = other
    return element
  }
}

extension Audience {
  /// From all readers to the fewest.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
