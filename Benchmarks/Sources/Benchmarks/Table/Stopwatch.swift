internal import Foundation

/// What measuring came to.
struct Measurement {
  /// Seconds of processor time, the median of several runs.
  let seconds: Double
  /// Whether every run gave the right answer.
  let isRight: Bool
}

/// Measures processor time, which other programs disturb less than they do the clock on the wall.
enum Stopwatch {
  /// The processor time that this thread has used, in seconds.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Measures what says whether its answer is right, after one run to warm up.
  ///
  /// What is over in less than five milliseconds is repeated until it takes that long.
  static func measure(runs: Int = 7, _ body: () -> Bool) -> Measurement {
    let start = now
    var isRight = body()
    let once = max(now - start, 1e-8)
    let repetitions = max(1, Int((0.005 / once).rounded(.up)))
    var times: [Double] = []
    for _ in 0..<runs {
      let start = now
      for _ in 0..<repetitions { isRight = body() && isRight }
      times.append((now - start) / Double(repetitions))
    }
    return Measurement(seconds: times.median, isRight: isRight)
  }
}

extension [Double] {
  /// The middle one, the upper of two; nought where there are none.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
