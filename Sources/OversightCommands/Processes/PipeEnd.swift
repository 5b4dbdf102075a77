#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The reading and writing of pipes, as much as goes at once.
enum PipeEnd {
  /// What is there to read.
  enum Reading {
    case bytes(ArraySlice<UInt8>)
    case nothingNow
    case closed
  }

  static func read(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Reading {
    let count = SystemCall.read(descriptor, &buffer)
    if count > 0 { return .bytes(buffer[..<count]) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingNow : .closed
  }

  /// - Returns: how many bytes went; nil where nobody reads any more.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
    let count = SystemCall.write(bytes, to: descriptor)
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// Reads and writes come back at once from now on.
  static func makeImmediate(_ descriptor: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
  }
}
