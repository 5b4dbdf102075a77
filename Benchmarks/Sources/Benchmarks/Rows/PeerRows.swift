internal import ProcessGraph

/// Soundness beside pm4py, and whether the verdicts agree.
enum PeerRows {
  static func rows(_ peer: SoundnessPeer) throws -> [Row] {
    try [
      row(peer, "chain", 100, MadeProcess.chain(steps: 100), factor: 100_000),
      row(peer, "blocks", 100, ProcessMaker.process(steps: 100, seed: 1)),
      row(peer, "blocks", 1_000, ProcessMaker.process(steps: 1_000, seed: 1)),
      agreement(peer),
    ]
  }

  private static func row(
    _ peer: SoundnessPeer, _ form: String, _ steps: Int, _ process: MadeProcess,
    factor: Double? = nil
  ) throws -> Row {
    let ours = SoundnessRows.measured(process)
    // One after the other in one process, so that all but the first are warm.
    let theirs = try peer.answers([process.graph, process.graph, process.graph])
    let limit = Double(SoundnessPeer.limit)
    let time = theirs.isEmpty ? limit : theirs.map(\.seconds).median
    let ratio = time / ours.seconds
    let beside =
      theirs.isEmpty
      ? "pm4py > \(SoundnessPeer.limit) s: > \(ratio.asRatio)"
      : "pm4py \(time.asTime): \(ratio.asRatio)"
    var row = Row(
      "soundness beside pm4py, \(form)", "\(steps.grouped) steps", ours.seconds, beside: beside)
    if !ours.isRight || theirs.contains(where: { !$0.isSound }) {
      (row.mark, row.isMet) = ("the same verdict", false)
    } else if let factor {
      (row.mark, row.isMet) = ("≥ \(factor.asRatio)", ratio >= factor)
    }
    return row
  }

  /// Small processes of which two thirds are sound.
  private static func agreement(_ peer: SoundnessPeer) throws -> Row {
    let styles: [ProcessMaker.Style] = [.blocks, .crossed, .spoilt]
    let graphs = (0..<60).map {
      ProcessMaker.process(steps: 8 + $0 % 9, styles[$0 % 3], seed: $0).graph
    }
    let theirs = try peer.answers(graphs)
    let ours = graphs.map { if case .sound = $0.soundness() { true } else { false } }
    let agreed = zip(ours, theirs).count { $0 == $1.isSound }
    let sound = ours.count { $0 }
    return Row(
      "verdicts beside pm4py", "60 × 8–16 steps", nil,
      beside: "\(agreed) of \(graphs.count) agree; \(sound) are sound", mark: "all agree",
      isMet: agreed == graphs.count)
  }
}
