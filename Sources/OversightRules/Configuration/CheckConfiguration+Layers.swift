internal import Oversight
internal import OversightYAML

extension CheckConfiguration {
  /// Puts a pack that comes with the rules on top.
  mutating func add(_ pack: RulePack) throws(YAMLErrors) {
    guard let text = pack.text else {
      packs.append(Pack(id: pack.rawValue, title: LocalizedText(pack.rawValue)))
      return
    }
    let log = YAMLLog()
    guard let root = try YAMLDocument.read(text, file: "\(pack.rawValue).yml") else { return }
    readPack(root, log)
    try log.finish()
    note(log) { .pack(pack.rawValue, line: $0.line) }
  }

  /// Reads a pack: its id and title, and what a layer may say.
  mutating func readPack(_ root: YAMLNode, _ log: YAMLLog) {
    var mapping = YAMLMapping(root, in: log)
    let id = mapping.required(mapping.string("pack"), "pack")
    let title = mapping.text("title")
    readLayer(&mapping)
    mapping.finish()
    if let id { packs.append(Pack(id: id, title: title ?? LocalizedText(id))) }
  }

  /// Reads what both packs and the file of an office may say.
  mutating func readLayer(_ mapping: inout YAMLMapping) {
    let _: Void? = mapping.mapping("severities") { severities in
      for rule in severities.keys {
        guard let severity: RuleSeverity = severities.choice(rule) else { continue }
        self.severities[rule] = severity
      }
    }
    let _: Void? = mapping.mapping("policy") { policy.read(&$0) }
  }

  /// Takes over where the values that a log noted come from.
  mutating func note(_ log: YAMLLog, as origin: (YAMLPlace) -> Origin) {
    for found in log.settings {
      settings[found.path] = Setting(
        path: found.path, value: found.value, origin: origin(found.place))
    }
  }
}

extension RulePack {
  /// The file of the pack; nil where it has no data.
  fileprivate var text: String? {
    switch self {
    case .core: String(decoding: PackageResources.core_yml, as: UTF8.self)
    case .public: String(decoding: PackageResources.public_yml, as: UTF8.self)
    case .china: String(decoding: PackageResources.china_yml, as: UTF8.self)
    case .cases: nil
    }
  }
}
