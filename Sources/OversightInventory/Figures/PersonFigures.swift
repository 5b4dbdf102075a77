package import Oversight

/// How few persons can carry a case of each power to a decisive end, counted over powers.
package struct PersonFigures: Sendable, Hashable {
  /// How few.
  package enum Fewest: Sendable, Hashable, CaseIterable {
    case one, two, threeOrMore
    /// No run that anybody of the office has a part in comes to a decisive end.
    case nobody
    /// The process is not sound, does not say who performs a step or who watches, or the search was
    /// given up.
    case notKnown
  }

  private var counts: [Fewest: Int] = [:]

  package init() {}

  /// How many powers.
  package subscript(fewest: Fewest) -> Int { counts[fewest] ?? 0 }

  package mutating func add(_ fewest: Fewest) { counts[fewest, default: 0] += 1 }
}

extension PersonFigures.Fewest {
  /// - Complexity: that of ``ProcessAnalysis/collusion(_:unknowns:budget:)``.
  package init(_ power: ResolvedPower, _ analysis: ProcessAnalysis) {
    guard analysis.isSound, !power.entry.isOutline else {
      self = .notKnown
      return
    }
    // Whoever is not named may be one more: what was found is the least then.
    let isLeast = power.process.steps.contains(where: \.lacksPerformer)
    switch analysis.collusion() {
    case .impossible: self = isLeast ? .notKnown : .nobody
    case .bounds(let least, _): self = least >= 3 ? .threeOrMore : .notKnown
    case .exact(let collusion):
      switch collusion.persons {
      case 3...: self = .threeOrMore
      case _ where isLeast: self = .notKnown
      case 2: self = .two
      default: self = .one
      }
    }
  }
}
