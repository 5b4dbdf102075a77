#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Signals and the end of the program.
enum Signals {
  /// Makes a closed pipe, or a file that may not grow, an error of the write, which can be reported,
  /// instead of a silent death.
  static func ignoreFailingWrites() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

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

/// Calls whose names the system's libraries share with methods of ours.
enum SystemCall {
  /// Reads what is there, as much as fits.
  ///
  /// - Returns: how many bytes came; 0 at the end, and -1 where `errno` says why not.
  static func read(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    #if canImport(Darwin)
    Darwin.read(descriptor, &buffer, buffer.count)
    #elseif canImport(Glibc)
    Glibc.read(descriptor, &buffer, buffer.count)
    #elseif canImport(Musl)
    Musl.read(descriptor, &buffer, buffer.count)
    #endif
  }

  /// Writes as much as is taken.
  ///
  /// - Returns: how many bytes went; -1 where `errno` says why none.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
    bytes.withUnsafeBytes { buffer in
      #if canImport(Darwin)
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }
  }
}

/// The reason of the last failed call of the operating system, in its own words.
struct SystemReason: Error, CustomStringConvertible {
  let code: Int32

  init(code: Int32 = errno) { self.code = code }

  var description: String { String(cString: strerror(code)) }
}
