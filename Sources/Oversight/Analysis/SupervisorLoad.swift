/// How many points of the worst grade a supervising post watches in one power.
public struct SupervisorLoad: Sendable, Hashable {
  public let key: PostKey
  /// The post in this power.
  public let post: Reference<ResolvedPost>
  /// The risks of the worst grade that it watches, in the order of the process.
  public let grave: [Reference<ResolvedRisk>]
  /// The risks that it watches and that have no grade.
  public let ungraded: [Reference<ResolvedRisk>]
}

extension ProcessAnalysis {
  /// What each post that watches a risk of the worst grade or without grade has to watch, in the
  /// order of the posts.
  ///
  /// Posts of one identity are one, and a point that a post watches in several ways is one point.
  ///
  /// - Complexity: O(number of posts, risks and supervisions).
  public var supervisorLoads: [SupervisorLoad] {
    var firsts: [PostKey: Reference<ResolvedPost>] = [:]
    for post in process.posts {
      let key = PostKey(post)
      firsts[key] = firsts[key] ?? post.reference
    }
    var grave: [PostKey: [Reference<ResolvedRisk>]] = [:]
    var ungraded: [PostKey: [Reference<ResolvedRisk>]] = [:]
    for risk in process.risks where risk.grade.map(\.isWorst) ?? true {
      let watchers = coverage.supervisionsOfRisk[risk.reference.index].map {
        PostKey(process[process[$0].post])
      }
      for key in Set(watchers) {
        if risk.grade == nil {
          ungraded[key, default: []].append(risk.reference)
        } else {
          grave[key, default: []].append(risk.reference)
        }
      }
    }
    return Set(grave.keys).union(ungraded.keys).compactMap { key in
      firsts[key].map {
        SupervisorLoad(
          key: key, post: $0, grave: grave[key] ?? [], ungraded: ungraded[key] ?? [])
      }
    }.sorted { $0.post < $1.post }
  }
}
