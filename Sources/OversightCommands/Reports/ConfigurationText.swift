internal import Oversight
internal import OversightRules

/// Every value that a check goes by, with where it comes from: for those who ask why.
struct ConfigurationText {
  private let configuration: CheckConfiguration
  private let language: Language

  init(_ configuration: CheckConfiguration, _ language: Language) {
    self.configuration = configuration
    self.language = language
  }

  var text: String {
    var table = TextTable()
    let packs = configuration.packs.map { "\($0.id) (\($0.title[language]))" }
    table.add(
      "packs", packs.joined(separator: ", "), configuration.settings["packs"].map(place(of:)) ?? "")
    for setting in configuration.settings.values.sorted(by: { $0.path < $1.path })
    where !["pack", "packs", "title"].contains(setting.path) {
      table.add(setting.path, CleanText.line(setting.value), place(of: setting))
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private func place(of setting: CheckConfiguration.Setting) -> String {
    switch setting.origin {
    case .pack(let pack, let line):
      Texts.commands.text(
        "config.pack", ["pack": LocalizedText(pack), "line": LocalizedText("\(line)")])[language]
    case .file, .option: setting.origin.place
    }
  }
}
