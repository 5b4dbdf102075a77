/// A flow as its author describes it.
public struct AuthoredFlow: Sendable, Hashable {
  /// Explicit where several flows join the same two steps.
  public var id: String?
  public var source: String
  public var target: String
  public var facts: FlowFacts
  /// The post that signs for what it receives.
  public var receipt: String?
  /// Posts that are said to sign besides, which is a mistake: one signs for all.
  var otherReceipts: [String] = []
  /// The post that approves an extension.
  public var approver: String?
  public var supervisions: [AuthoredSupervision] = []
  public var risks: [AuthoredRisk] = []
  /// Whether the author says that the work changes hands here.
  public var isDeclaredHandOver = false
  public var location: SourceLocation

  public init(
    id: String? = nil, source: String, target: String, facts: FlowFacts, location: SourceLocation
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.facts = facts
    self.location = location
  }
}

extension AuthoredFlow: ProcessPart {
  public func add(to process: inout PowerProcess) { process.flows.append(self) }
}

/// An exit of a decision.
public struct AuthoredBranch: DecisionPart {
  let flow: AuthoredFlow

  init(flow: AuthoredFlow) { self.flow = flow }

  public func add(to step: inout AuthoredStep) { step.branches.append(flow) }
}

/// Something that is said of a flow inside its braces: a receipt, an extension.
public struct FlowDetail: FlowPart {
  let change: @Sendable (inout AuthoredFlow) -> Void

  init(_ change: @escaping @Sendable (inout AuthoredFlow) -> Void) { self.change = change }

  public func add(to flow: inout AuthoredFlow) { change(&flow) }
}
