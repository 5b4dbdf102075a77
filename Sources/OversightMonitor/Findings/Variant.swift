internal import ProcessGraph

/// What replay says of all cases with the same events in the same order.
struct Variant {
  let fit: RunReplay.Fit
  /// The least cost of a whole run; nil where it is unknown.
  let cost: Int?
  /// Nil where it is unknown.
  let alignment: RunAlignment?

  var isFinished: Bool { alignment.map { $0.completion != nil && $0.openNodes == 0 } ?? false }

  init(_ trace: [Int], _ replay: inout RunReplay) {
    fit = replay.fit(of: trace)
    cost = fit == .complete ? 0 : fit == .undetermined ? nil : replay.cost(of: trace)
    alignment = fit == .undetermined ? nil : replay.alignment(of: trace)
  }
}
