/// Finds siphons of a free-choice net.
///
/// Marks are stamped with the number of the search that set them, so that nothing is ever cleared.
struct SiphonSearch {
  private let net: FreeChoiceNet
  private var visitsLeft: Int
  private var stamp = 0
  /// Places that were taken out, places that are still in, and the clusters that they belong to.
  private var removal: [Int]
  private var membership: [Int]
  private var clusterStamp: [Int]
  /// How many places that are in (or, while tokens are drained, not out) a cluster has.
  private var count: [Int]
  /// The place by which a search came to each cluster.
  private var entrance: [Int]
  /// Places without which there is no siphon at all.
  private var isNeeded: [Bool]

  init(_ net: FreeChoiceNet, limit: Int) {
    self.net = net
    visitsLeft = limit
    removal = [Int](repeating: 0, count: net.placeCount)
    membership = removal
    clusterStamp = [Int](repeating: 0, count: net.clusterCount)
    count = clusterStamp
    entrance = clusterStamp
    isNeeded = [Bool](repeating: false, count: net.placeCount)
  }

  /// Whether the limit of visits was reached; what was found after that means nothing.
  var isExhausted: Bool { visitsLeft < 0 }

  /// The largest siphon without certain places, ascending.
  mutating func largestSiphon(avoiding avoided: [Int]) -> [Int] {
    guard let drained = drain(avoided, until: nil) else { return [] }
    return (0..<net.placeCount).filter { removal[$0] != drained }
  }

  /// Says that every siphon holds a place.
  mutating func noteNeeded(_ place: Int) { isNeeded[place] = true }

  /// A minimal siphon with one place and without others; nil where there is none.
  ///
  /// What is left without the others is cut, in turn, to what the place leads to and to the largest
  /// siphon therein, until neither takes anything away.
  mutating func siphon(holding place: Int, avoiding avoided: some Sequence<Int>) -> [Int]? {
    guard let drained = drain(avoided, until: place) else { return nil }
    var level: Int?
    while !isExhausted {
      let reached = reach(from: place, level: level, drained: drained)
      let hasShrunk = trim(reached)
      guard membership[place] == stamp else { return nil }
      guard hasShrunk else { return minimalSiphon(holding: place) }
      level = stamp
    }
    return nil
  }

  /// Takes places out, and with them all into which a cluster puts tokens that has no place left.
  ///
  /// - Returns: the stamp of the places that are out; nil as soon as the goal, or a place that is
  ///   needed, is one of them.
  private mutating func drain(_ places: some Sequence<Int>, until goal: Int?) -> Int? {
    stamp += 1
    var waiting: [Int] = []
    for place in places where removal[place] != stamp {
      removal[place] = stamp
      waiting.append(place)
    }
    let origin = waiting
    while let place = waiting.popLast() {
      guard !isNeeded[place] else {
        if origin.count == 1 { isNeeded[origin[0]] = true }
        return nil
      }
      guard place != goal else { return nil }
      let cluster = net.clusterOfPlace[place]
      if clusterStamp[cluster] != stamp {
        clusterStamp[cluster] = stamp
        count[cluster] = net.placesOfCluster[cluster].count
      }
      count[cluster] -= 1
      guard count[cluster] == 0 else { continue }
      for index in net.outputRange(of: cluster) {
        let output = net.outputs[index]
        visitsLeft -= 1
        guard removal[output] != stamp else { continue }
        removal[output] = stamp
        waiting.append(output)
      }
    }
    return stamp
  }

  /// The places to which a place leads, through those of an earlier level, or else through those
  /// that were not drained; it notes by which of its places each cluster was come to first.
  private mutating func reach(from start: Int, level: Int?, drained: Int) -> [Int] {
    stamp += 1
    membership[start] = stamp
    var reached = [start]
    var head = 0
    while head < reached.count {
      let place = reached[head]
      head += 1
      let cluster = net.clusterOfPlace[place]
      if clusterStamp[cluster] == stamp {
        count[cluster] += 1
        continue
      }
      clusterStamp[cluster] = stamp
      count[cluster] = 1
      entrance[cluster] = place
      for index in net.outputRange(of: cluster) {
        let output = net.outputs[index]
        visitsLeft -= 1
        guard membership[output] != stamp else { continue }
        let isAllowed =
          if let level { membership[output] == level } else { removal[output] != drained }
        guard isAllowed else { continue }
        membership[output] = stamp
        reached.append(output)
      }
    }
    return reached
  }

  /// Cuts what was reached to the largest siphon in it.
  ///
  /// - Returns: whether anything was cut off.
  private mutating func trim(_ reached: [Int]) -> Bool {
    var waiting: [Int] = []
    for place in reached {
      for transition in net.producers(of: place) {
        visitsLeft -= 1
        guard clusterStamp[net.clusterOfTransition[transition]] != stamp else { continue }
        membership[place] = 0
        waiting.append(place)
        break
      }
    }
    let hasShrunk = !waiting.isEmpty
    while let place = waiting.popLast() {
      let cluster = net.clusterOfPlace[place]
      count[cluster] -= 1
      guard count[cluster] == 0 else { continue }
      for index in net.outputRange(of: cluster) {
        let output = net.outputs[index]
        visitsLeft -= 1
        guard membership[output] == stamp else { continue }
        membership[output] = 0
        waiting.append(output)
      }
    }
    return hasShrunk
  }

  /// The siphon that is left when each cluster gives only the place by which it was come to.
  private mutating func minimalSiphon(holding place: Int) -> [Int] {
    membership[place] = -stamp
    var siphon = [place]
    var head = 0
    while head < siphon.count {
      for transition in net.producers(of: siphon[head]) {
        visitsLeft -= 1
        let source = entrance[net.clusterOfTransition[transition]]
        guard membership[source] != -stamp else { continue }
        membership[source] = -stamp
        siphon.append(source)
      }
      head += 1
    }
    return siphon
  }
}
