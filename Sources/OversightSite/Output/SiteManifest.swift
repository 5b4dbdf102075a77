internal import Foundation
internal import Oversight
internal import OversightCommands

/// What a publication left behind, for the next one to read: `.oversight-site.json`.
struct SiteManifest: Codable {
  static let name = ".oversight-site.json"
  private static let format = "urn:oversight:site:1"

  /// What was different from the publication before.
  struct Change: Codable, Equatable {
    let date: String
    /// Names by ids.
    var added: [String: String] = [:]
    var changed: [String: String] = [:]
    var removed: [String: String] = [:]

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
  }

  /// A power as it was published.
  struct Published: Codable, Equatable {
    let name: String
    let digest: String
  }

  private(set) var format = Self.format
  /// The files of the site; whatever else is in the folder is not its own.
  var files: [String] = []
  /// By the path of a page, a digest of everything that it was made of.
  var sources: [String: String] = [:]
  var powers: [String: Published] = [:]
  var log: [Change] = []

  /// What is new, as of a day, beside the powers that were published before.
  func change(to powers: [String: Published], on day: CalendarDate) -> Change {
    var change = Change(date: day.text)
    for (id, power) in powers {
      guard let former = self.powers[id] else {
        change.added[id] = power.name
        continue
      }
      if former.digest != power.digest { change.changed[id] = power.name }
    }
    for (id, power) in self.powers where powers[id] == nil { change.removed[id] = power.name }
    return change
  }

  /// The manifest in a folder; an empty one where the folder is new or empty.
  ///
  /// - Throws: ``CommandFailure`` where something else is in the folder, so that nothing is lost.
  static func read(in folder: String, as name: String) throws(CommandFailure) -> SiteManifest {
    if try Folders.isNewOrEmpty(folder, as: name) { return SiteManifest() }
    let words = ["folder": LocalizedText(name.legible)]
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)") else {
      throw CommandFailure(Texts.site.text("folder.foreign", words))
    }
    guard let manifest = try? JSONDecoder().decode(SiteManifest.self, from: data),
      manifest.format == Self.format
    else { throw CommandFailure(Texts.site.text("folder.manifest", words)) }
    return manifest
  }
}
