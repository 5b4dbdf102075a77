/// How long a case can take by the limits of its steps, in one unit of time.
///
/// The clock of the case starts when a step that starts it is finished, or with the case where no
/// step does. It stops when a step that stops it is finished, else at the end, and stands still
/// during steps that suspend it. Steps of one branch follow one another; of branches that go on side
/// by side the longest counts. Units are never added to one another.
///
/// A step that outside parties do alone counts where it has a limit, and is no missing data where it
/// has none: the law gives it to them.
///
/// - Source: 行政许可法 42, 45, 82; 行政处罚法 60.
public struct LongestDuration: Sendable, Hashable {
  /// A run from the start of the clock to its stop, as long as the limits of its steps allow.
  public struct Run: Sendable, Hashable {
    /// How long it takes, in the unit asked for. What is known in that unit only is counted.
    public let amount: Int
    public let run: ProcessRun
    /// What each of its steps takes, in the order of `run.steps`.
    public let amounts: [Int]
  }

  /// Why more may be needed than is known.
  public enum Unknown: Sendable, Hashable {
    /// The office does the step, and it has no limit.
    case withoutLimit(Reference<ResolvedStep>)
    /// The limit of the step is in words.
    case inWords(Reference<ResolvedStep>)
    /// The limit of the step is in another unit.
    case otherUnit(Reference<ResolvedStep>, TimeLimit)
    /// Work can come back on the flow without limit.
    case endless(Reference<ResolvedFlow>)
    /// The time for which work may be sent back is in another unit.
    case returnInOtherUnit(Reference<ResolvedFlow>, TimeLimit)
    /// Work may be sent back for some time; nobody knows how often.
    case returnForSomeTime(Reference<ResolvedFlow>)
    /// The flow extends the limit, nobody knows by how much.
    case extended(Reference<ResolvedFlow>)
    /// A case comes to the end by a way on which no step starts the clock.
    case neverStarted(Reference<ResolvedStep>)
    /// Work goes on beside the step that starts or stops the clock.
    case beside(Reference<ResolvedStep>)
    /// The returns are too entangled to find the longest run.
    case entangled
  }

  public let unit: TimeLimit.Unit
  /// The longest run of which all is known that it needs: a case can take so long. Nil where there is
  /// none.
  public let longest: Run?
  /// What no run exceeds, unless it meets something that is in `missing`.
  public let atMost: Int
  /// What must be known before anything is sure, in the order of the process.
  public let missing: [Unknown]
  /// Why a run may be longer than the longest that is known, though not longer than `atMost`.
  public let doubts: [Unknown]

  /// What can be said of a limit.
  public enum Answer: Sendable, Hashable {
    /// Some run takes longer.
    case exceeded
    /// No run takes longer.
    case kept
    /// Nobody can know.
    case unknown
  }

  /// Whether some run takes longer than a limit in this unit.
  ///
  /// - Parameter byExtension: by how much flows that extend the limit do so, where that is known.
  public func answer(for limit: TimeLimit, byExtension: TimeLimit? = nil) -> Answer {
    guard limit.unit == unit else { return .unknown }
    if let longest, longest.amount > limit.amount { return .exceeded }
    guard missing.isEmpty else { return .unknown }
    if atMost <= limit.amount { return .kept }
    let areOnlyExtended = doubts.allSatisfy { if case .extended = $0 { true } else { false } }
    guard let byExtension, byExtension.unit == unit, areOnlyExtended else { return .unknown }
    return atMost <= limit.amount + byExtension.amount ? .kept : .unknown
  }
}
