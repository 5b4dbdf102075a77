/// How a case ended.
public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
  case granted, refused, notAccepted, withdrawn, completed, transferred

  /// Whether power was used: every outcome but a withdrawal. A bribed refusal and a dropped case are
  /// abuses too.
  public var isDecisive: Bool { self != .withdrawn }
}

/// What kind of node a step is. Symbols after GB/T 1526-1989 (ISO 5807:1985).
public enum StepKind: Sendable, Hashable {
  case start
  case end(Outcome)
  case activity
  /// One way in, several out, exactly one of which is taken.
  case decision
  /// Several ways out, all taken.
  case fork
  /// Waits for all ways in.
  case join
  /// Several ways out, one or more taken.
  case inclusiveSplit
  /// Waits for those ways in that were taken.
  case inclusiveJoin
  /// A step that another process details: the id of that power, where it is modelled.
  case subProcess(of: String?)

  /// Whether somebody must do it: activities, decisions and sub-processes.
  public var needsPerformer: Bool {
    switch self {
    case .activity, .decision, .subProcess: true
    default: false
    }
  }

  /// Whether it only routes: it has no performer, no number and no box of its own.
  public var isGateway: Bool {
    switch self {
    case .fork, .join, .inclusiveSplit, .inclusiveJoin: true
    default: false
    }
  }

  /// Whether a case ends here.
  public var isEnd: Bool { outcome != nil }

  /// How a case ends here; nil where it does not.
  public var outcome: Outcome? {
    if case .end(let outcome) = self { outcome } else { nil }
  }

  /// The word that stands for the kind in files.
  public var name: String {
    switch self {
    case .start: "start"
    case .end: "end"
    case .activity: "activity"
    case .decision: "decision"
    case .fork: "fork"
    case .join: "join"
    case .inclusiveSplit: "inclusiveSplit"
    case .inclusiveJoin: "inclusiveJoin"
    case .subProcess: "subProcess"
    }
  }
}

/// What is done at a step, in the words that rules about procedure understand.
public enum StepAction: String, Sendable, Hashable, Codable, CaseIterable {
  case apply, accept, correct, register, examine, siteCheck, investigate, notify, hearParty, hearing
  case expertReview, legalityReview, propose, discuss, decide, approve, publicise, issue, serve
  case request, budget, invite, open, evaluate, award, contract, acceptGoods, design, build
  case pay, fine, collect, execute, recommend, appoint, review, inspect, file, archive, transfer
  case close, supervise

  /// Whether power is used here: to examine, discuss, decide, approve, evaluate, award, take delivery
  /// or pay. A step says otherwise of itself with `decisive()`.
  public var isDecisive: Bool {
    switch self {
    case .examine, .decide, .approve, .evaluate, .award, .acceptGoods, .pay, .discuss: true
    default: false
    }
  }
}
