/// The ids that a process uses, described or not.
///
/// The resolver gives every one of them a place, so that a reference never points at another
/// element than the one that its author named.
extension PowerProcess {
  /// The posts that something in the process refers to, in the order in which they are written.
  var mentionedPosts: [String] {
    posts.compactMap(\.reportsTo) + steps.flatMap(\.mentionedPosts)
      + flows.flatMap(\.mentionedPosts) + supervisions.map(\.post)
  }

  /// The steps that something in the process refers to, in the order in which they are written.
  var mentionedSteps: [String] {
    let risks = steps.flatMap(\.risks) + flows.flatMap(\.risks)
    let measures = risks.flatMap(\.measures) + steps.flatMap(\.measures)
    return flows.flatMap { [$0.source, $0.target] } + supervisions.flatMap(\.region)
      + measures.compactMap(\.actsAt)
  }
}

extension AuthoredStep {
  fileprivate var mentionedPosts: [String] {
    performers.map(\.post) + risks.flatMap(\.mentionedPosts)
      + measures.flatMap(\.mentionedPosts) + supervisions.map(\.post)
      + filings.flatMap(\.mentionedPosts)
  }
}

extension AuthoredFlow {
  fileprivate var mentionedPosts: [String] {
    [receipt, approver].compactMap { $0 } + supervisions.map(\.post)
      + risks.flatMap(\.mentionedPosts)
  }
}

extension AuthoredRisk {
  fileprivate var mentionedPosts: [String] {
    responsible.compactMap(\.mentionedPost) + supervisions.map(\.post)
      + measures.flatMap(\.mentionedPosts)
  }
}

extension AuthoredMeasure {
  fileprivate var mentionedPosts: [String] {
    responsible.compactMap(\.mentionedPost) + supervisions.map(\.post)
  }
}

extension AuthoredResponsible {
  fileprivate var mentionedPost: String? {
    if case .post(let id) = holder { id } else { nil }
  }
}

extension AuthoredFiling {
  fileprivate var mentionedPosts: [String] {
    [receiver, responsible].compactMap { $0 } + materials.compactMap(\.responsible)
  }
}
