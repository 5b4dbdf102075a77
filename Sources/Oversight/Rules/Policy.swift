/// What an authority asks for where the law leaves it a choice: thresholds as data.
public struct Policy: Sendable, Hashable {
  /// How many persons at least it must take to carry a case through.
  public var leastPersons = 2
  /// How many it must take where a risk of the worst grade is on the way.
  public var leastPersonsAtWorstGrade = 3
  /// How many points of the worst grade one supervisor can watch with care.
  public var mostGravePoints = 12
  /// The lowest layer that may watch a risk, by the position of its grade on a scale, the worst
  /// first. Grades further down need none.
  ///
  /// The source says who manages a risk of each level and answers for it. An office where the leader
  /// in charge watches the worst risks too says so here.
  ///
  /// - Source: 青海大学廉政风险防控动态管理与分级管理制度（试行）, 四: level one to the principal leader, level
  ///   two to the leader in charge, level three to the head of the department.
  public var supervisingLayers: [Layer] = [.principalLeader, .deputyLeader, .sectionHead]

  public init() {}

  /// The lowest layer that may watch a risk of this grade; nil where any may.
  public func leastLayer(for grade: Grade?) -> Layer? {
    guard let grade, supervisingLayers.indices.contains(grade.ordinal) else { return nil }
    return supervisingLayers[grade.ordinal]
  }
}
