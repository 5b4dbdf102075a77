internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

extension AtomicFile {
  /// The bytes of a file; none where it is not there.
  ///
  /// - Throws: ``CommandFailure`` where it is there and cannot be read.
  package static func content(
    of path: String, as name: String, atMost most: Int
  ) throws(CommandFailure) -> [UInt8] {
    guard realPath(of: path) != nil else { return [] }
    return try FileInput.read(path, as: name, atMost: most)
  }

  /// Writes a file anew unless somebody else has written it since it was read.
  ///
  /// Runs of the tool wait for one another by a lock of the folder, which ends with the process and
  /// leaves nothing behind. Where folders cannot be locked, as on some network drives, a change of
  /// the same moment may be missed.
  ///
  /// - Parameter old: what was read of it; none where it was not there.
  /// - Returns: whether it was written.
  /// - Throws: ``CommandFailure`` with the reason why it can be neither read nor written.
  package static func exchange(
    _ old: [UInt8], for new: [UInt8], at path: String, as name: String, atMost most: Int
  ) throws(CommandFailure) -> Bool {
    let target = realPath(of: path) ?? path
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { _ = close(descriptor) } }
    if descriptor >= 0 {
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }
    guard try content(of: target, as: name, atMost: most) == old else { return false }
    try write(new, to: target, as: name)
    return true
  }
}
