internal import Oversight
internal import OversightRules

/// JUnit XML, which GitLab, Jenkins and others show as tests: a suite a power, a case a rule.
///
/// A case fails where the check fails; gaps that do not fail it stand in its output. What cannot be
/// decided is an error where it fails the check, and otherwise the case is skipped, as it is where
/// the power has nothing for the rule to look at.
struct JUnitReport: CheckFormat {
  private let verdict: CheckVerdict
  private let language: Language

  init(_ verdict: CheckVerdict, _ language: Language) {
    self.verdict = verdict
    self.language = language
  }

  func text() throws -> String {
    let findings = Dictionary(grouping: CheckFinding.all(in: verdict, language)) { finding in
      [finding.power, finding.rule]
    }
    let waived = Dictionary(grouping: CheckFinding.waived(in: verdict, language)) { finding in
      [finding.power, finding.rule]
    }
    let coverage = Dictionary(grouping: verdict.report.coverage, by: \.power)
    var suites = verdict.report.powers.map { power in
      let cases = coverage[power.entry.id, default: []].map { entry in
        JUnitCase(
          entry, findings[[entry.power, entry.rule], default: []],
          waived: waived[[entry.power, entry.rule], default: []], language)
      }
      return (id: power.entry.id, name: power.entry.name[language], cases: cases)
    }
    let others =
      [(Waiver.group, "waivers", waiverCases(coverage, findings))]
      + [(CheckFinding.baselineGroup, "baseline", baselineCases)]
    suites += others.filter { !$0.2.isEmpty }.map { id, key, cases in
      (id: id, name: Texts.commands.text("column.\(key)")[language], cases: cases)
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites"
    let all = attributes(
      name: "\(Toolkit.name) check", suites.flatMap(\.cases), countsSkipped: false)
    return head + all + ">\n"
      + suites.map { suite(id: $0.id, name: $0.name, $0.cases) }.joined() + "</testsuites>\n"
  }

  private func waiverCases(
    _ coverage: [String: [RuleCoverage]], _ findings: [[String]: [CheckFinding]]
  ) -> [JUnitCase] {
    coverage[Waiver.group, default: []].map { entry in
      JUnitCase(entry, findings[[entry.power, entry.rule], default: []], language)
    }
  }

  /// A case for each rule of which the baseline has what is no longer there.
  private var baselineCases: [JUnitCase] {
    let fixed = Dictionary(grouping: CheckFinding.fixed(in: verdict, language), by: \.rule)
    return fixed.keys.sorted().map { rule in
      JUnitCase(
        RuleCoverage(rule: rule, power: CheckFinding.baselineGroup, counts: VerdictCounts()),
        fixed[rule, default: []], language)
    }
  }

  private func suite(id: String, name: String, _ cases: [JUnitCase]) -> String {
    var properties = [("name", name), ("date", verdict.date.text)]
    if !verdict.leftOut.isEmpty {
      properties.append(("left-out", verdict.leftOut.map(\.id).joined(separator: ", ")))
    }
    let lines = properties.map { name, value in
      "      <property\(MarkupText.attributes(["name": name, "value": value]))/>\n"
    }
    return "  <testsuite\(attributes(name: id, cases))>\n"
      + "    <properties>\n\(lines.joined())    </properties>\n"
      + cases.map(\.text).joined() + "  </testsuite>\n"
  }

  /// - Parameter countsSkipped: true for suites; all suites together have no such attribute in the
  ///   schemas of the format.
  private func attributes(
    name: String, _ cases: [JUnitCase], countsSkipped: Bool = true
  ) -> String {
    func count(_ outcome: JUnitCase.Outcome) -> String {
      "\(cases.count { $0.outcome == outcome })"
    }
    return MarkupText.attributes([
      "name": name, "tests": "\(cases.count)", "failures": count(.failed),
      "errors": count(.undetermined), "time": "0",
    ]) + (countsSkipped ? MarkupText.attributes(["skipped": count(.skipped)]) : "")
  }
}
