internal import Oversight

/// Merges what stands on the flow charts of two versions of a power: all that either has, each marked
/// with what became of it.
///
/// What stands on each is found out for its own edition first, so that nothing gets on the chart that
/// the chart of its version does not show.
struct ComparedFlowChart {
  let oldView: EditionView?
  /// With the posts as they were called.
  private let trueOldView: EditionView?
  let newView: EditionView?
  let old: FlowChartContent
  let new: FlowChartContent
  let words: ChangeWords

  private(set) var lanes: [Lane] = []
  var nodes: [FlowChartContent.Node] = []
  var edges: [FlowChartContent.Edge] = []

  private(set) var laneOfOld: [Int] = []
  private(set) var laneOfNew: [Int] = []
  private var laneOfPost: [ElementPath: Int] = [:]
  var nodeOfOld: [Int: Int] = [:]
  var nodeOfNew: [Int: Int] = [:]

  init(_ compared: ComparedPower, _ options: ChartOptions) {
    func view(_ power: ResolvedPower?) -> EditionView? {
      power.map {
        EditionView(process: $0.process, edition: options.edition, language: options.language)
      }
    }
    oldView = view(compared.oldAsCalledNow)
    trueOldView = view(compared.old)
    newView = view(compared.new)
    old = oldView.map { FlowChartContent($0) } ?? FlowChartContent()
    new = newView.map { FlowChartContent($0) } ?? FlowChartContent()
    words = ChangeWords(compared, options)
    mergeLanes()
    mergeNodes()
    mergeEdges()
  }

  // MARK: Lanes

  private mutating func mergeLanes() {
    laneOfOld = Array(repeating: 0, count: old.lanes.count)
    laneOfNew = Array(repeating: 0, count: new.lanes.count)
    let postsOfNew = Set(new.lanes.filter { !$0.isSupervision }.flatMap(\.posts))
    let keys = old.lanes.enumerated().map { index, lane in
      if let key = Self.keyOfOnlyLane(lane) { return key }
      // A lane that lives on in some lane of the new version takes that one's place.
      let heir = lane.posts.first(where: postsOfNew.contains).flatMap { post in
        new.lanes.firstIndex { !$0.isSupervision && $0.posts.contains(post) }
      }
      return heir.map { "new-\($0)" } ?? "old-\(index)"
    }
    let newKeys = new.lanes.enumerated().map { Self.keyOfOnlyLane($1) ?? "new-\($0)" }
    let oldKeys = keys.withoutRepetitions
    for (oldPlace, newPlace) in merged(oldKeys, into: newKeys) {
      let oldLane = oldPlace.flatMap { keys.firstIndex(of: oldKeys[$0]) }
      guard var lane = newPlace.map({ new.lanes[$0] }) ?? oldLane.map({ old.lanes[$0] }) else {
        continue
      }
      if let newPlace { laneOfNew[newPlace] = lanes.count }
      let key = newPlace.map { newKeys[$0] } ?? oldLane.map { keys[$0] }
      let former = old.lanes.indices.filter { keys[$0] == key }
      for index in former { laneOfOld[index] = lanes.count }
      if newPlace == nil {
        lane.change = ElementChange(.removed)
      } else if former.isEmpty {
        lane.change = ElementChange(.added)
      } else {
        lane.change = change(of: lane, former.map { old.lanes[$0] })
      }
      if !lane.isSupervision { for post in lane.posts { laneOfPost[post] = lanes.count } }
      lanes.append(lane)
    }
  }

  /// The lanes of which a chart has one at most: that of the supervisors, and that of steps which nobody
  /// performs.
  private static func keyOfOnlyLane(_ lane: Lane) -> String? {
    if lane.isSupervision { return "supervision" }
    return lane.posts.isEmpty ? "nobody" : nil
  }

  private func change(of lane: Lane, _ former: [Lane]) -> ElementChange? {
    let before = former.flatMap(\.posts).withoutRepetitions
    let now = lane.posts.withoutRepetitions
    let old = described(before, in: trueOldView)
    let new = described(now, in: newView)
    return words.change(
      words.former(old, new), shown: ["name", "unit", "layer"]
    ) { change in
      !lane.isSupervision && change.field != nil && now.contains(change.element)
    }
  }

  /// The posts of a lane as their edition names them, with what stands below their names.
  private func described(_ posts: [ElementPath], in view: EditionView?) -> [String] {
    guard let view else { return [] }
    let language = view.language
    return view.process.posts.filter { posts.contains($0.path) }.flatMap { post -> [String] in
      let layer = post.layer?.title[language] ?? ""
      let name = view.shows(post.audience) ? post.name[language] : layer
      return [name, post.unit?.name[language] ?? layer]
    }.withoutRepetitions.sorted()
  }

  /// The lane in which a node of the former version stands now.
  func lane(ofOld node: FlowChartContent.Node) -> Int {
    guard node.symbol != .supervision, let view = oldView,
      let step = view.process.steps.first(where: { $0.path == node.paths.first }),
      let post = LaneOrder.post(of: step, in: view.process),
      let lane = laneOfPost[view.process[post].path]
    else { return laneOfOld[node.lane] }
    return lane
  }
}
