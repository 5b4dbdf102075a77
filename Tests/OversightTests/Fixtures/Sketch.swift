import Oversight

/// A model whose process a test writes on the spot.
///
/// The closure gets an empty sketch, whose methods are the words of the language.
struct Sketch: PowerModel {
  enum Post: String, PostID { case a, b, c, d, e, office }
  enum Step: String, StepID { case s0, s1, s2, s3, s4, s5, s6, s7 }

  let power: Power
  let process: PowerProcess

  init(_ power: Power = Sketch.entry, @ProcessBuilder _ process: (Sketch) -> PowerProcess) {
    self.init(power, of: process(Sketch(of: PowerProcess())))
  }

  init(_ power: Power = Sketch.entry, of process: PowerProcess) {
    self.power = power
    self.process = process
  }

  static let entry = Power("sketch", "示例职权", .other, file: "Sketch.swift", line: 1)

  /// The problems that resolving this model reports.
  var problems: [ModelProblem] {
    do {
      _ = try resolved()
      return []
    } catch {
      return error.problems
    }
  }
}

extension ResolvedProcess {
  /// The step with an id, for tests that know that there is one.
  func step(_ id: Sketch.Step) -> ResolvedStep {
    guard let step = steps.first(where: { $0.reference.id == id.rawValue }) else {
      preconditionFailure("no step \(id)")
    }
    return step
  }

  /// The post with an id, for tests that know that there is one.
  func post(_ id: Sketch.Post) -> Reference<ResolvedPost> {
    guard let post = posts.first(where: { $0.reference.id == id.rawValue }) else {
      preconditionFailure("no post \(id)")
    }
    return post.reference
  }

  /// The hand-over to a step.
  func handOver(to id: Sketch.Step) -> HandOver? {
    handOvers.first { $0.receiver.id == id.rawValue }
  }
}
