import Oversight

/// Single changes of a process, each with the records that it must give.
extension ComparisonTests {
  /// A change of a model by its author, and what the comparison has to say of it.
  struct Mutation {
    let name: String
    /// Nil where the process has no place for it.
    let change: (inout PowerProcess) -> [(Change.Subject, Change.Kind, String)]?
  }

  static let place = Oversight.SourceLocation(file: "x.swift", line: 1)

  var mutations: [Mutation] {
    func activity(_ process: PowerProcess) -> Int? {
      process.steps.firstIndex { $0.facts.kind == .activity }
    }
    func name(_ risk: AuthoredRisk) -> String { risk.id ?? risk.facts.manifestation.original }
    func risky(_ process: PowerProcess) -> Int? {
      process.steps.firstIndex { !$0.risks.isEmpty }
    }
    return [
      Mutation(name: "supervision") { process in
        guard let place = activity(process) else { return nil }
        let id = process.steps[place].id
        process.steps[place].supervisions.append(
          AuthoredSupervision(
            post: process.posts[0].id, facts: SupervisionFacts(kind: .fee), location: Self.place))
        return [(.supervision, .added, "\(id)/supervision-\(process.posts[0].id)-fee")]
      },
      Mutation(name: "supervision changed") { process in
        guard
          let place = process.steps.firstIndex(where: { !$0.supervisions.isEmpty })
        else { return nil }
        let kind: Change.Kind =
          process.steps[place].supervisions[0].facts.evidence == nil ? .added : .changed
        process.steps[place].supervisions[0].facts.evidence = "新台账"
        let supervision = process.steps[place].supervisions[0]
        return [
          (
            .field, kind,
            "\(process.steps[place].id)/supervision-\(supervision.post)-\(supervision.facts.kind)"
          )
        ]
      },
      Mutation(name: "measure") { process in
        guard let place = risky(process) else { return nil }
        process.steps[place].risks[0].measures.append(
          AuthoredMeasure(
            id: "extra", facts: MeasureFacts(text: "公开"), location: Self.place))
        return [
          (
            .measure, .added,
            "\(process.steps[place].id)/\(name(process.steps[place].risks[0]))/extra"
          )
        ]
      },
      Mutation(name: "owner") { process in
        guard let place = risky(process) else { return nil }
        process.steps[place].risks[0].responsible.append(
          AuthoredResponsible(.words("有关人员")))
        return [
          (.owner, .added, "\(process.steps[place].id)/\(name(process.steps[place].risks[0]))")
        ]
      },
      Mutation(name: "grade") { process in
        guard let place = risky(process) else { return nil }
        let old = process.steps[place].risks[0].facts.grade
        process.steps[place].risks[0].facts.grade = GradeScale.stars[1]
        return [
          (
            .grade, old == nil ? .added : .changed,
            "\(process.steps[place].id)/\(name(process.steps[place].risks[0]))"
          )
        ]
      },
      Mutation(name: "risk") { process in
        guard let place = activity(process) else { return nil }
        process.steps[place].risks.append(
          AuthoredRisk(
            id: "extra", facts: RiskFacts(manifestation: "说情"), location: Self.place))
        return [(.risk, .added, "\(process.steps[place].id)/extra")]
      },
      Mutation(name: "limit") { process in
        guard let place = activity(process) else { return nil }
        let kind: Change.Kind = process.steps[place].facts.limit == nil ? .added : .changed
        process.steps[place].facts.limit = .workingDays(77)
        return [(.limit, kind, process.steps[place].id)]
      },
      Mutation(name: "step") { process in
        process.steps.append(
          AuthoredStep(
            id: "extra", facts: StepFacts(kind: .activity, name: "新环节"), location: Self.place))
        return [(.step, .added, "extra")]
      },
      Mutation(name: "flow") { process in
        guard let place = activity(process),
          let target = process.steps.last(where: {
            $0.facts.kind != .start && $0.id != process.steps[place].id
          })
        else { return nil }
        process.flows.append(
          AuthoredFlow(
            id: "extra", source: process.steps[place].id, target: target.id,
            facts: FlowFacts(kind: .next), location: Self.place))
        return [(.flow, .added, "extra")]
      },
      Mutation(name: "performer") { process in
        guard let place = activity(process) else { return nil }
        process.posts.append(
          AuthoredPost(id: "extra", facts: PostFacts(name: "新岗位"), location: Self.place))
        process.steps[place].performers.append(AuthoredPerformer(post: "extra", count: 2))
        return [(.post, .added, "post:extra"), (.performer, .added, process.steps[place].id)]
      },
      Mutation(name: "filing") { process in
        guard let place = activity(process) else { return nil }
        process.steps[place].filings.append(
          AuthoredFiling(facts: FilingFacts(phase: .before), location: Self.place))
        return [(.filing, .added, "\(process.steps[place].id)/filing-before")]
      },
    ]
  }
}
