internal import ArgumentParser
package import Oversight

/// Parses arguments, runs the command that they name, and sees to it that every end is one of the
/// three of ``ExitStatus``.
package enum CommandLineTool {
  /// Runs the program's own arguments and ends the program.
  ///
  /// - Parameters:
  ///   - commands: what the program can do besides the commands on models.
  ///   - documents: what it can make of a catalogue besides.
  ///   - caseCounter: who counts recorded cases.
  ///   - filingLedger: who reads what was filed.
  ///   - templates: what powers in files may be made of.
  package static func main(
    host: any CatalogueHost, commands: [any CatalogueCommandGroup.Type] = [],
    documents: [any CatalogueCommandGroup.Type] = [],
    caseCounter: (any CaseCounter)? = nil, filingLedger: (any FilingLedger)? = nil,
    templates: TemplateLibrary = TemplateLibrary(),
    programName: String? = nil,
    output: FileDescriptorOutput = .standardOutput
  ) -> Never {
    Signals.ignoreFailingWrites()
    let words = CommandLine.arguments
    let called = words.first?.split(separator: "/").last.map(String.init)
    let context = CommandContext(
      host: host,
      output: output,
      arguments: Array(words.dropFirst()),
      programName: programName ?? called ?? Toolkit.name,
      commands: commands,
      documents: documents,
      caseCounter: caseCounter,
      filingLedger: filingLedger,
      templates: templates)
    Signals.exit(run(in: context).rawValue)
  }

  /// Runs the arguments of a context.
  package static func run(in context: CommandContext) -> ExitStatus {
    var context = context
    context.host = FileHost(packages: context.host)
    return perform(in: context)
  }

  /// Runs the arguments of a context on its own host: exported files are dealt with already.
  static func perform(in context: CommandContext) -> ExitStatus {
    CommandContext.$current.withValue(context) {
      var language = context.readersLanguage
      do {
        var command = try OversightCommand.parseAsRoot(context.arguments)
        if let command = command as? any CatalogueCommand { language = command.reader.language }
        try command.run()
        return .clean
      } catch {
        return end(with: error, in: context, language)
      }
    }
  }

  /// Says what an error means. Whatever the parser's own exit code is, it becomes one of ours.
  private static func end(
    with error: any Error, in context: CommandContext, _ language: Language
  ) -> ExitStatus {
    switch error {
    case let code as ExitCode:
      return ExitStatus(rawValue: code.rawValue) ?? .failed
    case let failure as CommandFailure:
      let prefix = failure.isLocated ? "" : Texts.commands.text("failure.prefix")[language]
      try? context.errors.write(prefix + failure.text[language] + "\n")
      return .failed
    default:
      let message = OversightCommand.fullMessage(for: error) + "\n"
      guard OversightCommand.exitCode(for: error).isSuccess else {
        try? context.errors.write(message)
        return .failed
      }
      return answer(message, in: context, language)
    }
  }

  /// Prints help or the version, which may fail like any other output.
  private static func answer(
    _ message: String, in context: CommandContext, _ language: Language
  ) -> ExitStatus {
    do {
      try context.output.write(message)
      return .clean
    } catch {
      return end(with: error, in: context, language)
    }
  }
}
