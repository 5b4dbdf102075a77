import Oversight

/// How many risk points a power has, by grade.
struct RiskTally: Sendable {
  /// One level of a scale, or what nobody graded.
  struct Count: Sendable, Hashable {
    /// Nil for what nobody graded.
    var grade: Grade?
    var number: Int
  }

  /// The worst levels first; those without risks are left out unless they are of a scale in use.
  let counts: [Count]

  init(_ grades: [Grade?]) {
    var scales: [GradeScale] = []
    for case let grade? in grades where !scales.contains(grade.scale) {
      scales.append(grade.scale)
    }
    if scales.isEmpty { scales = [.highMediumLow] }
    var counts = scales.flatMap { scale in
      scale.labels.indices.map { level in
        Count(grade: scale[level], number: grades.count { $0 == scale[level] })
      }
    }
    let ungraded = grades.count { $0 == nil }
    if ungraded > 0 { counts.append(Count(grade: nil, number: ungraded)) }
    self.counts = counts
  }

  /// The number of all risk points.
  var total: Int { counts.reduce(0) { $0 + $1.number } }

  /// The word for a level.
  static func word(for grade: Grade?, in language: Language) -> String {
    (grade?.label ?? Texts.charts.text("grade.none"))[language]
  }
}
