internal import Oversight
internal import OversightCharts

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Charts that were drawn before, by the digest of what they depend on.
///
/// Nothing depends on it: a file that is gone, cut short or changed is drawn anew, and where nothing
/// can be kept nothing is.
struct ChartCache {
  private let folder: String
  /// What stands for the fonts of the machine, on which pictures and PDF depend.
  private let fonts: String

  /// In the folder for caches of the user; nil where there is none.
  init?(_ environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.cache" }
    let caches = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    guard let caches else { return nil }
    folder = "\(caches)/oversight/charts"
    fonts = Self.fonts(environment)
  }

  /// The files of a chart in the order of its pages; nil where they are not kept.
  func files(_ identity: String, _ format: ChartFormat) -> [[UInt8]]? {
    let path = path(identity, format)
    guard let bytes = FileManager.default.contents(atPath: path),
      let files = Self.unpacked([UInt8](bytes))
    else { return nil }
    // What is used stays when room is made.
    try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    return files
  }

  func keep(_ files: [[UInt8]], as identity: String, _ format: ChartFormat) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try? AtomicFile.write(Self.packed(files), to: path(identity, format))
  }

  /// How many bytes of charts are kept: those of a whole district in all formats.
  static let mostBytes = 1 << 30

  /// Makes room: what was not used for the longest time goes first.
  ///
  /// - Complexity: O(n log n) in the number of files.
  func trim(to most: Int = mostBytes) {
    let manager = FileManager.default
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else { return }
    let files = names.compactMap { name -> (path: String, size: Int, used: Date)? in
      let path = "\(folder)/\(name)"
      guard let facts = try? manager.attributesOfItem(atPath: path),
        // It is a number of another type on each system, and the same in words.
        let size = facts[.size].flatMap({ Int("\($0)") }),
        let used = facts[.modificationDate] as? Date
      else { return nil }
      return (path, size, used)
    }.sorted { ($1.used, $0.path) < ($0.used, $1.path) }
    var kept = 0
    for file in files {
      kept += file.size
      if kept > most { try? manager.removeItem(atPath: file.path) }
    }
  }

  private func path(_ identity: String, _ format: ChartFormat) -> String {
    let needsFonts = format == .pdf || format == .png
    let name = needsFonts ? SHA256.hexDigest(of: identity + fonts) : identity
    return "\(folder)/\(name).\(format.rawValue)"
  }

  // MARK: The form of a file

  private static let mark = "oversight chart 1"

  /// A line with the digest of the rest and the lengths of the pages, then the pages.
  static func packed(_ files: [[UInt8]]) -> [UInt8] {
    let body = Array(files.joined())
    let lengths = files.map { "\($0.count)" }.joined(separator: " ")
    return Array("\(mark) \(digest(body)) \(lengths)\n".utf8) + body
  }

  /// - Returns: nil where the file is not whole.
  static func unpacked(_ bytes: [UInt8]) -> [[UInt8]]? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    guard head.hasPrefix(mark + " ") else { return nil }
    let words = head.dropFirst(mark.count + 1).split(separator: " ")
    let lengths = words.dropFirst().compactMap { Int($0) }
    let body = Array(bytes[(end + 1)...])
    guard let digest = words.first, lengths.count == words.count - 1, !lengths.isEmpty,
      lengths.allSatisfy({ $0 >= 0 && $0 <= body.count }),
      lengths.reduce(0, +) == body.count, digest == Self.digest(body)
    else { return nil }
    var start = 0
    return lengths.map { length in
      defer { start += length }
      return Array(body[start..<start + length])
    }
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    // FNV-1a: it finds what is cut short or damaged, and nobody has to be kept out of his own folder.
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  // MARK: Fonts

  /// The folders of fonts with the times at which they changed.
  private static func fonts(_ environment: [String: String]) -> String {
    var folders = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"]
    if let home = environment["HOME"] {
      folders += ["\(home)/.fonts", "\(home)/.local/share/fonts", "\(home)/Library/Fonts"]
    }
    var lines: [String] = []
    func visit(_ folder: String, depth: Int) {
      let manager = FileManager.default
      guard let names = try? manager.contentsOfDirectory(atPath: folder) else { return }
      let facts = try? manager.attributesOfItem(atPath: folder)
      let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      lines.append("\(folder) \(names.count) \(Int(time))")
      guard depth < 3 else { return }
      for name in names.sorted() where !name.contains(".") {
        visit("\(folder)/\(name)", depth: depth + 1)
      }
    }
    for folder in folders { visit(folder, depth: 0) }
    return lines.joined(separator: "\n")
  }
}
