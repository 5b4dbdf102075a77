internal import ArgumentParser
internal import Oversight
internal import OversightRules
internal import OversightYAML

/// The options that say on which terms powers are judged.
struct ConfigurationOptions: ParsableArguments {
  /// The name of the file in the root of a package.
  static let fileName = "oversight.yml"
  /// No configuration has more bytes.
  private static let mostBytes = 4 << 20

  @Option(name: .customLong("config"), help: .option("config", valueName: "file"))
  var file: String?

  @Option(name: .customLong("date"), help: .option("date", valueName: "day"))
  var day: String?

  /// The day that was stated; nil where none was.
  ///
  /// - Throws: ``CommandFailure`` where the option names no day.
  func date() throws(CommandFailure) -> CalendarDate? {
    guard let day else { return nil }
    let date = CalendarDate(day)
    guard date.isValid else {
      throw CommandFailure("failure.not-a-day", ["word": LocalizedText(day)])
    }
    return date
  }

  /// What the option names, else the file in the root of the package, else what everybody is asked.
  ///
  /// - Throws: ``CommandFailure`` with all problems of the files.
  func configuration(for catalogue: LoadedCatalogue) throws -> CheckConfiguration {
    let context = CommandContext.current
    let root = catalogue.root ?? context.folder
    let path = file.map(context.absolute) ?? "\(root)/\(Self.fileName)"
    if file == nil, AtomicFile.realPath(of: path) == nil { return .standard }
    let name = file ?? Self.fileName
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    do {
      let configuration = try CheckConfiguration(yaml: text(of: path, name), file: name) { pack in
        try text(of: pack.hasPrefix("/") ? pack : "\(folder)/\(pack)", pack)
      }
      let rules = configuration.builtInRules + catalogue.rules + BuiltInRules.all
      let unknown = configuration.unknownRules(among: rules.map(\.description.id))
      guard unknown.isEmpty else { throw CommandFailure(unknown, rules) }
      return configuration
    } catch let errors as YAMLErrors {
      throw CommandFailure(
        LocalizedText { errors.description(in: $0) }, isLocated: true)
    }
  }

  /// A checker of the configuration, with the rules of the catalogue.
  func checker(for catalogue: LoadedCatalogue) throws -> Checker {
    Checker(
      additional: catalogue.rules, configuration: try configuration(for: catalogue),
      today: try date() ?? .today)
  }

  private func text(of path: String, _ name: String) throws(CommandFailure) -> String {
    let bytes = try FileInput.read(path, as: name, atMost: Self.mostBytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CommandFailure {
  /// Rules that a configuration names and that there are not, a line each with its place.
  fileprivate init(
    _ unknown: [(id: String, setting: CheckConfiguration.Setting)], _ rules: [any Rule]
  ) {
    let ids = rules.map(\.description.id)
    let lines = unknown.map { id, setting in
      let hint = Suggestion.hint(for: id, among: ids) ?? Texts.commands.text("failure.list-rule")
      let text = Texts.commands.text(
        "failure.unknown-rule", ["id": LocalizedText(id), "hint": hint])
      return (place: setting.origin.place, text: text)
    }
    self.init(
      LocalizedText { language in
        lines.map { "\($0.place): \($0.text[language])" }.joined(separator: "\n")
      }, isLocated: true)
  }
}

extension CheckConfiguration.Origin {
  /// Where that is: `oversight.yml:12`.
  var place: String {
    switch self {
    case .pack(let pack, let line): "\(pack):\(line)"
    case .file(let file, let line): "\(file):\(line)"
    case .option(let option): option
    }
  }
}
