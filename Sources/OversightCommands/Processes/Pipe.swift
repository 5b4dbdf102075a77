internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A pipe from a child process. Neither end is inherited by accident.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(CommandFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system("pipe", errno) }
    // Numbers from 10 up, so that none is a number that the child is to have it under.
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    for end in ends { close(end) }
    guard high.allSatisfy({ $0 >= 0 }) else { throw .system("fcntl", errno) }
    (reading, writing) = (high[0], high[1])
  }

  /// Reads several pipes until all are closed on the other side, and closes them.
  ///
  /// They are read together: a child that fills one pipe while another is read would wait for ever.
  static func readAll(_ pipes: [Pipe]) -> [String] {
    var bytes = pipes.map { _ in [UInt8]() }
    var open = Array(pipes.indices)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !open.isEmpty {
      var waits = open.map { pollfd(fd: pipes[$0].reading, events: Int16(POLLIN), revents: 0) }
      if poll(&waits, nfds_t(waits.count), -1) < 0, errno != EINTR { break }
      for (wait, index) in zip(waits, open) where wait.revents != 0 {
        let count = read(wait.fd, &buffer, buffer.count)
        if count > 0 {
          bytes[index] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          open.removeAll { $0 == index }
        }
      }
    }
    for pipe in pipes { close(pipe.reading) }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension CommandFailure {
  /// A call of the operating system failed.
  static func system(_ call: String, _ code: Int32) -> CommandFailure {
    CommandFailure(
      "failure.system",
      ["call": LocalizedText(call), "reason": LocalizedText(String(cString: strerror(code)))])
  }
}
