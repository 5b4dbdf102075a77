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
    readPackKeys(&mapping)
    mapping.finish()
  }

  mutating func readPackKeys(_ mapping: inout YAMLMapping) {
    let id = mapping.required(mapping.string("pack"), "pack")
    let title = mapping.text("title")
    readLayer(&mapping)
    if let id { packs.append(Pack(id: id, title: title ?? LocalizedText(id))) }
  }

  /// Reads what both packs and the file of an office may say.
  mutating func readLayer(_ mapping: inout YAMLMapping) {
    let words = RuleSeverity.allCases.map(\.rawValue)
    let severities = mapping.dictionary("severities", as: .choice(words)) { rule, value, log in
      (YAMLScalar.choice(value, log) as RuleSeverity?).map { ($0, rule.place) }
    }
    for (rule, (severity, place)) in severities ?? [] {
      self.severities[rule] = severity
      severityPlaces[rule] = place
    }
    let _: Void? = mapping.mapping("policy") { policy.read(&$0) }
    for rule in mapping.rows("rules", DeclaredRule.read) ?? [] { declare(rule, mapping.log) }
  }

  /// Adds a rule that a layer declares.
  private mutating func declare(_ rule: DeclaredRule, _ log: YAMLLog) {
    let id = rule.description.id
    let taken = BuiltInRules.all.contains { $0.description.id == id }
    if taken || declared.contains(where: { $0.description.id == id }) {
      log.report(
        Texts.configuration.text("configuration.taken-rule", ["id": LocalizedText(id)]),
        at: rule.place)
    } else {
      declared.append(rule)
    }
  }

  /// Takes over where the values that a log noted come from.
  mutating func note(_ log: YAMLLog, as origin: (YAMLPlace) -> Origin) {
    for found in log.settings {
      give(Setting(path: found.path, value: found.value, origin: origin(found.place)))
    }
  }

  /// Takes over a value, and keeps the one that it stands for from now on.
  mutating func give(_ setting: Setting) {
    if let former = settings.updateValue(setting, forKey: setting.path) {
      overridden[setting.path, default: []].append(former)
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
