internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The signals by which somebody ends the tool: the program that it waits for gets them too, or a
/// model without end would run on with nobody waiting.
enum EndingSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  /// The program that we wait for; 0 where there is none. A handler may read nothing but such a word.
  private static let child = Atomic<pid_t>(0)

  /// Passes the signals on to a program from now on, and then ends the tool by them as ever.
  ///
  /// What the tool was told to ignore, as `nohup` does, it goes on to ignore.
  static func pass(to process: pid_t?) {
    child.store(process ?? 0, ordering: .sequentiallyConsistent)
    guard process != nil else { return }
    for number in numbers {
      let former = signal(number) { number in
        let child = EndingSignals.child.load(ordering: .sequentiallyConsistent)
        if child > 0 { _ = kill(child, number) }
        _ = signal(number, SIG_DFL)
        _ = raise(number)
      }
      if Self.isIgnored(former) { _ = signal(number, SIG_IGN) }
    }
  }

  /// Holds the signals back, so that none comes between the start of a program and its number.
  ///
  /// - Returns: what is to be held back afterwards: what was before, without these signals. Who starts
  ///   the tool from a thread that holds them back, as Foundation's `Process` may, could not end it.
  static func hold() -> sigset_t {
    var held = sigset_t()
    sigemptyset(&held)
    for number in numbers { sigaddset(&held, number) }
    var before = sigset_t()
    sigemptyset(&before)
    pthread_sigmask(SIG_BLOCK, &held, &before)
    for number in numbers { sigdelset(&before, number) }
    return before
  }

  /// Lets come again what is not to be held back.
  static func release(_ mask: inout sigset_t) { pthread_sigmask(SIG_SETMASK, &mask, nil) }

  /// Handlers are compared by their addresses: the system has no other way.
  private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
