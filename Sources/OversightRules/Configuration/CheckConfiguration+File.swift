internal import Oversight
internal import OversightYAML

extension CheckConfiguration {
  /// Reads the file of an office: which packs are on, and where it asks for something else.
  ///
  /// ```yaml
  /// packs: [core, public, china, packs/our-city.yml]
  /// severities: {vague-risk: warning, unsupervised-path: off}
  /// failOn: warning
  /// policy:
  ///   supervision: {leastPersons: 3}
  /// ```
  ///
  /// - Parameters:
  ///   - file: how the file is named in problems.
  ///   - readPack: the text of a pack's file, by its path as it is written.
  /// - Throws: ``YAMLErrors`` with all problems of the file and of the packs that it names; whatever
  ///   `readPack` throws.
  package init(
    yaml text: String, file: String, readPack: (String) throws -> String
  ) throws {
    self.init()
    let log = YAMLLog()
    guard let root = try YAMLDocument.read(text, file: file) else {
      self = .standard
      return
    }
    var mapping = YAMLMapping(root, in: log)
    try readPacks(&mapping, log, readPack)
    readLayer(&mapping)
    failOn = mapping.choice("failOn")
    mostWarnings = mapping.integer("maxWarnings")
    allowsUndetermined = mapping.flag("allowUndetermined")
    mapping.finish()
    try log.finish()
    note(log) { .file(file, line: $0.line) }
  }

  /// Puts the packs that the file names on top of one another; those of everybody where it names none.
  private mutating func readPacks(
    _ mapping: inout YAMLMapping, _ log: YAMLLog, _ readPack: (String) throws -> String
  ) throws {
    let place = mapping.place(of: "packs")
    let words = mapping.strings("packs") ?? [RulePack.core.rawValue, RulePack.public.rawValue]
    for word in words {
      if let pack = RulePack(rawValue: word) {
        try add(pack)
      } else if word.hasSuffix(".yml") || word.hasSuffix(".yaml") {
        try add(packFile: word, text: readPack(word))
      } else {
        let packs = RulePack.allCases.map(\.rawValue)
        log.report(
          Texts.configuration.text(
            "configuration.unknown-pack",
            [
              "pack": LocalizedText(word),
              "packs": LocalizedText(packs.joined(separator: ", ")),
              "hint": Suggestion.hint(for: word, among: packs) ?? "",
            ]), at: place)
      }
    }
  }

  /// Puts a pack of the office's own on top.
  private mutating func add(packFile file: String, text: String) throws(YAMLErrors) {
    let log = YAMLLog()
    guard let root = try YAMLDocument.read(text, file: file) else { return }
    readPack(root, log)
    try log.finish()
    note(log) { .file(file, line: $0.line) }
  }

  /// The rules that a layer names and that there are not, each with what it says of it.
  package func unknownRules(among ids: [String]) -> [(id: String, setting: Setting)] {
    let known = Set(ids)
    return severities.keys.filter { !known.contains($0) }.sorted().compactMap { id in
      settings["severities.\(id)"].map { (id, $0) }
    }
  }
}
