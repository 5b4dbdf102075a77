internal import Oversight
internal import OversightCharts

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A worker as its parent sees it: a process with a pipe for requests, one for answers, and one for
/// whatever else it says.
///
/// Nothing here waits: a worker that hangs must not make its parent hang.
final class WorkerProcess {
  /// What a worker has said.
  enum Message {
    /// It is there.
    case ready
    /// The answer to the task, and how much memory the worker has needed so far, in bytes.
    case answer([UInt8], memory: Int)
  }

  let process: pid_t
  /// Where requests go, and where answers and other words come from.
  let requests: Int32
  let answers: Int32
  let words: Int32
  private(set) var isReady = false
  /// The task at which it works.
  private(set) var task: Int?
  /// When it must have answered, or be there.
  private(set) var deadline: ContinuousClock.Instant
  /// How many tasks it has done.
  private(set) var done = 0
  private var outgoing: ArraySlice<UInt8> = []
  private var frames = WorkFrames()
  private var lastWords: [UInt8] = []

  /// How long a worker may take to start.
  private static let timeToStart = Duration.seconds(60)
  /// How many bytes of its last words are kept.
  private static let mostWords = 4_000

  /// Starts a worker.
  ///
  /// - Throws: ``CommandFailure`` where the system starts none.
  init(
    program: String, _ limits: WorkerLimits, _ environment: [String: String]
  ) throws(CommandFailure) {
    let pipes = [try Pipe(), try Pipe(), try Pipe()]
    var environment = environment
    environment[CatalogueHandshake.rootVariable] = nil
    environment[CatalogueHandshake.statementVariable] = nil
    // A worker that ends says so itself; pages of its stack help nobody who draws charts.
    environment["SWIFT_BACKTRACE"] = "enable=no"
    // Its standard input is empty, and what it prints is taken with its complaints.
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(nothing) }
    process = try ChildProcess.spawn(
      program,
      [WorkerProgram.command, "--memory", "\(limits.memory)", "--seconds", "\(limits.seconds)"],
      environment,
      [
        (nothing, 0), (pipes[2].writing, 1), (pipes[2].writing, 2),
        (pipes[0].reading, WorkerProgram.requests), (pipes[1].writing, WorkerProgram.answers),
      ], closing: [pipes[1], pipes[2]], passingSignals: false)
    close(pipes[0].reading)
    (requests, answers, words) = (pipes[0].writing, pipes[1].reading, pipes[2].reading)
    for descriptor in [requests, answers, words] { PipeEnd.makeImmediate(descriptor) }
    deadline = .now + Self.timeToStart
  }

  var isIdle: Bool { isReady && task == nil }
  var hasUnsent: Bool { !outgoing.isEmpty }

  /// Gives it a task.
  func begin(_ task: Int, _ message: [UInt8], within seconds: Int) {
    self.task = task
    deadline = .now + .seconds(seconds)
    outgoing = WorkFrames.frame(message)[...]
    send()
  }

  /// Sends as much of the task as it takes now.
  func send() {
    while !outgoing.isEmpty, let count = PipeEnd.write(outgoing, to: requests), count > 0 {
      outgoing = outgoing.dropFirst(count)
    }
  }

  /// Takes what it has answered.
  ///
  /// - Returns: the messages, and whether it has closed its end: no more comes.
  func receive(_ buffer: inout [UInt8]) -> (messages: [Message], isClosed: Bool) {
    var isClosed = false
    reading: while true {
      switch PipeEnd.read(answers, &buffer) {
      case .bytes(let bytes): frames.add(bytes)
      case .nothingNow: break reading
      case .closed:
        isClosed = true
        break reading
      }
    }
    var messages: [Message] = []
    while let message = frames.next() {
      guard isReady else {
        isReady = true
        messages.append(.ready)
        continue
      }
      done += 1
      messages.append(
        .answer(
          Array(message.dropFirst(ByteFields.lengthSize)),
          memory: Int(clamping: ByteFields.number(in: message))))
    }
    return (messages, isClosed)
  }

  /// The task is done.
  func finish() { task = nil }

  /// Takes whatever else it says; only its last words are kept.
  func listen(_ buffer: inout [UInt8]) {
    while case .bytes(let bytes) = PipeEnd.read(words, &buffer) {
      lastWords = (lastWords + bytes).suffix(Self.mostWords)
    }
  }

  /// The last line of what it said, for people; empty where it said nothing.
  var lastLine: String {
    let lines = String(decoding: lastWords, as: UTF8.self).split(whereSeparator: \.isNewline)
    return String((lines.last { !$0.allSatisfy(\.isWhitespace) } ?? "").prefix(200)).legible
  }

  /// Ends it. What it holds is lost, which for an idle worker is nothing.
  @discardableResult
  func stop() throws(CommandFailure) -> ChildProcess.End {
    // One that has ended by itself keeps its own end.
    _ = kill(process, SIGKILL)
    let end = try ChildProcess.reap(process)
    for descriptor in [requests, answers, words] { close(descriptor) }
    return end
  }
}
