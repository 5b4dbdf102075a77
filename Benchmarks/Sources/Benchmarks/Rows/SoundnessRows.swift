internal import ProcessGraph

/// Whether processes are sound, by size and form.
enum SoundnessRows {
  static func rows() -> [Row] {
    chains() + Workload.soundness.rows([1_000, 10_000, 100_000, 1_000_000]) + [fork()]
      + crossed()
  }

  static func measured(_ process: MadeProcess, runs: Int = 7) -> Measurement {
    Stopwatch.measure(runs: runs) {
      if case .sound = process.graph.soundness() { true } else { false }
    }
  }

  private static func chains() -> [Row] {
    [(100, 50e-6, "≤ 50 µs"), (100_000, 50e-3, "≤ 50 ms")].map { steps, limit, mark in
      let process = MadeProcess.chain(steps: steps)
      let time = measured(process)
      return Row(
        "soundness, chain", "\(steps.grouped) steps", time.seconds, mark: mark,
        isMet: time.isRight && time.seconds <= limit)
    }
  }

  private static func fork() -> Row {
    let time = measured(.fork(branches: 20, steps: 5))
    return Row(
      "soundness, fork", "20 branches × 5 steps", time.seconds, beside: "6²⁰ states",
      mark: "≤ 1 ms", isMet: time.isRight && time.seconds <= 1e-3)
  }

  private static func crossed() -> [Row] {
    [60, 1_000, 10_000].map { steps in
      let process = ProcessMaker.process(steps: steps, .crossed, seed: 1)
      let time = measured(process, runs: 5)
      let left = process.graph.blockStructure.remainder?.graph.nodes.count ?? 0
      return Row(
        "soundness, not only blocks", "\(steps.grouped) steps", time.seconds,
        beside: "\(left) nodes left by reduction", isMet: time.isRight ? nil : false)
    }
  }
}
