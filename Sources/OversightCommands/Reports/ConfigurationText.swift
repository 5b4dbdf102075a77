internal import Oversight
internal import OversightRules

/// Every value that a check goes by, with where it comes from: for those who ask why.
struct ConfigurationText {
  private let office: Office
  private let language: Language

  init(_ office: Office, _ language: Language) {
    self.office = office
    self.language = language
  }

  var text: String {
    var table = TextTable()
    for entry in ConfigurationDocument.entries(of: office) {
      let value = entry.path == "packs" ? packs : CleanText.line(entry.value)
      table.add(entry.path, value, place(of: entry.origin))
      for former in entry.overridden {
        let text = Texts.commands.text(
          "config.overrides", ["value": LocalizedText(CleanText.line(former.value))])
        table.add("", text[language], place(of: former.origin))
      }
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private var packs: String {
    office.configuration.packs.map { "\($0.id) (\($0.title[language]))" }.joined(separator: ", ")
  }

  private func place(of origin: CheckConfiguration.Origin?) -> String {
    switch origin {
    case .pack(let pack, let line):
      Texts.commands.text(
        "config.pack", ["pack": LocalizedText(pack), "line": LocalizedText("\(line)")])[language]
    case .file, .option: origin?.place ?? ""
    case nil: Texts.commands.text("config.default")[language]
    }
  }
}

/// The same for programs.
struct ConfigurationDocument: ReportDocument {
  /// A value, and those that it stands for.
  struct Entry: Encodable {
    let path: String
    let value: String
    let origin: String
    let overridden: [Former]?

    struct Former: Encodable {
      let value: String
      let origin: String
    }
  }

  let schema = "urn:oversight:config:1"
  let tool = ReportTool()
  let packs: [String]
  let files: [OfficeFile]
  let values: [Entry]

  init(_ office: Office) {
    packs = office.configuration.packs.map(\.id)
    files = office.files
    values = Self.entries(of: office).map { entry in
      Entry(
        path: entry.path, value: entry.value, origin: entry.origin?.place ?? "default",
        overridden: entry.overridden.isEmpty
          ? nil
          : entry.overridden.map { Entry.Former(value: $0.value, origin: $0.origin.place) })
    }
  }

  /// The packs first, then all values by their keys. What nobody said has no origin.
  static func entries(of office: Office) -> [(
    path: String, value: String, origin: CheckConfiguration.Origin?,
    overridden: [CheckConfiguration.Setting]
  )] {
    let configuration = office.configuration
    let standards = [
      "date": office.date.text, "failOn": FailureThreshold.error.rawValue,
      "allowUndetermined": "false",
      "packs": "[\(configuration.packs.map(\.id).joined(separator: ", "))]",
    ]
    let paths = Set(configuration.settings.keys).union(standards.keys)
      .subtracting(["pack", "title", "packs"])
    return (["packs"] + paths.sorted()).map { path in
      let setting = configuration.settings[path]
      return (
        path, setting?.value ?? standards[path] ?? "", setting?.origin,
        configuration.overridden[path] ?? []
      )
    }
  }
}
