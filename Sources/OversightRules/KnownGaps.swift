public import Oversight

/// What a former check found, so that a new one can tell what is new.
///
/// Gaps and open questions are known by rule and element, and not by lines or words: they stay known
/// while a file is edited around them.
public struct KnownGaps: Sendable {
  /// The fingerprints of gaps and open questions.
  public let fingerprints: Set<String>

  /// - Parameter report: what was found before.
  public init(_ report: CheckReport) {
    fingerprints = Set(report.gaps.map(\.fingerprint) + report.undetermined.map(\.fingerprint))
  }
}

extension Checker {
  /// What the same rules find in a former version of a catalogue, by the addresses that its elements
  /// have now: a step that was given another id keeps its gaps where it says how it was called.
  ///
  /// - Complexity: that of ``check(_:powers:)`` on the former version.
  public func known(from old: ResolvedCatalogue, in new: ResolvedCatalogue) -> KnownGaps {
    KnownGaps(check(old.aligned(with: new).catalogue))
  }
}
