import Oversight
import OversightCommands

/// One run of the commands inside the test process.
struct Run {
  let status: OversightCommands.ExitStatus
  let output: String
  let errors: String

  /// - Parameters:
  ///   - output: where the answer goes, if not into this value.
  init(
    _ arguments: String..., models: [any PowerModel] = [Fixture()], rules: [any Rule] = [],
    environment: [String: String] = [:], folder: String = "/", isTerminal: Bool = false,
    output other: (any TextOutput)? = nil
  ) {
    self.init(
      arguments, models: models, rules: rules, environment: environment, folder: folder,
      isTerminal: isTerminal, output: other)
  }

  init(
    _ arguments: [String], models: [any PowerModel] = [Fixture()], rules: [any Rule] = [],
    environment: [String: String] = [:], folder: String = "/", isTerminal: Bool = false,
    output other: (any TextOutput)? = nil
  ) {
    let output = RecordedOutput(isTerminal: isTerminal)
    let errors = RecordedOutput(isTerminal: isTerminal)
    status = CommandLineTool.run(
      in: CommandContext(
        host: ProgramHost(models: models, rules: rules), output: other ?? output,
        errors: errors, environment: environment, arguments: arguments,
        programName: "fixture", folder: folder,
        program: (try? ToolProgram.program) ?? WorkerProgram.own))
    self.output = output.text
    self.errors = errors.text
  }
}
