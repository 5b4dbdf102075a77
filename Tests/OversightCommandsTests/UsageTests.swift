import OversightCommands
import Testing

@Suite struct UsageTests {
  @Test(
    "Bad options end with status 2 and a message on the standard error",
    arguments: [
      ["nonsense"], ["check", "--nonsense"], ["check", "--fail-on", "eror"],
      ["check", "--format", "xml"], ["check", "--format", "json="], ["check", "--language", "fr"],
      ["check", "--format", "json", "--format", "text"], ["render", "--format", "svg,gif"],
      ["render", "--chart", "both"], ["render", "--chart", "flow,"], ["show", "a", "b"],
      ["show", "--format", "xml"], ["rules", "--path"], ["check", "--power", "dog-licence,"],
      ["check", "--format", "text,json"], ["render", "--edition", "secret"],
      ["check", "--max-warnings", "few"], ["check", "--max-warnings=-1"],
      ["check", "--date", "2026-02-30"], ["check", "--rules", "dead-end,-dead-end"],
      ["check", "--rules", "dead-ends"], ["check", "--rules", "-dead-ends"],
      ["check", "--format", "json=a,sarif=a"], ["check", "--mutate", "--format", "sarif"],
      ["check", "--mutate", "--coverage"], ["check", "--mutate", "--rules", "dead-end"],
    ])
  func badOptions(arguments: [String]) {
    let output = RecordedOutput()
    let errors = RecordedOutput()
    let status = CommandLineTool.run(
      in: CommandContext(
        host: ProgramHost(models: [Fixture()]), output: output, errors: errors, environment: [:],
        arguments: arguments))
    #expect(status == .failed)
    #expect(output.text.isEmpty)
    #expect(errors.text.lowercased().hasPrefix("error: "))
  }

  @Test(
    "A word that is no choice is refused in the language of the reader alone",
    arguments: [
      ["check", "--fail-on", "eror"], ["check", "--format", "xml"], ["render", "--chart", "both"],
      ["render", "--format", "svg,gif"], ["render", "--edition", "secret"],
      ["show", "--format", "yaml"], ["check", "--format", "json="],
    ])
  func choicesInChinese(arguments: [String]) {
    let errors = RecordedOutput()
    let status = CommandLineTool.run(
      in: CommandContext(
        host: ProgramHost(models: [Fixture()]), output: RecordedOutput(), errors: errors,
        environment: [:], arguments: arguments + ["--language", "zh-Hans"]))
    #expect(status == .failed)
    #expect(errors.text.hasPrefix("错误："))
    for word in ["Error", "invalid", "Usage", "value", "must"] {
      #expect(!errors.text.contains(word))
    }
  }

  @Test("Lists take commas")
  func commas() throws {
    let folder = try TemporaryFolder()
    let run = Run(
      "render", "--chart", "risk,flow", "--format", "dot", "--power", "cat,dog-licence",
      models: [Fixture(), Fixture(id: "cat"), Fixture(id: "cow")], folder: folder.path)
    #expect(run.status == .clean, "\(run.errors)")
    #expect(run.output.hasPrefix("2 powers, "))
    let check = Run(
      "check", "--format", "text,json=a,b.json", "--fail-on", "never", folder: folder.path)
    #expect(check.status == .clean, "\(check.errors)")
    #expect(try folder.names == ["a,b.json", "charts"])
  }

  @Test("A word that is nearly right is suggested")
  func suggestions() {
    #expect(Run("check", "--fail-on", "eror").errors.contains("did you mean 'error'?"))
    #expect(Run("show", "dog-licnce").errors.contains("did you mean 'dog-licence'?"))
    #expect(Run("show", "zzz").errors.contains("`show` lists all powers"))
    #expect(
      Run("rules", "fixture-rul", rules: [FixtureRule()]).errors
        .contains("did you mean 'fixture-rule'?"))
    #expect(Run("check", "--power", "dog-licnce").errors.contains("did you mean 'dog-licence'?"))
    #expect(Run("check", "--rules", "-dead-ens").errors.contains("did you mean 'dead-end'?"))
    #expect(Run("render", "--power", "dog").errors.contains("did you mean 'dog-licence'?"))
  }

  @Test(
    "The help of each command explains itself with examples, in both languages",
    arguments: ["check", "render", "show", "rules", "init"])
  func help(command: String) {
    let english = Run(command, "--help")
    #expect(english.status == .clean)
    #expect(english.output.contains("Examples:"))
    #expect(english.output.contains("  \(command)"))
    let chinese = Run(command, "--help", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.output.contains("示例："))
  }

  @Test("The version is one line")
  func version() {
    let run = Run("--version")
    #expect(run.status == .clean)
    #expect(run.output == "\(Toolkit.version)\n")
  }

  @Test("The language is that of the option, else that of the system, else English")
  func language() {
    #expect(Run("show").output.contains("Administrative licence"))
    #expect(Run("show", environment: ["LANG": "zh_CN.UTF-8"]).output.contains("行政许可"))
    let mixed = ["LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"]
    #expect(Run("show", environment: mixed).output.contains("Administrative licence"))
    #expect(Run("show", "--language", "zh-Hans").output.contains("行政许可"))
  }
}
