internal import ArgumentParser
internal import OversightCharts

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A worker: it draws what its parent asks for, until the parent closes the pipe.
struct DrawForParentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: WorkerProgram.command, shouldDisplay: false)
  }

  @Option var memory: Int
  @Option var seconds: Int

  func run() throws {
    limitMemory()
    Self.endWithParent()
    try send([])
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var frames = WorkFrames()
    while true {
      while let request = frames.next() {
        // Should the parent be gone, nobody else ends a task that never ends.
        alarm(UInt32(clamping: seconds + 5))
        let answer = ChartTask.answer(to: request)
        try send(ByteFields.number(Self.peakMemory) + answer)
        alarm(0)
        ChartRenderer.freeMemory()
      }
      switch PipeEnd.read(WorkerProgram.requests, &buffer) {
      case .bytes(let bytes): frames.add(bytes)
      case .nothingNow: continue
      case .closed: return
      }
    }
  }

  /// Ends the process as soon as nobody can ask for anything any more, whatever it is at.
  private static func endWithParent() {
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    _ = pthread_create(
      &thread, nil,
      { _ in
        var wait = pollfd(fd: WorkerProgram.requests, events: 0, revents: 0)
        while poll(&wait, 1, -1) <= 0 {}
        _exit(1)
      }, nil)
  }

  private func send(_ message: [UInt8]) throws {
    try FileDescriptorOutput.write(WorkFrames.frame(message), to: WorkerProgram.answers)
  }

  /// Memory beyond the limit is refused by the system, which ends the worker and nothing else.
  private func limitMemory() {
    let limit = rlim_t(clamping: memory)
    var limits = rlimit(rlim_cur: limit, rlim_max: limit)
    #if canImport(Glibc)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limits)
    #else
    _ = setrlimit(RLIMIT_AS, &limits)
    #endif
  }

  /// The most memory that the process has needed so far, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Darwin)
    _ = getrusage(RUSAGE_SELF, &usage)
    return Int(usage.ru_maxrss)
    #else
    // Linux counts in units of 1024 bytes.
    _ = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
    #endif
  }
}
