/// Decides whether a free-choice net is live and bounded, from its structure alone.
///
/// A *siphon* is a set of places such that each transition that puts a token into it takes one out;
/// once empty it stays so. A strongly connected free-choice net is live and bounded if and only if
/// every minimal siphon holds a token and is a state machine: each transition that touches it takes
/// one token from it and puts one into it. In a free-choice net a siphon is minimal if and only if it
/// is strongly connected and has one place of each cluster that it takes part in, so one that holds
/// a given place, and avoids others, is found by a search.
///
/// - Source: F. Commoner, Deadlocks in Petri nets, 1972; P. Kemper, F. Bause, An efficient
///   polynomial-time algorithm to decide liveness and boundedness of free-choice nets, ICATPN 1992;
///   J. Desel, J. Esparza, Free Choice Petri Nets, Cambridge 1995.
struct SiphonTest {
  enum Answer: Hashable {
    case holds
    /// The clusters that take from the siphon which speaks against it, ascending.
    case fails(clusters: [Int])
    /// The limit of visits was reached.
    case open
  }

  private let net: FreeChoiceNet
  private var search: SiphonSearch

  init(_ net: FreeChoiceNet, limit: Int) {
    self.net = net
    search = SiphonSearch(net, limit: limit)
  }

  /// - Precondition: the net is strongly connected.
  /// - Complexity: O(c · m) for c transitions that compete with others, times the depth to which
  ///   siphons are cut, which is small in practice and at most the number of places.
  mutating func run() -> Answer {
    if let siphon = unmarkedSiphon() { return fails(siphon) }
    search.noteNeeded(FreeChoiceNet.initial)
    if let siphon = branchingSiphon() { return fails(siphon) }
    // The last clusters first: what is found out about them shortens the way of others to the end.
    for cluster in net.postorder where net.transitionsOfCluster[cluster].count > 1 {
      for transition in net.transitionsOfCluster[cluster] {
        for place in net.placesOfCluster[cluster] {
          guard !search.isExhausted else { return .open }
          if let siphon = search.siphon(holding: place, avoiding: net.outputs(of: transition)) {
            return fails(siphon)
          }
        }
      }
    }
    return search.isExhausted ? .open : .holds
  }

  private func fails(_ siphon: [Int]) -> Answer {
    .fails(clusters: Set(siphon.map { net.clusterOfPlace[$0] }).sorted())
  }

  /// A siphon without the place that holds the token.
  private mutating func unmarkedSiphon() -> [Int]? {
    let siphon = search.largestSiphon(avoiding: [FreeChoiceNet.initial])
    return siphon.isEmpty ? nil : siphon
  }

  /// A minimal siphon into which a transition that takes from it puts no token or several.
  ///
  /// It looks at one for each place that no other holds; ``run()`` then looks for those that lose a
  /// token.
  private mutating func branchingSiphon() -> [Int]? {
    var isCovered = [Bool](repeating: false, count: net.placeCount)
    var siphonOf = [Int](repeating: -1, count: net.placeCount)
    for place in 0..<net.placeCount where !isCovered[place] && !search.isExhausted {
      guard let siphon = search.siphon(holding: place, avoiding: []) else { continue }
      for member in siphon {
        isCovered[member] = true
        siphonOf[member] = place
      }
      for member in siphon {
        for transition in net.transitionsOfCluster[net.clusterOfPlace[member]] {
          let gains = net.outputs(of: transition).count { siphonOf[$0] == place }
          if gains != 1 { return siphon }
        }
      }
    }
    return nil
  }
}
