public import ProcessGraph

/// What is wrong with the runs of a process, in the words of the process.
public struct ProcessFault: Sendable, Hashable {
  public let kind: Soundness.Fault.Kind
  /// A run to the fault; nil where none was singled out, and for steps that are never done.
  public let run: ProcessRun?
  /// The steps concerned, in the order of the process. Deadlock: those that wait in vain. Livelock:
  /// those that go on for ever. Lack of synchronisation: the one that is done once too often.
  /// Improper completion: the end. Dead nodes: those that are never done. A join that nobody wrote
  /// counts as the end in front of which it stands.
  public let steps: [Reference<ResolvedStep>]
  /// The flows on which work waits when it happens, in the order of the process.
  public let flows: [Reference<ResolvedFlow>]
  /// Deadlock: the flows on which the work does not come that the waiting steps need.
  public let awaited: [Reference<ResolvedFlow>]
  /// Lack of synchronisation: where the ways of the two pieces of work part.
  public let split: Reference<ResolvedStep>?
}
