internal import Oversight

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Files that are there whole or not at all.
package enum AtomicFile {
  /// Writes beside the file under a temporary name and then takes its place.
  ///
  /// What is no ordinary file, such as `/dev/null`, is written to and never replaced; of a symbolic
  /// link it is the file behind it that is replaced.
  ///
  /// - Parameter name: how the user wrote the path, where that differs.
  /// - Throws: ``CommandFailure`` with the reason; nothing of the new bytes is left then.
  package static func write(
    _ bytes: [UInt8], to path: String, as name: String? = nil
  ) throws(CommandFailure) {
    do {
      let target = realPath(of: path) ?? path
      if isSpecial(target) {
        try writeInPlace(bytes, to: target)
      } else {
        try replace(target, with: bytes)
      }
    } catch {
      throw CommandFailure(
        "failure.file",
        ["file": LocalizedText(name ?? path), "reason": LocalizedText(error.description)])
    }
  }

  /// Moves a file or folder to a place where nothing is.
  ///
  /// - Throws: ``CommandFailure`` with the reason; everything is as it was then.
  package static func move(_ source: String, to place: String) throws(CommandFailure) {
    guard realPath(of: place) == nil else {
      throw CommandFailure("failure.in-the-way", ["files": LocalizedText("\n  \(place)")])
    }
    guard rename(source, place) == 0 else {
      throw CommandFailure(
        "failure.file",
        ["file": LocalizedText(place), "reason": LocalizedText(SystemReason().description)])
    }
  }

  /// The path without symbolic links; nil where nothing is there.
  package static func realPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether the path leads to a symbolic link, which may lead round in a circle.
  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether the path leads to a folder, through links too.
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// A hidden name that nothing else has: neither another thread or program, nor what one that
  /// crashed has left behind.
  package static func temporaryName() -> String {
    ".oversight-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
  }

  /// Whether the path leads to what is no ordinary file, such as a device.
  static func isSpecial(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT != S_IFREG
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(SystemReason) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemReason() }
    defer { _ = close(descriptor) }
    try FileDescriptorOutput.write(bytes, to: descriptor)
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(SystemReason) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    let temporary = folder + temporaryName()
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemReason() }
    do throws(SystemReason) {
      do throws(SystemReason) {
        try FileDescriptorOutput.write(bytes, to: descriptor)
      } catch {
        _ = close(descriptor)
        throw error
      }
      guard close(descriptor) == 0 else { throw SystemReason() }
      guard rename(temporary, path) == 0 else { throw SystemReason() }
    } catch {
      _ = unlink(temporary)
      throw error
    }
  }
}
