import Foundation
import Oversight
import Synchronization
import Testing

@testable import OversightCommands

/// What becomes of work when workers behave as they should not. The workers here are scripts, so that
/// each does just what its test says.
@Suite("Workers")
struct WorkerPoolTests {
  /// A worker that says that it is there, and then does something with each of its requests.
  ///
  /// The scripts read requests of one byte: a length in eight bytes and the byte.
  private static func script(_ each: String, in folder: TemporaryFolder) throws -> String {
    try program(
      """
      #!/bin/sh
      echo $$ >> \(folder.path)/workers
      frame() { printf "\\\\$1\\\\0\\\\0\\\\0\\\\0\\\\0\\\\0\\\\0" >&4; }
      frame 0
      while true; do
        request=$(dd bs=1 count=9 <&3 2>/dev/null | tail -c 1)
        [ -n "$request" ] || exit 0
        \(each)
      done
      """, in: folder)
  }

  /// A program that is written by another process: a file that this one has open for writing, perhaps
  /// in a child that starts just now, cannot be run.
  private static func program(_ text: String, in folder: TemporaryFolder) throws -> String {
    try folder.write(text, to: "text")
    let path = "\(folder.path)/worker"
    let copy = try ChildProcess.run(
      "install", ["-m", "755", "\(folder.path)/text", path], .captured)
    #expect(copy.end == .exited(0), "\(copy.output)")
    return path
  }

  /// An answer to each request: how much memory, nothing here, and the request itself.
  private static let echo = #"frame 11; printf '\0\0\0\0\0\0\0\0' >&4; printf "$request" >&4"#

  /// The outcome of each task: the answer as a text, or the reason.
  private static func outcomes(
    of tasks: String, _ program: String, count: Int = 1, limits: WorkerLimits = WorkerLimits(),
    whenDone: (Int) -> Void = { _ in }
  ) throws -> [String] {
    var outcomes = [Int: String]()
    var rest = Array(tasks.utf8.enumerated())[...]
    try CommandContext.$current.withValue(CommandContext(host: ProgramHost(models: []))) {
      var pool = WorkerPool(program: program, count: count, limits: limits)
      try pool.run(
        { rest.popFirst().map { (number: $0.offset, message: [$0.element]) } },
        { number, outcome in
          #expect(outcomes[number] == nil)
          switch outcome {
          case .answered(let bytes): outcomes[number] = String(decoding: bytes, as: UTF8.self)
          case .failed(let reason): outcomes[number] = reason[.english]
          }
          whenDone(number)
        })
    }
    #expect(outcomes.keys.sorted() == Array(0..<tasks.utf8.count))
    return outcomes.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func workers(in folder: TemporaryFolder) throws -> [Int32] {
    try folder.read("workers").split(separator: "\n").compactMap { Int32($0) }
  }

  /// Lengths are written in one octal digit after another, so an answer of nine bytes is `\11`.
  @Test("Every task is answered, whatever the number of workers", arguments: [1, 2, 5])
  func answers(count: Int) throws {
    let folder = try TemporaryFolder()
    let program = try Self.script(Self.echo, in: folder)
    #expect(try Self.outcomes(of: "abcdefg", program, count: count) == "abcdefg".map { "\($0)" })
    #expect(try Self.workers(in: folder).count <= count)
  }

  @Test("Without tasks no worker is started")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.outcomes(of: "", "/nowhere") == [])
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/workers"))
  }

  @Test("A task that kills its worker fails alone, with the last words of the worker")
  func killed() throws {
    let folder = try TemporaryFolder()
    let program = try Self.script(
      "if [ $request = b ]; then echo oh >&2; kill -9 $$; fi; \(Self.echo)", in: folder)
    let outcomes = try Self.outcomes(of: "abc", program)
    #expect(outcomes[0] == "a" && outcomes[2] == "c")
    #expect(outcomes[1].contains("signal 9") && outcomes[1].contains("oh"))
    #expect(try Self.workers(in: folder).count == 2)
  }

  @Test("A worker that ends by itself fails the task that it was at")
  func exited() throws {
    let folder = try TemporaryFolder()
    let program = try Self.script("[ $request = b ] && exit 3; \(Self.echo)", in: folder)
    let outcomes = try Self.outcomes(of: "ab", program)
    #expect(outcomes[0] == "a" && outcomes[1].contains("status 3"))
  }

  @Test("A task without end fails when its time is over, and nothing of it goes on")
  func late() throws {
    let folder = try TemporaryFolder()
    let program = try Self.script(
      "[ $request = a ] && exec sleep 1000; \(Self.echo)", in: folder)
    let outcomes = try Self.outcomes(of: "abc", program, limits: WorkerLimits(seconds: 1))
    #expect(outcomes[0].contains("1 seconds") && outcomes[1...] == ["b", "c"])
    for worker in try Self.workers(in: folder) { #expect(kill(worker, 0) != 0) }
  }

  @Test("A worker that was ended from outside between two tasks is replaced")
  func endedOutside() throws {
    let folder = try TemporaryFolder()
    let program = try Self.script(Self.echo, in: folder)
    let outcomes = try Self.outcomes(of: "abcd", program) { number in
      guard number == 1, let worker = try? Self.workers(in: folder).last else { return }
      _ = kill(worker, SIGKILL)
    }
    // The task that was on its way when the worker ended fails at most.
    #expect(outcomes.count { $0.contains("signal 9") } <= 1)
    #expect(outcomes[0] == "a" && outcomes[1] == "b" && outcomes[3] == "d")
  }

  @Test("A worker is replaced after its number of tasks, and when it has grown")
  func worn() throws {
    let folder = try TemporaryFolder()
    let program = try Self.script(Self.echo, in: folder)
    #expect(
      try Self.outcomes(of: "abcdef", program, limits: WorkerLimits(tasks: 2)).joined() == "abcdef")
    #expect(try Self.workers(in: folder).count == 3)
    let greedy = try TemporaryFolder()
    let grown = try Self.script(
      #"frame 11; printf '\0\0\0\0\1\0\0\0' >&4; printf "$request" >&4"#, in: greedy)
    #expect(try Self.outcomes(of: "abc", grown).joined() == "abc")
    #expect(try Self.workers(in: greedy).count == 3)
  }

  @Test("Where no worker starts, the run ends and says why")
  func noStart() throws {
    #expect(throws: CommandFailure.self) { try Self.outcomes(of: "a", "/nowhere/worker") }
    let folder = try TemporaryFolder()
    let path = try Self.program("#!/bin/sh\necho 'no library' >&2\nexit 1\n", in: folder)
    let failure = #expect(throws: CommandFailure.self) { try Self.outcomes(of: "abc", path) }
    #expect(failure?.text[.english].contains("no library") == true)
  }

  @Test("Messages come whole, however they are cut")
  func frames() {
    let messages: [[UInt8]] = [[], [1], Array(repeating: 7, count: 300), [0, 0, 0]]
    let bytes = messages.flatMap(WorkFrames.frame)
    for size in [1, 2, 7, 8, 9, 64, 1_000] {
      var frames = WorkFrames()
      var read: [[UInt8]] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        frames.add(bytes[start..<min(start + size, bytes.count)])
        while let message = frames.next() { read.append(message) }
      }
      #expect(read == messages)
    }
  }
}
