internal import Oversight
package import OversightYAML

extension CheckConfiguration {
  /// Reads the file of an office: which packs are on, and where it asks for something else.
  ///
  /// ```yaml
  /// packs: [core, public, china, packs/our-city.yml]
  /// severities: {vague-risk: warning, unsupervised-path: off}
  /// failOn: warning
  /// policy:
  ///   supervision: {leastPersons: 3}
  /// waivers: waivers.yml
  /// baseline: baseline.json
  /// journal: journal.yml
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
    readTerms(&mapping)
    mapping.finish()
    try log.finish()
    note(log) { .file(file, line: $0.line) }
  }

  /// Reads what the file of an office may say besides the names of packs.
  mutating func readTerms(_ mapping: inout YAMLMapping) {
    readLayer(&mapping)
    failOn = mapping.choice("failOn")
    mostWarnings = mapping.integer("maxWarnings")
    allowsUndetermined = mapping.flag("allowUndetermined")
    waiversFile = mapping.string("waivers")
    baselineFile = mapping.string("baseline")
    journalFile = mapping.string("journal")
  }

  /// Puts an option of the command line on top.
  package mutating func take(option: String, for path: String, value: String) {
    give(Setting(path: path, value: value, origin: .option(option)))
  }

  /// Puts the packs that the file names on top of one another; those of everybody where it names none.
  private mutating func readPacks(
    _ mapping: inout YAMLMapping, _ log: YAMLLog, _ readPack: (String) throws -> String
  ) throws {
    let standard = [RulePack.core, .public].map { ($0.rawValue, mapping.place) }
    let words = mapping.value("packs", as: .list(.string)) { node, log in
      YAMLScalar.list(node, log) { node, log in
        YAMLScalar.string(node, log).map { ($0, node.place) }
      }
    }
    for (word, place) in words ?? standard {
      if let pack = RulePack(rawValue: word) {
        try add(pack)
      } else if word.hasSuffix(".yml") || word.hasSuffix(".yaml") {
        add(packFile: word, text: try readPack(word), log)
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

  /// Puts a pack of the office's own on top. Its problems are told with those of the file.
  private mutating func add(packFile file: String, text: String, _ problems: YAMLLog) {
    let log = YAMLLog()
    do {
      if let root = try YAMLDocument.read(text, file: file) { readPack(root, log) }
    } catch {
      for problem in error.problems { log.report(problem.message, at: problem.place) }
    }
    for problem in log.problems { problems.report(problem.message, at: problem.place) }
    note(log) { .file(file, line: $0.line) }
  }

  /// A problem for each rule that a layer names and that there is not.
  ///
  /// - Parameter ids: those of all rules, built-in, declared or of the author's own.
  package func unknownRules(among ids: [String]) -> [YAMLProblem] {
    let known = Set(ids)
    return severityPlaces.filter { !known.contains($0.key) }.map { id, place in
      YAMLProblem(
        Texts.configuration.text(
          "configuration.unknown-rule",
          ["id": LocalizedText(id), "hint": Suggestion.hint(for: id, among: ids) ?? ""]),
        at: place)
    }
  }
}
