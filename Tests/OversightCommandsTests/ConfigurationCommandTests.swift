import OversightCommands
import OversightTestSupport
import Testing

/// The file of an office at the command line.
@Suite struct ConfigurationCommandTests {
  private func run(
    _ configuration: String, _ arguments: String..., expecting: OversightCommands.ExitStatus? = nil
  ) throws -> Run {
    let folder = try TemporaryFolder()
    try folder.write(configuration, to: "oversight.yml")
    let run = Run(
      ["check", "--language", "en", "--config", "\(folder.path)/oversight.yml"] + arguments,
      models: [DocumentedModels.mendedStallLicence])
    if let expecting { #expect(run.status == expecting, "\(run.output)\(run.errors)") }
    return run
  }

  @Test("A configuration says when a check fails, and options say otherwise")
  func thresholds() throws {
    _ = try run("", "--fail-on", "note", expecting: .clean)
    let raised = "policy: {supervision: {leastPersons: 9}}"
    _ = try run(raised, expecting: .gaps)
    _ = try run(raised + "\nfailOn: never", expecting: .clean)
    _ = try run(raised + "\nfailOn: never", "--fail-on", "error", expecting: .gaps)
    let off = raised + "\nseverities: {collusion-below-minimum: off}"
    _ = try run(off, expecting: .clean)
  }

  @Test("Every value is shown with where it comes from")
  func origins() throws {
    let run = try run(
      "packs: [core]\npolicy: {supervision: {leastPersons: 9}}", "--show-config",
      expecting: .clean)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix("policy.supervision.leastPersons ") && $0.hasSuffix("oversight.yml:2")
      })
    #expect(
      lines.contains {
        $0.hasPrefix("policy.supervision.mostGravePoints ") && $0.contains("pack core, line")
      })
  }

  @Test(
    "What makes no sense is refused with its place",
    arguments: [
      ("packs: [nowhere.yml]", "nowhere.yml"), ("severities: {dead-ennd: off}", "dead-end"),
      ("packs: [", "no YAML"), ("failOn: sometimes", "sometimes"),
    ])
  func refusals(_ configuration: String, _ words: String) throws {
    let run = try run(configuration, expecting: .failed)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("A file that is not there is refused")
  func missing() {
    let run = Run(
      "check", "--config", "/no/such/file.yml", models: [DocumentedModels.stallLicence])
    #expect(run.status == .failed)
    #expect(run.errors.contains("/no/such/file.yml"))
  }
}
