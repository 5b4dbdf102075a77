internal import ProcessGraph

/// Posts that report to one another in a circle.
package struct ReportingCircle: Sendable, Hashable {
  /// All posts that report to one another, in the order of the process.
  package let members: [Reference<ResolvedPost>]
  /// A shortest circle through the first of them, from it to itself. A post that does not report to
  /// the next one has the same identity.
  package let chain: [Reference<ResolvedPost>]
}

extension ResolvedProcess {
  /// The circles in which posts report to one another, in the order of their first posts.
  ///
  /// Two posts of one identity are one post under two names: it reports to whom either reports.
  ///
  /// - Complexity: O(p + r) in the posts and their reports, p² where identities are shared.
  package var circlesOfReports: [ReportingCircle] {
    let reports = posts.flatMap { post in
      (post.reportsTo.map(sameIdentity) ?? []).map {
        (source: post.reference.index, target: $0.index)
      }
    }
    let graph = Adjacency(nodeCount: posts.count, edges: reports)
    let components = graph.stronglyConnectedComponents()
    return components.members.filter { components.isOnCycle($0[0]) }
      .sorted { $0[0] < $1[0] }
      .map { members in
        ReportingCircle(
          members: members.map { posts[$0].reference }, chain: chain(from: members[0], in: graph))
      }
  }

  private func chain(from first: Int, in graph: Adjacency) -> [Reference<ResolvedPost>] {
    let after = graph.reachable(from: graph.successors(of: first))
    let path = after.path(to: first) ?? []
    let stops =
      [first] + (path.first.map { [graph.source(of: $0)] } ?? [first])
      + path.map { graph.target(of: $0) }
    var chain = [posts[first].reference]
    for (post, next) in zip(stops, stops.dropFirst()) {
      // Work goes up to a superior; another post of the same identity stands for it.
      if let superior = posts[post].reportsTo, superior.index != next { chain.append(superior) }
      chain.append(posts[next].reference)
    }
    return chain
  }

  /// The names of posts along a chain of reports.
  package func name(ofReports chain: [ResolvedPost]) -> LocalizedText {
    func text(_ language: Language) -> String {
      zip(chain, [nil] + chain.map(Optional.some)).reduce(into: "") { text, pair in
        let (post, subordinate) = pair
        if let subordinate {
          text += subordinate.reportsTo == post.reference ? " → " : " = "
        }
        text += post.name[language]
      }
    }
    return LocalizedText(text(.simplifiedChinese), english: text(.english))
  }
}
