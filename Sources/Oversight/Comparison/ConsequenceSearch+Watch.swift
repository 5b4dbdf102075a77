// Who watches, and what goes past them.

extension ConsequenceSearch {
  mutating func compareWatch() {
    compareHandOvers()
    for step in new.process.steps {
      guard let before = old.step(step.path) else { continue }
      add(
        .stepUnwatched, old.analysis.coverage.isWatched(before),
        new.analysis.coverage.isWatched(step), step.path, ["step": step.shownName])
    }
    for supervision in new.process.supervisions {
      guard let before = old.supervision(supervision.path) else { continue }
      add(
        .independenceLost, old.process.isIndependent(before),
        new.process.isIndependent(supervision), supervision.path,
        [
          "post": new.process[supervision.post].shownName,
          "target": new.name(of: supervision.target),
        ])
    }
  }

  private mutating func compareHandOvers() {
    for handOver in new.process.handOvers {
      let path = new.process[handOver.flow].path
      let names = new.names(of: handOver)
      guard let before = old.handOver(path) else {
        add(.unwatchedHandOverAdded, new.isOpen(handOver), false, path, names)
        continue
      }
      guard handOver.involvesOutsideParty == before.involvesOutsideParty else { continue }
      if handOver.involvesOutsideParty {
        add(
          .receiptLost, old.process.isSignedFor(before), new.process.isSignedFor(handOver), path,
          names)
      } else {
        add(.handOverUncovered, !old.isOpen(before), !new.isOpen(handOver), path, names)
      }
    }
    for handOver in old.process.handOvers {
      let path = old.process[handOver.flow].path
      guard new.handOver(path) == nil else { continue }
      add(.unwatchedHandOverAdded, false, old.isOpen(handOver), path, old.names(of: handOver))
    }
  }

  mutating func compareRisks() {
    for risk in new.process.risks {
      guard let before = old.risk(risk.path) else {
        addRisk(risk, of: new, wasThere: false, among: old)
        continue
      }
      let names = new.names(of: risk)
      compareRuns(before, risk, names)
      compareGrades(before, risk, names)
      add(
        .measuresLost, !old.process.measures(against: before).isEmpty,
        !new.process.measures(against: risk).isEmpty, risk.path, names)
      compareOwners(before.responsible, risk.responsible, risk.path, names)
    }
    for risk in old.process.risks where new.risk(risk.path) == nil {
      addRisk(risk, of: old, wasThere: true, among: new)
    }
  }

  /// A risk that is written in one version only, at a place that both have.
  private mutating func addRisk(
    _ risk: ResolvedRisk, of view: VersionView, wasThere: Bool, among other: VersionView
  ) {
    guard other.elements[view.hostPath(of: risk)] != nil else { return }
    add(.riskDropped, wasThere, !wasThere, risk.path, view.names(of: risk))
  }

  private mutating func compareRuns(
    _ before: ResolvedRisk, _ now: ResolvedRisk, _ names: [String: LocalizedText]
  ) {
    guard let was = old.passage(from: before), let isNow = new.passage(from: now) else { return }
    let (view, run) = isNow.run.map { (new, $0) } ?? (old, was.run ?? ProcessRun([]))
    var names = names
    names["run"] = view.process.name(of: run)
    add(
      .riskOpened, was.run == nil, isNow.run == nil, now.path, names,
      evidence: view.process.witness(of: run).elements)
  }

  private mutating func compareGrades(
    _ before: ResolvedRisk, _ now: ResolvedRisk, _ names: [String: LocalizedText]
  ) {
    var names = names
    names["old"] = before.grade?.label
    names["new"] = now.grade?.label
    guard let left = before.grade, let right = now.grade else {
      add(.gradeRemoved, before.grade != nil, now.grade != nil, now.path, names)
      return
    }
    guard left.scale == right.scale, left != right else { return }
    // A milder grade is right where something was done about the risk.
    let earlier = Set(old.process.measures(against: before).map(\.path))
    let later = Set(new.process.measures(against: now).map(\.path))
    let isLowered = right.ordinal > left.ordinal
    guard isLowered ? later.isSubset(of: earlier) : earlier.isSubset(of: later) else { return }
    add(.gradeLowered, isLowered, !isLowered, now.path, names)
  }

  mutating func compareMeasures() {
    for measure in new.process.measures {
      guard let before = old.measure(measure.path) else { continue }
      compareOwners(
        before.responsible, measure.responsible, measure.path,
        ["thing": Texts.oversight.text("thing.measure", ["measure": measure.facts.text])])
    }
  }

  private mutating func compareOwners(
    _ before: [ResolvedResponsible], _ now: [ResolvedResponsible], _ path: ElementPath,
    _ names: [String: LocalizedText]
  ) {
    add(
      .ownerLost, before.contains(where: \.isNamed), now.contains(where: \.isNamed), path, names)
  }
}
