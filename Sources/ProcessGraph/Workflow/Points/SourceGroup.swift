/// Sources for which the same ends matter, and the same is watched.
struct SourceGroup: Sendable {
  let accepted: Set<Int>
  /// The place of what is watched for them.
  let watch: Int
  /// Places among the sources, ascending.
  var sources: [Int]

  /// In the order of the first source of each.
  static func groups(of sources: [FewestPoints.Source]) -> [SourceGroup] {
    var groups: [SourceGroup] = []
    var places: [Key: Int] = [:]
    for (number, source) in sources.enumerated() {
      let key = Key(accepted: source.accepted, watch: source.watch)
      if let place = places[key] {
        groups[place].sources.append(number)
      } else {
        places[key] = groups.count
        groups.append(
          SourceGroup(accepted: source.accepted, watch: source.watch, sources: [number]))
      }
    }
    return groups
  }

  private struct Key: Hashable {
    let accepted: Set<Int>
    let watch: Int
  }
}
