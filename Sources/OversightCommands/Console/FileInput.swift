internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Reads files.
package enum FileInput {
  /// The bytes of a file, and of a longer one its beginning.
  ///
  /// - Parameters:
  ///   - name: how the user wrote the path.
  ///   - most: how many bytes are read at most; so a device without end does not fill the memory.
  /// - Throws: ``CommandFailure`` with the reason. What is no regular file is refused, as nobody may
  ///   ever write into a pipe, unless this program was started with it: `<(…)` and `/dev/stdin`.
  package static func read(
    _ path: String, as name: String, atMost most: Int
  ) throws(CommandFailure) -> [UInt8] {
    do {
      if let bytes = try read(path, atMost: most) { return bytes }
    } catch {
      throw CommandFailure(
        "failure.unreadable",
        ["path": LocalizedText(name), "reason": LocalizedText(error.description)])
    }
    throw CommandFailure("failure.no-regular-file", ["path": LocalizedText(name)])
  }

  /// The stream that a path names among those with which this program was started; nil for others.
  package static func stream(namedBy path: String) -> Int32? {
    if path == "/dev/stdin" { return STDIN_FILENO }
    return ["/dev/fd/", "/proc/self/fd/"].lazy.filter(path.hasPrefix)
      .compactMap { Int32(path.dropFirst($0.count)) }.first
  }

  /// - Returns: nil where the path leads to what is not read.
  private static func read(
    _ path: String, atMost most: Int
  ) throws(SystemReason) -> [UInt8]? {
    // Opening a pipe waits for somebody to write into it, unless told not to.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemReason() }
    defer { _ = close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw SystemReason() }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return try bytes(of: descriptor, atMost: most)
    case S_IFDIR: return nil
    default:
      guard let stream = stream(namedBy: path) else { return nil }
      // Opened anew, it would not wait for what is still to be written.
      return try bytes(of: stream, atMost: most)
    }
  }

  private static func bytes(
    of descriptor: Int32, atMost most: Int
  ) throws(SystemReason) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most {
      let count = buffer.withUnsafeMutableBytes { buffer in
        let wanted = min(buffer.count, most - bytes.count)
        #if canImport(Darwin)
        return Darwin.read(descriptor, buffer.baseAddress, wanted)
        #elseif canImport(Glibc)
        return Glibc.read(descriptor, buffer.baseAddress, wanted)
        #elseif canImport(Musl)
        return Musl.read(descriptor, buffer.baseAddress, wanted)
        #endif
      }
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw SystemReason()
      }
    }
    return bytes
  }
}
