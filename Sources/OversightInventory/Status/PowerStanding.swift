internal import Oversight

/// How far a power has come by a day, and what is the matter with it.
struct PowerStanding {
  /// With its history as it stands.
  let power: ResolvedPower
  /// How far it has come.
  let stage: PowerStatus
  /// What was recorded last.
  let last: StatusRecord?
  let review: ReviewStanding
  /// What became of its content since it was confirmed; nil where it is not in force.
  let content: ContentDigest.Standing?
  /// What its history contradicts or leaves open.
  let findings: [LifeCycle.Finding]

  /// - Parameters:
  ///   - power: as the model has it.
  ///   - current: the same as it stands.
  ///   - journal: the records of the journal about it.
  /// - Complexity: O(n log n) in the number of values of the power.
  init(
    _ power: ResolvedPower, current: ResolvedPower, journal: [StatusRecord], on day: CalendarDate,
    in calendar: WorkingCalendar
  ) {
    let cycle = LifeCycle(power.entry, journal: journal, by: day)
    self.power = current
    stage = cycle.stage
    last = cycle.events.last?.record
    // What is reported anew is looked at anyway.
    review =
      cycle.stage.isInForce ? current.entry.reviewStanding(on: day, in: calendar) : .notNeeded
    content =
      cycle.stage.isInForce
      ? ContentDigest.standing(
        of: ContentDigest.of(power), against: cycle.confirmation?.digest) : nil
    findings = cycle.findings
  }

  var isOverdue: Bool { review.isOverdue }
  var isChanged: Bool { content == .changed }
  var isContradictory: Bool { findings.contains(where: \.kind.isContradiction) }
  /// Whether something about it cannot be known.
  var isOpen: Bool {
    content == .notKnown || findings.contains { !$0.kind.isContradiction }
  }
  /// Whether nothing was ever done with it.
  var isUntouched: Bool { stage == .draft && last == nil }

  /// The remarks of a kind, in words.
  func remarks(_ kind: Remark) -> [LocalizedText] {
    switch kind {
    case .overdue:
      switch review {
      case .never: [Texts.inventory.text("status.never")]
      case .overdue(let reviewed, let due):
        [
          Texts.inventory.text(
            "status.overdue",
            ["reviewed": LocalizedText(reviewed.text), "due": LocalizedText(due.text)])
        ]
      case .notNeeded, .current: []
      }
    case .changed:
      isChanged ? [Texts.inventory.text("status.changed")] : []
    case .contradictory: findings.filter(\.kind.isContradiction).map(\.message)
    case .open:
      findings.filter { !$0.kind.isContradiction }.map(\.message)
        + (content == .notKnown ? [Texts.inventory.text("status.no-digest")] : [])
    }
  }

  /// What a remark is about.
  enum Remark: String, CaseIterable {
    case overdue, changed, contradictory
    /// What cannot be known.
    case open

    func holds(of standing: PowerStanding) -> Bool {
      switch self {
      case .overdue: standing.isOverdue
      case .changed: standing.isChanged
      case .contradictory: standing.isContradictory
      case .open: standing.isOpen
      }
    }
  }
}
