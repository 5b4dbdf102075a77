/// What a change means for the supervision of a power, as the analysis of both versions shows it.
///
/// What is said of a change and what is said of the same change back mirror one another: what is worse
/// in one direction is better in the other.
public struct Consequence: Sendable, Hashable {
  /// Whether power is held less or more than before.
  public enum Weight: String, Sendable, Hashable, CaseIterable, Encodable {
    case worse, neutral, better
  }

  /// What has come about. Kinds of one pair are each other's way back.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Encodable {
    case soundnessLost, soundnessGained
    case handOverUncovered, handOverCovered
    case unwatchedHandOverAdded, unwatchedHandOverRemoved
    case fewerPersons, morePersons
    case fewerPersonsAtWorstGrade, morePersonsAtWorstGrade
    case riskOpened, riskClosed
    case stepUnwatched, stepWatched
    case independenceLost, independenceGained
    case riskDropped, riskRecognised
    case gradeRemoved, gradeGiven
    case gradeLowered, gradeRaised
    case measuresLost, measuresGained
    case ownerLost, ownerNamed
    case receiptLost, receiptGiven
    case filingDropped, filingAdded
    case limitExceeded, limitKept
    case runLonger, runShorter
    case complaintsLost, complaintsGained
    /// The power is published, and no longer what was reviewed.
    case reviewDue

    /// What it is called where the same change is made back.
    public var reversed: Kind {
      guard self != .reviewDue, let place = Self.allCases.firstIndex(of: self) else { return self }
      return Self.allCases[place ^ 1]
    }

    /// The first of each pair is the worse one.
    public var weight: Weight {
      guard self != .reviewDue, let place = Self.allCases.firstIndex(of: self) else {
        return .neutral
      }
      return place.isMultiple(of: 2) ? .worse : .better
    }
  }

  public let kind: Kind
  /// The element of which it is said, by its address in the version that has it.
  public let element: ElementPath
  /// What it means, in a sentence.
  public let message: LocalizedText
  /// The elements that prove it, in order: the run of a case, or the persons who can carry one.
  public let evidence: [ElementPath]

  init(
    _ kind: Kind, _ element: ElementPath, _ arguments: [String: LocalizedText],
    evidence: [ElementPath] = []
  ) {
    self.kind = kind
    self.element = element
    message = Texts.oversight.text("consequence.\(kind.rawValue)", arguments)
    self.evidence = evidence
  }

  /// Whether power is held less or more than before.
  public var weight: Weight { kind.weight }
}

extension Consequence: Comparable {
  /// The worse first, then by kind and address.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank.lexicographicallyPrecedes(right.rank) }
    return left.element < right.element
  }

  private var rank: [Int] {
    [Weight.allCases.firstIndex(of: weight) ?? 0, Kind.allCases.firstIndex(of: kind) ?? 0]
  }
}

extension Consequence.Weight {
  /// What officials call it.
  public var title: LocalizedText { Texts.oversight.text("weight.\(rawValue)") }
}
