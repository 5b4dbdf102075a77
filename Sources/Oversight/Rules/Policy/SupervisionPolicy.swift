/// How closely powers are watched.
public struct SupervisionPolicy: Sendable, Hashable {
  /// How many persons at least it must take to carry a case through; nil where that does not matter.
  public var leastPersons: Int?
  /// How many it must take where a risk of the worst grade is on the way.
  public var leastPersonsAtWorstGrade: Int?
  /// How many points of the worst grade one supervisor can watch with care.
  public var mostGravePoints: Int?
  /// The lowest layer that may watch a risk, by the position of its grade on a scale, the worst
  /// first. Grades further down need none.
  public var supervisingLayers: [Layer] = []

  public init() {}

  /// The lowest layer that may watch a risk of this grade; nil where any may.
  public func leastLayer(for grade: Grade?) -> Layer? {
    guard let grade, supervisingLayers.indices.contains(grade.ordinal) else { return nil }
    return supervisingLayers[grade.ordinal]
  }
}
