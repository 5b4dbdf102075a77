package import Oversight

/// A column of the flow chart: a post, a unit whose posts share it, or the supervisors.
package struct Lane: Sendable, Hashable {
  package var title: String
  package var subtitle: String
  /// What stands there where the subtitle does not fit: the number of supervisors, whom their boxes
  /// name.
  package var shortSubtitle: String?
  package var isSupervision = false
  /// The addresses of its posts.
  package var posts: [ElementPath] = []
  /// Where charts are compared.
  package var change: ElementChange?
}

/// Who stands in which lane: outside parties first, then the office in the order in which it
/// appears, the supervisors last. ``LaneArrangement`` changes the order of the office where that spares
/// many lines their way over other lanes.
struct LaneOrder {
  /// More lanes than this make a portrait page too narrow: posts of one unit then share a lane.
  private static let comfortableCount = 4

  private(set) var lanes: [Lane] = []
  private var laneOfPost: [Int: Int] = [:]

  /// The places of the lanes of the office, between outside parties and supervisors.
  private(set) var inside = 0..<0
  /// The place of the supervisors' lane.
  var supervision: Int { lanes.count - 1 }

  /// - Parameter isShared: whether posts of one unit share a lane where there are many.
  init(
    _ view: EditionView, order: [ResolvedStep], supervisors watching: [ResolvedSupervision],
    shared isShared: Bool = true
  ) {
    let process = view.process
    let posts = Self.performers(in: process, order)
    var groups = posts.map { [$0] }
    if isShared, groups.count > Self.comfortableCount {
      groups = Self.grouped(posts, by: \.unit?.id)
    }
    for group in groups {
      for post in group { laneOfPost[post.reference.index] = lanes.count }
      lanes.append(Self.lane(of: group, view))
    }
    // Steps that nobody performs do not stand among the supervisors.
    if lanes.isEmpty {
      lanes.append(Lane(title: Texts.charts.text("lane.none")[view.language], subtitle: ""))
    }
    let outsideCount = groups.prefix { $0.allSatisfy(\.facts.isOutside) }.count
    inside = min(outsideCount, lanes.count)..<lanes.count
    let supervisors = view.names(of: watching.map(\.post))
    lanes.append(
      Lane(
        title: Texts.charts.text("lane.supervision")[view.language],
        subtitle: supervisors.isEmpty ? "—" : supervisors.joined(separator: " · "),
        shortSubtitle: supervisors.count < 2
          ? nil
          : Texts.charts.text("lane.supervisors", ["count": LocalizedText("\(supervisors.count)")])[
            view.language],
        isSupervision: true, posts: watching.map { process[$0.post].path }))
  }

  /// The lane of the first performer from inside the office, else of the first at all.
  func lane(of step: ResolvedStep, in process: ResolvedProcess) -> Int? {
    Self.post(of: step, in: process).flatMap { laneOfPost[$0.index] }
  }

  /// The post in whose lane a step stands.
  static func post(
    of step: ResolvedStep, in process: ResolvedProcess
  ) -> Reference<ResolvedPost>? {
    step.posts.first { !process[$0].facts.isOutside } ?? step.posts.first
  }

  private static func performers(
    in process: ResolvedProcess, _ order: [ResolvedStep]
  ) -> [ResolvedPost] {
    var seen: Set<Int> = []
    var posts: [ResolvedPost] = []
    for step in order {
      // Only the post in whose lane the step stands needs a lane.
      guard let post = post(of: step, in: process), seen.insert(post.index).inserted else {
        continue
      }
      posts.append(process[post])
    }
    return posts.filter(\.facts.isOutside) + posts.filter { !$0.facts.isOutside }
  }

  /// Posts that share a key, together where the first of them stands; those without stay alone.
  private static func grouped(
    _ posts: [ResolvedPost], by key: (ResolvedPost) -> String?
  ) -> [[ResolvedPost]] {
    var groups: [[ResolvedPost]] = []
    var placeOfKey: [String: Int] = [:]
    for post in posts {
      if let key = key(post), let place = placeOfKey[key] {
        groups[place].append(post)
      } else {
        if let key = key(post) { placeOfKey[key] = groups.count }
        groups.append([post])
      }
    }
    return groups
  }

  private static func lane(of posts: [ResolvedPost], _ view: EditionView) -> Lane {
    guard let post = posts.first else { return Lane(title: "", subtitle: "") }
    let names = view.names(of: posts.map(\.reference))
    let layer = post.layer?.title[view.language] ?? ""
    let unit = post.unit?.name[view.language]
    if posts.count > 1, let unit {
      return Lane(
        title: unit, subtitle: names.joined(separator: " · "), posts: posts.map(\.path))
    }
    // A post that this edition does not name stands there by its layer.
    return Lane(
      title: names.first ?? layer, subtitle: unit ?? layer, posts: posts.map(\.path))
  }
}
