internal import Foundation
internal import ProcessGraph

/// pm4py, which judges the same processes in a process of its own.
struct SoundnessPeer {
  struct Answer: Decodable {
    let isSound: Bool
    /// Processor time of the check alone.
    let seconds: Double
  }

  /// How long it may take over one process, in seconds of processor time.
  static let limit = 60

  private let program: PeerProgram

  /// Nil where it is not installed.
  init?() {
    guard let program = PeerProgram("soundness.py", limit: Self.limit) else { return nil }
    self.program = program
  }

  /// What it says of each graph, up to the first that takes longer than the limit.
  func answers(_ graphs: [WorkflowGraph]) throws -> [Answer] {
    try program.answers(
      to: graphs.map { try JSONEncoder().encode(PetriNet($0)) }, as: Answer.self)
  }
}
