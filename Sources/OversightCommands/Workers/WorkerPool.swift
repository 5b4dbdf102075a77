internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Has tasks done by other processes, several at a time.
///
/// A task that ends its worker, takes too long or too much memory is one failure; the worker is
/// replaced, and the other tasks are done. This process waits in one place only, for all workers at
/// once.
struct WorkerPool {
  /// What became of a task.
  enum Outcome {
    case answered([UInt8])
    case failed(LocalizedText)
  }

  /// The program that workers run.
  let program: String
  /// How many work at a time.
  private(set) var count: Int
  let limits: WorkerLimits

  private var workers: [WorkerProcess] = []
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(program: String, count: Int, limits: WorkerLimits = WorkerLimits()) {
    self.program = program
    self.count = max(1, count)
    self.limits = limits
  }

  /// Does all tasks.
  ///
  /// - Parameters:
  ///   - next: makes the next task, with a number by which its outcome is known; nil where there are no
  ///     more. It is asked when a worker has time.
  ///   - finish: takes the outcome of a task, in the order in which they are done.
  /// - Throws: ``CommandFailure`` where no worker can be started.
  mutating func run(
    _ next: () -> (number: Int, message: [UInt8])?, _ finish: (Int, Outcome) -> Void
  ) throws(CommandFailure) {
    defer { for worker in workers { _ = try? worker.stop() } }
    // One task is made while the workers work, so that none of them waits for it.
    var waiting = next()
    while waiting != nil || workers.contains(where: { $0.task != nil }) {
      while let task = waiting, let worker = try freeWorker() {
        worker.begin(task.number, task.message, within: limits.seconds)
        waiting = next()
      }
      try wait()
      for worker in workers { try attend(to: worker, finish) }
    }
  }

  /// A worker without a task, started where there is room for another.
  private mutating func freeWorker() throws(CommandFailure) -> WorkerProcess? {
    if let idle = workers.first(where: \.isIdle) { return idle }
    guard workers.count < count, workers.allSatisfy(\.isReady) else { return nil }
    do throws(CommandFailure) {
      workers.append(
        try WorkerProcess(program: program, limits, CommandContext.current.environment))
    } catch {
      // Where the system has no room for another, those that are there do the work.
      guard !workers.isEmpty else { throw error }
      count = workers.count
    }
    return nil
  }

  /// Waits until some worker has something, or must have had it.
  private func wait() throws(CommandFailure) {
    var waits: [pollfd] = []
    for worker in workers {
      waits.append(pollfd(fd: worker.answers, events: Int16(POLLIN), revents: 0))
      waits.append(pollfd(fd: worker.words, events: Int16(POLLIN), revents: 0))
      if worker.hasUnsent {
        waits.append(pollfd(fd: worker.requests, events: Int16(POLLOUT), revents: 0))
      }
    }
    let busy = workers.filter { !$0.isIdle }
    guard let first = busy.map(\.deadline).min() else { return }
    let rest = ContinuousClock.now.duration(to: first)
    let milliseconds = max(0, rest / .milliseconds(1)).rounded(.up)
    if poll(&waits, nfds_t(waits.count), Int32(min(milliseconds, 1_000_000))) < 0, errno != EINTR {
      throw .system("poll", errno)
    }
  }

  private mutating func attend(
    to worker: WorkerProcess, _ finish: (Int, Outcome) -> Void
  ) throws(CommandFailure) {
    if worker.hasUnsent { worker.send() }
    worker.listen(&buffer)
    let (messages, isClosed) = worker.receive(&buffer)
    var isWorn = false
    for case .answer(let bytes, let memory) in messages {
      guard let task = worker.task else { continue }
      worker.finish()
      finish(task, .answered(bytes))
      isWorn = worker.done >= limits.tasks || memory > limits.residentMemory
    }
    if isClosed {
      try replace(worker, finish)
    } else if isWorn {
      try remove(worker)
    } else if !worker.isIdle, worker.deadline < .now {
      guard let task = worker.task else {
        throw CommandFailure("failure.worker-start", ["said": "—"])
      }
      try remove(worker)
      finish(
        task,
        .failed(
          Texts.commands.text(
            "worker.late", ["seconds": LocalizedText("\(limits.seconds)")])))
    }
  }

  /// A worker has ended by itself: what it was at has failed.
  private mutating func replace(
    _ worker: WorkerProcess, _ finish: (Int, Outcome) -> Void
  ) throws(CommandFailure) {
    let end = try remove(worker)
    let said = worker.lastLine
    guard worker.isReady else {
      throw CommandFailure("failure.worker-start", ["said": LocalizedText(said)])
    }
    guard let task = worker.task else { return }
    let detail =
      said.isEmpty ? "" : Texts.commands.text("worker.said", ["said": LocalizedText(said)])
    let reason =
      switch end {
      case .exited(let status):
        Texts.commands.text(
          "worker.exited", ["status": LocalizedText("\(status)"), "said": detail])
      case .signalled(let signal):
        Texts.commands.text(
          "worker.signalled", ["signal": LocalizedText("\(signal)"), "said": detail])
      }
    finish(task, .failed(reason))
  }

  @discardableResult
  private mutating func remove(_ worker: WorkerProcess) throws(CommandFailure) -> ChildProcess.End {
    workers.removeAll { $0 === worker }
    worker.listen(&buffer)
    return try worker.stop()
  }
}
