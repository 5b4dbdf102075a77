/// A rule that looks at the waivers of a catalogue. It is asked once, after all other rules.
public protocol WaiverRule: Rule {
  /// One verdict for every waiver that the rule looks at.
  func verdict(on waiver: ReviewedWaiver, in context: CheckContext) -> Verdict
}

extension WaiverRule {
  /// None: the rule looks at no power.
  public func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] { [] }
}
