/// A step as its author describes it.
public struct AuthoredStep: Sendable, Hashable {
  public var id: String
  public var facts: StepFacts
  public var performers: [AuthoredPerformer] = []
  /// Whether one of the performers suffices; otherwise all of them act together.
  public var isDoneByAnyPerformer = false
  public var risks: [AuthoredRisk] = []
  /// What is done here against no risk that the model names.
  public var measures: [AuthoredMeasure] = []
  public var supervisions: [AuthoredSupervision] = []
  public var filings: [AuthoredFiling] = []
  /// The exits of a decision.
  public var branches: [AuthoredFlow] = []
  public var location: SourceLocation

  public init(id: String, facts: StepFacts, location: SourceLocation) {
    self.id = id
    self.facts = facts
    self.location = location
  }
}

extension AuthoredStep: ProcessPart {
  public func add(to process: inout PowerProcess) {
    var step = self
    step.branches = []
    process.steps.append(step)
    for var branch in branches {
      branch.source = id
      process.flows.append(branch)
    }
  }
}

/// A post that performs a step, and how many of its officers are needed.
public struct AuthoredPerformer: Sendable, Hashable {
  public var post: String
  public var count: Int

  public init(post: String, count: Int = 1) {
    self.post = post
    self.count = count
  }
}

extension AuthoredPerformer: StepPart {
  public func add(to step: inout AuthoredStep) { step.performers.append(self) }
}

/// Something that is said of a step inside its braces: recusal, records, discretion, a meeting.
public struct StepDetail: StepPart {
  let change: @Sendable (inout AuthoredStep) -> Void

  init(_ change: @escaping @Sendable (inout AuthoredStep) -> Void) { self.change = change }

  public func add(to step: inout AuthoredStep) { change(&step) }
}
