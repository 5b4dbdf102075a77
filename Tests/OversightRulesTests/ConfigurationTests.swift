import Foundation
import Oversight
import OversightRules
import OversightTestSupport
import OversightYAML
import Testing

/// Packs and the file of an office.
@Suite struct ConfigurationTests {
  private struct NoPack: Error {}

  private func read(
    _ text: String, packs: [String: String] = [:]
  ) throws -> CheckConfiguration {
    try CheckConfiguration(yaml: text, file: "oversight.yml") { name in
      guard let pack = packs[name] else { throw NoPack() }
      return pack
    }
  }

  @Test func `without a word the packs of everybody are on and nothing is asked besides`() throws {
    let configuration = try read("")
    #expect(configuration.packs.map(\.id) == ["core", "public"])
    #expect(configuration.policy == CheckConfiguration.standard.policy)
    #expect(configuration.builtInRules.allSatisfy { $0.description.pack != .china })
    #expect(CheckConfiguration.complete.builtInRules.count == BuiltInRules.all.count)
  }

  @Test func `a later layer says otherwise, and every value knows where it comes from`() throws {
    let configuration = try read(
      """
      packs: [core, public, china, city.yml]
      severities: {vague-risk: error, unsupervised-path: off}
      failOn: warning
      maxWarnings: 3
      policy:
        supervision: {leastPersons: 4}
      """,
      packs: [
        "city.yml":
          "pack: city\npolicy:\n  supervision:\n    leastPersons: 3\n    mostGravePoints: 5\n"
      ])
    #expect(configuration.packs.map(\.id) == ["core", "public", "china", "city"])
    #expect(configuration.policy.supervision.leastPersons == 4)
    #expect(configuration.policy.supervision.mostGravePoints == 5)
    #expect(configuration.policy.supervision.leastPersonsAtWorstGrade == 3)
    let origins = configuration.settings.mapValues(\.origin)
    #expect(origins["policy.supervision.leastPersons"] == .file("oversight.yml", line: 6))
    #expect(origins["policy.supervision.mostGravePoints"] == .file("city.yml", line: 5))
    guard case .pack("core", _)? = origins["policy.supervision.leastPersonsAtWorstGrade"] else {
      Issue.record("it comes from the pack core")
      return
    }
    #expect(configuration.failOn == .warning && configuration.mostWarnings == 3)
    let rules = Checker(configuration: configuration).rules.map(\.description.id)
    #expect(!rules.contains("unsupervised-path") && rules.contains("single-officer"))
    let vague = BuiltInRules.all.first { $0.description.id == "vague-risk" }
    #expect(vague.flatMap(configuration.description)?.severity == .error)
  }

  @Test func `all problems of a file are told at once, with line and column`() {
    let errors = #expect(throws: YAMLErrors.self) {
      try read(
        """
        packs: [core, chna]
        severities: {vague-risk: fatal}
        polcy: {}
        maxWarnings: few
        """)
    }
    let lines = errors?.description.split(separator: "\n") ?? []
    #expect(lines.map { String($0.prefix(18)) }.count == 4)
    #expect(lines.allSatisfy { $0.hasPrefix("oversight.yml:") })
    #expect(
      lines.contains {
        $0.hasPrefix("oversight.yml:1:15: there is no pack 'chna'")
          && $0.hasSuffix("; did you mean 'china'?")
      })
    #expect(lines.contains { $0.contains("did you mean 'policy'?") })
  }

  @Test func `a rule that nobody has is named with its place`() throws {
    let configuration = try read("severities:\n  vage-risk: error\n")
    let unknown = configuration.unknownRules(among: BuiltInRules.all.map(\.description.id))
    #expect(
      YAMLErrors(unknown).description
        == "oversight.yml:2:3: there is no rule 'vage-risk'; did you mean 'vague-risk'?")
  }

  @Test func `rows of duties name the article that they rest on`() {
    let policy = CheckConfiguration.complete.policy
    #expect(policy.procedure.officers.allSatisfy { !$0.source.isBlank })
    #expect(policy.time.publicity.allSatisfy { !$0.source.isBlank })
    #expect(!policy.procedure.officers.isEmpty && !policy.time.publicity.isEmpty)
  }

  /// Where the texts of the laws are at hand, the articles say what the pack says.
  @Test func `the articles of the pack china ask for two officers`() throws {
    let folder = PackageFiles.root.deletingLastPathComponent().appending(path: "shared/data/laws")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard !names.isEmpty else {
      print("skipped: the texts of the laws are not at hand")
      return
    }
    for (law, words) in [
      ("行政处罚法", "执法人员不得少于两人"), ("行政许可法", "指派两名以上工作人员进行核查"),
      ("行政强制法", "由两名以上行政执法人员实施"), ("重大行政决策程序暂行条例", "行政首长最后发表意见"),
    ] {
      let name = try #require(names.first { $0.hasPrefix(law) })
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(text.contains(words), "\(law)")
    }
  }
}
