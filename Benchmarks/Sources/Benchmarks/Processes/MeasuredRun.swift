internal import Foundation

/// A run of another program, with the most memory that it needed.
struct MeasuredRun {
  /// Seconds on the clock.
  let seconds: Double
  /// In bytes.
  let peakMemory: Int

  /// - Returns: nil where the program cannot be run, or fails.
  init?(_ program: String, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    seconds = start.duration(to: .now) / .seconds(1)
    #if os(macOS)
    peakMemory = Int(usage.ru_maxrss)
    #else
    peakMemory = Int(usage.ru_maxrss) * 1024
    #endif
  }
}
