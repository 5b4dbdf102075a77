import Foundation

/// A folder for a register, removed with this object.
final class RegisterFolder {
  let path: String
  var register: String { "\(path)/filings.register" }

  init() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-register-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
