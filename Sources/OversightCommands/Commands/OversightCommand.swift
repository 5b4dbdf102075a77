internal import ArgumentParser

/// The root of the commands.
struct OversightCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandContext.current.programName,
      abstract: .help("root"),
      discussion: .help("root.discussion"),
      version: Toolkit.version,
      subcommands: [
        CheckCommand.self, RenderCommand.self, ShowCommand.self, SuggestCommand.self,
        DiffCommand.self, ConvertCommand.self, RulesCommand.self, WaiversCommand.self,
        SchemaCommand.self,
        InitCommand.self, DrawForParentCommand.self,
      ] + CommandContext.current.commands)
  }
}
