internal import Foundation
internal import Oversight
internal import OversightCommands

/// Writes the files of a site into its folder: only what is different, and takes away what it has no more.
struct SiteOutput {
  private let folder: String
  private let name: String
  private let former: SiteManifest
  private(set) var manifest: SiteManifest
  private(set) var written = 0
  private(set) var unchanged = 0
  private(set) var removed = 0

  /// - Parameter name: the folder as the user named it.
  /// - Throws: ``CommandFailure`` where the folder is not one of a site.
  init(_ name: String) throws(CommandFailure) {
    self.name = name
    folder = CommandContext.current.absolute(name)
    former = try SiteManifest.read(in: folder, as: name)
    manifest = SiteManifest()
    manifest.log = former.log
    try Folders.make(folder, as: name)
  }

  /// Whether a file is there that was made of the same.
  func isCurrent(_ path: String, _ source: String) -> Bool {
    former.sources[path] == source && FileManager.default.fileExists(atPath: "\(folder)/\(path)")
  }

  /// Keeps files that are current.
  mutating func keep(_ paths: [String], _ source: String) {
    for path in paths { manifest.files.append(path) }
    if let first = paths.first { manifest.sources[first] = source }
    unchanged += paths.count
  }

  /// What is new, which goes into the log.
  mutating func publish(_ powers: [String: SiteManifest.Published], on day: CalendarDate) {
    manifest.powers = powers
    let change = former.change(to: powers, on: day)
    if !change.isEmpty { manifest.log.append(change) }
  }

  func text(of path: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Counts a file that somebody else has written.
  mutating func add(_ path: String) { manifest.files.append(path) }

  /// - Parameter source: a digest of what it is made of; nil for a page that is made anew each time.
  mutating func write(
    _ text: String, to path: String, source: String? = nil
  ) throws(CommandFailure) {
    manifest.files.append(path)
    if let source { manifest.sources[path] = source }
    let bytes = Array(text.utf8)
    if let there = FileManager.default.contents(atPath: "\(folder)/\(path)"),
      there.elementsEqual(bytes)
    {
      unchanged += 1
      return
    }
    let parts = path.split(separator: "/").dropLast()
    if !parts.isEmpty {
      let inner = parts.joined(separator: "/")
      try Folders.make("\(folder)/\(inner)", as: "\(name)/\(inner)")
    }
    try AtomicFile.write(bytes, to: "\(folder)/\(path)", as: "\(name)/\(path)")
    written += 1
  }

  /// Takes away what the site had and has no more, and writes what the next publication has to know.
  mutating func finish() throws(CommandFailure) {
    manifest.files.sort()
    let current = Set(manifest.files)
    for path in former.files where !current.contains(path) && !path.contains("..") {
      if (try? FileManager.default.removeItem(atPath: "\(folder)/\(path)")) != nil { removed += 1 }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(manifest) else { return }
    let path = "\(folder)/\(SiteManifest.name)"
    if FileManager.default.contents(atPath: path) == data { return }
    try AtomicFile.write(Array(data), to: path, as: "\(name)/\(SiteManifest.name)")
  }
}
