internal import ArgumentParser
internal import Oversight

/// The option that chooses rules.
struct RuleOptions: ParsableArguments {
  // A list may begin with a minus.
  @Option(
    name: .customLong("rules"), parsing: .unconditionalSingleValue,
    help: .option("rules", valueName: "rule,-rule"))
  var lists: [String] = []

  /// Whether any rule is named.
  var isEmpty: Bool { lists.isEmpty }

  /// The rules that are asked and those that are not, in their order: `a,b` asks these only, `-c`
  /// all others.
  ///
  /// - Throws: ``CommandFailure`` for an id that no rule has, with the one that was probably meant,
  ///   and where no rule is left, which must never look clean.
  func selection(
    from rules: [any Rule]
  ) throws(CommandFailure) -> (asked: [any Rule], leftOut: [any Rule]) {
    let ids = rules.map(\.description.id)
    var (wanted, unwanted): (Set<String>, Set<String>) = ([], [])
    for word in lists.flatMap(\.commaSeparated) {
      let isExcluded = word.hasPrefix("-")
      let id = isExcluded ? String(word.dropFirst()) : word
      guard ids.contains(id) else { throw .unknown("rule", id, among: ids) }
      if isExcluded { unwanted.insert(id) } else { wanted.insert(id) }
    }
    let isAsked = { (rule: any Rule) in
      let id = rule.description.id
      return (wanted.isEmpty || wanted.contains(id)) && !unwanted.contains(id)
    }
    let asked = rules.filter(isAsked)
    guard !asked.isEmpty else { throw CommandFailure("failure.no-rules") }
    return (asked, rules.filter { !isAsked($0) })
  }
}
