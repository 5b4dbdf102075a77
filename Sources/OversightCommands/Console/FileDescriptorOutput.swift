internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// An open file of the process, written without a buffer so that no error comes too late.
package struct FileDescriptorOutput: TextOutput {
  package let descriptor: Int32

  package init(descriptor: Int32) { self.descriptor = descriptor }

  package static let standardOutput = FileDescriptorOutput(descriptor: 1)
  package static let standardError = FileDescriptorOutput(descriptor: 2)

  /// Keeps an output for the answer alone: whatever else writes under its number from now on, such
  /// as a `print` in a model, goes to another file and cannot get into a document.
  ///
  /// - Parameters:
  ///   - number: the number of the output.
  ///   - other: the number of the file to which all else goes.
  /// - Returns: the output under a number of its own, which child processes do not have; under its
  ///   old number where it is not open, so that writing the answer says why it cannot be written.
  package static func reserving(_ number: Int32 = 1, from other: Int32 = 2) -> Self {
    // Numbers from 10 up are not those that somebody hands to us.
    let own = fcntl(number, F_DUPFD_CLOEXEC, 10)
    guard own >= 0 else { return FileDescriptorOutput(descriptor: number) }
    if dup2(other, number) < 0 { _ = close(number) }
    return FileDescriptorOutput(descriptor: own)
  }

  package var isTerminal: Bool { isatty(descriptor) == 1 }

  package func write(_ text: String) throws(CommandFailure) {
    do {
      try Self.write(Array(text.utf8), to: descriptor)
    } catch {
      throw CommandFailure("failure.output", ["reason": LocalizedText(error.description)])
    }
  }

  /// Writes all bytes, however many calls it takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemReason) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = SystemCall.write(rest, to: descriptor)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw SystemReason()
      }
    }
  }
}
