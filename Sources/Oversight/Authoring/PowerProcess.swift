/// How a power is exercised, as its author writes it: the content of ``PowerModel/process``.
///
/// A process is itself a part of a process. So steps that many powers share are written once, as a
/// function that returns a process, and stand in each of them.
public struct PowerProcess: Sendable, Hashable {
  public var posts: [AuthoredPost] = []
  public var steps: [AuthoredStep] = []
  public var flows: [AuthoredFlow] = []
  /// Supervisions of whole phases of the process.
  public var supervisions: [AuthoredSupervision] = []
  /// Amendments of what there is not, which is a mistake.
  var missed: [MissedAmendment] = []

  public init(_ parts: [any ProcessPart] = []) {
    for part in parts { part.add(to: &self) }
  }
}

extension PowerProcess: ProcessPart {
  public func add(to process: inout PowerProcess) {
    process.posts += posts
    process.steps += steps
    process.flows += flows
    process.supervisions += supervisions
    process.missed += missed
  }
}
