/// Sources for which the same ends matter.
struct SourceGroup: Sendable {
  let accepted: Set<Int>
  /// Places among the sources, ascending.
  var sources: [Int]

  /// In the order of the first source of each.
  static func groups(of sources: [FewestPoints.Source]) -> [SourceGroup] {
    var groups: [SourceGroup] = []
    var places: [Set<Int>: Int] = [:]
    for (number, source) in sources.enumerated() {
      if let place = places[source.accepted] {
        groups[place].sources.append(number)
      } else {
        places[source.accepted] = groups.count
        groups.append(SourceGroup(accepted: source.accepted, sources: [number]))
      }
    }
    return groups
  }
}
