internal import Foundation
internal import Mustache
internal import Oversight
internal import OversightCommands

/// The templates of the pages: those of this toolkit, and the ones that a user has in their place.
struct SiteTemplates {
  /// What a template is of; a file `NAME.mustache` takes its place.
  enum Name: String, CaseIterable {
    case head, foot, index, unit, category, power, repealed, rules, changes, about, book
    case powerList = "power-list"
  }

  private let library: MustacheLibrary
  /// On which all pages depend.
  let digest: String

  /// - Parameter folder: where templates of the user are; nil for none.
  /// - Throws: ``CommandFailure`` where the folder or a template cannot be read, or has one of another
  ///   name.
  init(folder: String?) throws(CommandFailure) {
    var texts = Self.own
    if let folder { try Self.read(folder, into: &texts) }
    var library = MustacheLibrary()
    for (name, text) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      do {
        try library.register(text, named: name.rawValue)
      } catch {
        throw Self.failure(error, name)
      }
    }
    self.library = library
    digest = SHA256.hexDigest(
      of: Name.allCases.map { "\($0.rawValue)\n\(texts[$0] ?? "")" }.joined(separator: "\n"))
  }

  /// - Complexity: O(n) in the values.
  func render(_ name: Name, _ values: [String: Any]) -> String {
    library.render(values, withTemplate: name.rawValue) ?? ""
  }

  private static func read(
    _ folder: String, into texts: inout [Name: String]
  ) throws(CommandFailure) {
    let path = CommandContext.current.absolute(folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path).sorted() else {
      throw CommandFailure(
        Texts.site.text("templates.no-folder", ["folder": LocalizedText(folder.legible)]))
    }
    for file in names where file.hasSuffix(".mustache") {
      let word = String(file.dropLast(".mustache".count))
      guard let name = Name(rawValue: word) else {
        throw CommandFailure(
          Texts.site.text(
            "templates.unknown",
            [
              "file": LocalizedText("\(folder)/\(file)".legible),
              "hint": Suggestion.hint(for: word, among: Name.allCases.map(\.rawValue)) ?? "",
              "names": LocalizedText(Name.allCases.map(\.rawValue).joined(separator: ", ")),
            ]))
      }
      let bytes = try FileInput.read(
        "\(path)/\(file)", as: "\(folder)/\(file)", atMost: 4 << 20)
      texts[name] = String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func failure(_ error: any Error, _ name: Name) -> CommandFailure {
    let error = error as? MustacheTemplate.ParserError
    let place = error.map { ":\($0.context.lineNumber):\($0.context.columnNumber)" } ?? ""
    return CommandFailure(
      Texts.site.text(
        "templates.broken",
        [
          "file": LocalizedText("\(name.rawValue).mustache\(place)"),
          "reason": LocalizedText(error.map { "\($0.error)" } ?? ""),
        ]), isLocated: true)
  }

  private static let own: [Name: String] = [
    .head: text(PackageResources.head_mustache), .foot: text(PackageResources.foot_mustache),
    .index: text(PackageResources.index_mustache), .unit: text(PackageResources.unit_mustache),
    .category: text(PackageResources.category_mustache),
    .power: text(PackageResources.power_mustache),
    .repealed: text(PackageResources.repealed_mustache),
    .rules: text(PackageResources.rules_mustache),
    .changes: text(PackageResources.changes_mustache),
    .about: text(PackageResources.about_mustache), .book: text(PackageResources.book_mustache),
    .powerList: text(PackageResources.power_list_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
