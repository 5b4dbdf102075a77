public import Oversight

extension CheckConfiguration {
  /// The built-in rules of the packs that are on.
  public var builtInRules: [any Rule] {
    let packs = Set(packs.map(\.id))
    return BuiltInRules.all.filter { packs.contains($0.description.pack.rawValue) }
  }

  /// The rules that packs and the file of the office declare.
  public var declaredRules: [any Rule] { declared }

  /// A rule's description with the severity that its gaps have here; nil where it is not asked.
  public func description(of rule: any Rule) -> RuleDescription? {
    var description = rule.description
    guard let severity = severities[description.id] else { return description }
    guard let severity = severity.severity else { return nil }
    description.severity = severity
    return description
  }
}
