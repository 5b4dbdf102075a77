public import Oversight

extension Checker {
  /// What the rules say at the elements that waivers name.
  struct WaivedAnswers {
    private var answers: [String: ReviewedWaiver.Answer] = [:]
    private let subjects: Set<String>
    /// The rules that were asked, with the powers that they were asked about.
    private var asked: [String: Set<String>] = [:]

    init(_ waivers: [Waiver]) { subjects = Set(waivers.map(\.subject)) }

    /// Adds what was said of other powers.
    mutating func add(_ part: Self) {
      answers.merge(part.answers) { _, later in later }
      asked.merge(part.asked) { $0.union($1) }
    }

    mutating func note(_ verdicts: [Verdict], of rule: String, on power: String) {
      guard !subjects.isEmpty else { return }
      asked[rule, default: []].insert(power)
      for verdict in verdicts {
        let subject = "\(rule)@\(verdict.element)"
        if subjects.contains(subject) { answers[subject] = .init(verdict.finding) }
      }
    }

    func answer(to waiver: Waiver) -> ReviewedWaiver.Answer {
      guard let rule = waiver.rule, let element = waiver.element else { return .silent }
      if let answer = answers[waiver.subject] { return answer }
      let power = element.split(separator: "/").first.map(String.init) ?? ""
      return asked[rule]?.contains(power) == true ? .silent : .notAsked
    }
  }

  /// The waivers beside the catalogue, in the order of their file.
  func review(
    _ waivers: [Waiver], _ answers: WaivedAnswers, in catalogue: ResolvedCatalogue
  ) -> [ReviewedWaiver] {
    waivers.map { waiver in
      ReviewedWaiver(
        waiver, rule: known.first { $0.id == waiver.rule }, answer: answers.answer(to: waiver),
        in: catalogue, today: today)
    }
  }

  /// Takes out what is waived, and says what is wrong with the waivers.
  func apply(_ reviewed: [ReviewedWaiver], in context: CheckContext, _ report: inout CheckReport) {
    report.waive(reviewed)
    for asked in asked {
      guard let rule = asked.rule as? any WaiverRule else { continue }
      let verdicts = reviewed.map { rule.verdict(on: $0, in: context) }
      report.add(
        RuleCoverage(
          rule: asked.description.id, power: Waiver.group, counts: VerdictCounts(verdicts)))
      for verdict in verdicts {
        report.add(
          verdict, of: asked.description, root: context.catalogue.root, ElementDirectory())
      }
    }
  }
}

extension Rule {
  /// The verdicts on an example, on the terms of all packs.
  ///
  /// A rule about waivers sees what the built-in rules say of the example.
  ///
  /// - Throws: ``ModelErrors`` where a model makes no sense.
  public func verdicts(on example: RuleExample) throws(ModelErrors) -> [Verdict] {
    let configuration = CheckConfiguration.complete
    guard let rule = self as? any WaiverRule else {
      return try verdicts(on: example.models, policy: configuration.policy)
    }
    let checker = Checker(configuration: configuration)
    let catalogue = try ResolvedCatalogue(resolving: example.models)
    let reviewed = checker.check(catalogue, waivers: example.waivers).waivers
    let context = checker.context(of: catalogue)
    return reviewed.map { rule.verdict(on: $0, in: context) }
  }
}
