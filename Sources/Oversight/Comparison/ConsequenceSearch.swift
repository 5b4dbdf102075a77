/// Finds what the differences between two versions of a power mean.
///
/// Every question is asked of both versions, and what the answers differ in is a consequence. So
/// what is said of a change back is the mirror image.
struct ConsequenceSearch {
  let old: VersionView
  let new: VersionView
  let changes: [Change]
  var found: [Consequence] = []

  init(
    from oldAnalysis: ProcessAnalysis, of old: ResolvedPower, to newAnalysis: ProcessAnalysis,
    of new: ResolvedPower, changes: [Change]
  ) {
    self.old = VersionView(old, oldAnalysis)
    self.new = VersionView(new, newAnalysis)
    self.changes = changes
  }

  /// All of them.
  ///
  /// - Complexity: that of the fewest persons and the longest run in both versions.
  var all: [Consequence] {
    var search = self
    search.compareSoundness()
    search.compareWatch()
    search.compareRisks()
    search.compareMeasures()
    search.compareFilings()
    search.comparePersons()
    search.compareLimits()
    search.compareEntry()
    return search.found
  }

  /// Says which of a pair has come about where an answer was yes and is no, or the other way.
  ///
  /// - Parameter lost: the kind for what was so and is no longer.
  mutating func add(
    _ lost: Consequence.Kind, _ was: Bool, _ now: Bool, _ element: ElementPath,
    _ arguments: [String: LocalizedText] = [:], evidence: [ElementPath] = []
  ) {
    guard was != now else { return }
    found.append(
      Consequence(was ? lost : lost.reversed, element, arguments, evidence: evidence))
  }

  // MARK: The whole

  private mutating func compareSoundness() {
    guard let was = old.isSound, let now = new.isSound else { return }
    let fault = (now ? old : new).analysis.faults.first
    let view = now ? old : new
    add(
      .soundnessLost, was, now, new.power.path,
      ["fault": fault.map { VersionView.name(of: $0.kind) } ?? ""],
      evidence: fault?.run.map { view.process.witness(of: $0).elements } ?? [])
  }

  private mutating func comparePersons() {
    for (scope, kind) in [
      (Collusion.Scope.anyRun, Consequence.Kind.fewerPersons),
      (.throughWorstGrade, .fewerPersonsAtWorstGrade),
    ] {
      guard let before = old.persons(scope), let after = new.persons(scope),
        before.count != after.count
      else { continue }
      // Those who can do it in the version in which fewer can.
      let few = before.count < after.count ? before : after
      add(
        kind, before.count > after.count, after.count > before.count, new.power.path,
        [
          "old": before.title, "new": after.title, "posts": few.posts,
        ], evidence: few.run)
    }
  }

  private mutating func compareLimits() {
    for limit in VersionView.Limit.allCases {
      guard let before = old.duration(limit), let after = new.duration(limit) else { continue }
      let arguments = [
        "old": before.longest, "new": after.longest, "limit": limit.title,
        "oldLimit": before.limit.title, "newLimit": after.limit.title,
      ]
      let evidence = (before.isExceeded && !after.isExceeded ? before : after).run
      add(
        .limitExceeded, !before.isExceeded, !after.isExceeded, new.power.path, arguments,
        evidence: evidence)
      guard before.isExceeded, after.isExceeded, before.limit.unit == after.limit.unit,
        let earlier = before.amount, let later = after.amount, earlier != later
      else { continue }
      add(
        .runLonger, later > earlier, earlier > later, new.power.path, arguments,
        evidence: (later > earlier ? after : before).run)
    }
  }

  private mutating func compareEntry() {
    let (before, now) = (old.power.entry, new.power.entry)
    let hasChannel = { (power: Power) in power.supervision.contains { !$0.address.isBlank } }
    add(.complaintsLost, hasChannel(before), hasChannel(now), new.power.path)
    let isOther = changes.contains { change in
      change.element != new.power.path
        || change.field.map(ContentDigest.ownKeysOfLifeCycle.contains) != true
    }
    guard before.status == .published, now.status == .published, isOther,
      before.reviewedOn == now.reviewedOn, before.history == now.history
    else { return }
    found.append(Consequence(.reviewDue, new.power.path, [:]))
  }

  private mutating func compareFilings() {
    for (view, other, wasThere) in [(old, new, true), (new, old, false)] {
      for filing in view.process.filings where other.elements[filing.path] == nil {
        let step = view.process[filing.step]
        guard other.elements[step.path] != nil else { continue }
        add(
          .filingDropped, wasThere, !wasThere, filing.path,
          [
            "step": step.shownName,
            "receiver": filing.receiver.map { view.process[$0].shownName } ?? "–",
          ])
      }
    }
  }
}
