#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Signals and the end of the program.
enum Signals {
  /// Makes a closed pipe an error of the write, which can be reported, instead of a silent death.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  static func exit(_ status: Int32) -> Never {
    #if canImport(Darwin)
    Darwin.exit(status)
    #elseif canImport(Glibc)
    Glibc.exit(status)
    #elseif canImport(Musl)
    Musl.exit(status)
    #endif
  }
}

/// The reason of the last failed call of the operating system, in its own words.
struct SystemReason: Error, CustomStringConvertible {
  let code: Int32

  init(code: Int32 = errno) { self.code = code }

  var description: String { String(cString: strerror(code)) }
}
