internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Runs other programs.
///
/// A few calls of POSIX suffice here. Foundation's `Process` would slow down every start, and
/// swift-subprocess needs a newer Swift than the toolkit does.
package enum ChildProcess {
  /// How a program ended.
  package enum End: Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// What becomes of the output of a program.
  package enum Output {
    /// Shown as it comes, on the standard error: the standard output is for the answer.
    case toStandardError
    /// Kept, output and errors together.
    case captured
    /// Kept, errors by themselves.
    case capturedApart
  }

  /// Runs a program that is looked for in the path, and waits for it.
  package static func run(
    _ program: String, _ arguments: [String], _ output: Output
  ) throws(CommandFailure) -> (end: End, output: String, errors: String) {
    let environment = CommandContext.current.environment
    switch output {
    case .toStandardError:
      let process = try spawn(program, arguments, environment, [(2, 1)])
      return (try wait(for: process), "", "")
    case .captured:
      let pipe = try Pipe()
      let process = try spawn(
        program, arguments, environment, [(pipe.writing, 1), (pipe.writing, 2)], closing: [pipe])
      let texts = Pipe.readAll([pipe])
      return (try wait(for: process), texts[0], "")
    case .capturedApart:
      let pipes = [try Pipe(), try Pipe()]
      let process = try spawn(
        program, arguments, environment, [(pipes[0].writing, 1), (pipes[1].writing, 2)],
        closing: pipes)
      let texts = Pipe.readAll(pipes)
      return (try wait(for: process), texts[0], texts[1])
    }
  }

  /// Runs a program with our own input and outputs, and one more file on which it states something.
  ///
  /// - Parameters:
  ///   - statementVariable: the variable with the number of that file.
  ///   - keepsOutput: whether its standard output is kept, and not written to ours.
  package static func runStating(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    statementVariable: String, keepsOutput: Bool = false
  ) throws(CommandFailure) -> (end: End, statement: String, output: String) {
    let number: Int32 = 3
    var environment = environment
    environment[statementVariable] = "\(number)"
    let pipes = try keepsOutput ? [Pipe(), Pipe()] : [Pipe()]
    let files = zip(pipes, [number, 1]).map { (ours: $0.writing, childs: $1) }
    let process = try spawn(program, arguments, environment, files, closing: pipes)
    let texts = Pipe.readAll(pipes)
    return (try wait(for: process), texts[0], keepsOutput ? texts[1] : "")
  }

  /// - Parameters:
  ///   - files: which of our files the child has under which number.
  ///   - pipes: pipes whose writing end is the child's alone from then on.
  ///   - passesSignals: whether the signals that end us are for the program that we wait for.
  static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    _ files: [(ours: Int32, childs: Int32)], closing pipes: [Pipe] = [],
    passingSignals passesSignals: Bool = true
  ) throws(CommandFailure) -> pid_t {
    defer { for pipe in pipes { close(pipe.writing) } }
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file in files { posix_spawn_file_actions_adddup2(&actions, file.ours, file.childs) }

    // We ignore writes that fail; others have a right to be ended by them. And what we hold back until
    // we know the child's number is not held back from the child.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var mask = EndingSignals.hold()
    defer { EndingSignals.release(&mask) }
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    let code = posix_spawnp(&process, program, &actions, &attributes, &words, &variables)
    guard code == 0 else {
      if code == ENOENT, program == "swift" { throw CommandFailure("failure.no-swift") }
      throw .system(program, code)
    }
    if passesSignals { EndingSignals.pass(to: process) }
    return process
  }

  private static func wait(for process: pid_t) throws(CommandFailure) -> End {
    let end = try reap(process)
    EndingSignals.pass(to: nil)
    return end
  }

  /// Waits for a program that was spawned.
  static func reap(_ process: pid_t) throws(CommandFailure) -> End {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw .system("waitpid", errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}
