internal import Oversight
internal import OversightCommands

/// What one power counts, before it is added to others.
struct PowerFigures {
  let power: ResolvedPower
  let holder: PowerUnits.Holder?
  let riskPowers: Int
  /// The ids of the rule documents (制度) that the power, its steps and its measures cite.
  let rules: Set<String>
  let filingSteps: Int
  /// The matters of the register, and how many of them have all filings that the model asks for; nil
  /// where no register is named.
  var matters: (filed: Int, complete: Int)?
  var gaps: [Severity: Int] = [:]
  var undetermined = 0
  let fewestPersons: PersonFigures.Fewest
  /// The posts of the office that perform a step at which power is used, by identity, else address.
  let decisivePosts: [String: LocalizedText]

  /// - Complexity: that of the analysis, and O(n) in the number of elements.
  init(_ power: ResolvedPower, _ holder: PowerUnits.Holder?, _ analysis: ProcessAnalysis) {
    self.power = power
    self.holder = holder
    let process = power.process
    // 风险权力: each sub-item is exercised, and goes wrong, by itself.
    riskPowers = max(1, power.entry.subItems.count)
    rules = Set(
      power.entry.rules.map(\.id) + process.steps.flatMap { $0.rules.map(\.id) }
        + process.measures.compactMap { $0.rule?.id })
    filingSteps = Set(process.filings.map(\.step)).count
    fewestPersons = PersonFigures.Fewest(power, analysis)
    var posts: [String: LocalizedText] = [:]
    for step in process.steps where step.isDecisive {
      for post in step.posts.map({ process[$0] }) where !post.isOutside {
        let name = PostKey(post).name
        posts[name] = posts[name] ?? post.name
      }
    }
    decisivePosts = posts
  }

  /// Counts what was filed of the power.
  mutating func count(_ filings: [RecordedFiling]) {
    let wanted = Set(
      power.process.filings.map { [$0.step.id, $0.facts.phase.rawValue] })
    let matters = Dictionary(grouping: filings) { $0.matter.onOneLine }
    let complete = matters.values.count { filings in
      wanted.isSubset(of: filings.map { [$0.step, $0.phase] })
    }
    self.matters = (matters.count, complete)
  }

  /// Whether anything is said of how far the power has come: nothing is, where it is a draft like
  /// every power that says nothing.
  var saysStatus: Bool {
    let entry = power.entry
    return entry.status != .draft || !entry.history.isEmpty || entry.publishedOn != nil
      || !entry.publications.isEmpty
  }

  /// Whether it is published (公布), as its status says.
  var isPublished: Bool { power.entry.status == .published }

  /// Whether it also says when or where.
  var saysPublication: Bool {
    power.entry.publishedOn != nil || !power.entry.publications.isEmpty
  }
}
