/// Work that changes hands (交接): a flow whose receiver has a post that the sender lacks, whoever of
/// the performers does the steps where any of them may.
///
/// An outside party who joins the officers takes nothing over: only where outside parties alone
/// receive is a party's post what counts.
///
/// Gateways between two steps are looked through: `accept → fork → examine` hands work from the one
/// who accepts to the one who examines, and is drawn and supervised on the last flow.
public struct HandOver: Sendable, Hashable {
  /// The highest level at which sender and receiver differ.
  public enum Level: String, Sendable, Hashable, Comparable, CaseIterable, Encodable {
    case post, unit, organisation

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// The last flow before the receiver.
  public let flow: Reference<ResolvedFlow>
  /// The steps from which the work comes, in the order of the process.
  public let senders: [Reference<ResolvedStep>]
  public let receiver: Reference<ResolvedStep>
  public let level: Level
  /// Whether one side is done by outside parties alone: intake or service, which needs a stamped
  /// receipt and not a supervisor.
  public let involvesOutsideParty: Bool
}
