import Oversight
import OversightRules
import Testing

@Suite("The complete powers")
struct CompletePowersTests {
  @Test(arguments: WorkedPowers.complete)
  func coverEveryHandOver(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    #expect(!process.handOvers.isEmpty)
    for handOver in process.handOvers {
      let flow = process[handOver.flow]
      if handOver.involvesOutsideParty {
        #expect(flow.receipt != nil, "\(flow.path)")
      } else {
        #expect(process.cover(of: handOver) != nil, "\(flow.path)")
      }
    }
  }

  @Test(arguments: WorkedPowers.complete)
  func haveIndependentSupervisorsWithEvidence(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    for supervision in process.supervisions {
      #expect(process.isIndependent(supervision), "\(supervision.path)")
      #expect(supervision.evidence != nil, "\(supervision.path)")
      #expect(supervision.name != nil, "\(supervision.path)")
    }
    let phases = Set(process.supervisions.compactMap(\.phase))
    #expect(phases == Set(ControlPhase.allCases))
  }

  @Test(arguments: WorkedPowers.complete)
  func gradeAndOwnEveryRisk(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    #expect(!process.risks.isEmpty)
    for risk in process.risks {
      #expect(risk.grade != nil, "\(risk.path)")
      #expect(risk.responsible.contains { $0.post != nil }, "\(risk.path)")
      let measures = process.measures(against: risk)
      #expect(!measures.isEmpty, "\(risk.path)")
      for measure in measures {
        #expect(measure.responsible.contains { $0.post != nil }, "\(measure.path)")
      }
      guard risk.grade?.ordinal == 0 else { continue }
      #expect(Set(measures.compactMap(\.type)).count >= 2, "\(risk.path)")
      #expect(measures.contains { $0.residual != nil }, "\(risk.path)")
    }
  }

  /// After a step that bears a risk, no case reaches its end without a supervision on its way.
  @Test(arguments: WorkedPowers.complete)
  func superviseEveryPathFromARisk(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    let watched = Set(process.steps.filter { !process.supervisions(of: $0).isEmpty }.map(\.path))
    for step in process.steps where !process.risks(of: step).isEmpty {
      let open = process.reachable(from: step) { watched.contains($0.path) }
      #expect(!open.contains { $0.kind.isEnd }, "\(step.path)")
    }
  }

  @Test(arguments: WorkedPowers.complete)
  func sayWhereToComplainAndHowLongItTakes(in id: String) throws {
    let power = try WorkedPowers.resolved(id)
    #expect(!power.supervision.isEmpty)
    #expect(power.code != nil)
    #expect(!power.basis.isEmpty)
    let promised = try #require(power.limits.promised)
    if let statutory = power.limits.statutory, statutory.unit == promised.unit {
      #expect(promised.amount <= statutory.amount)
    }
  }

  /// Whatever the built-in rules call an error, found or not decidable.
  @Test func passTheCheck() throws {
    let powers = try WorkedPowers.complete.map(WorkedPowers.resolved)
    let report = Checker(configuration: .complete).check(ResolvedCatalogue(powers: powers))
    #expect(report.gaps.filter { $0.severity == .error }.map(\.fingerprint) == [])
    #expect(report.undetermined.filter { $0.severity == .error }.map(\.element) == [])
  }

  @Test func theOthersKeepTheGapsOfTheirSources() throws {
    for id in WorkedPowers.ids where !WorkedPowers.complete.contains(id) {
      let process = try WorkedPowers.resolved(id).process
      let open = process.handOvers.filter {
        !$0.involvesOutsideParty && process.cover(of: $0) == nil
      }
      #expect(!open.isEmpty, "\(id)")
    }
  }
}

@Suite("Refusals of licences and payments")
struct RefusalTests {
  static let ids = WorkedPowers.ids.filter { id in
    [.licence, .payment].contains((try? WorkedPowers.resolved(id))?.entry.category)
  }

  /// Who decides also signs the refusal: no way from a refusal to a refused end passes by that post.
  @Test(arguments: ids)
  func passThePostThatDecides(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    let deciding = Set(process.steps.filter { $0.action == .decide }.flatMap(\.posts))
    #expect(!deciding.isEmpty)
    let refusals = process.flows.filter { $0.kind == .refusal }
    #expect(!refusals.isEmpty)
    #expect(process.ends.contains { $0.kind == .end(.refused) })
    for refusal in refusals {
      let past = process.reachable(from: process[refusal.target]) {
        !deciding.isDisjoint(with: $0.posts)
      }
      #expect(!past.contains { $0.kind == .end(.refused) }, "\(refusal.path)")
    }
  }

  @Test(arguments: ids)
  func areServedInWritingWithRemedies(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    for end in process.ends where end.kind == .end(.refused) || end.kind == .end(.notAccepted) {
      for flow in process.flows(to: end) {
        #expect(process[flow.source].action == .serve, "\(flow.path)")
        #expect(flow.receipt != nil, "\(flow.path)")
      }
    }
    let papers = process.steps.flatMap(\.documents).filter { $0.statesRemedies == true }
    #expect(papers.count >= 2)
  }
}
