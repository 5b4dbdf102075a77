package import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The world as a command sees it: its host, its outputs, its arguments and its environment.
///
/// Commands are values that the argument parser makes, so nothing can be handed to them when they
/// are made; they find their world here. Tests put another one in its place.
package struct CommandContext: Sendable {
  @TaskLocal package static var current = CommandContext(host: CatalogueHostless())

  /// Who knows the powers.
  package var host: any CatalogueHost
  package var output: any TextOutput
  package var errors: any TextOutput
  package var environment: [String: String]
  /// The arguments, without the name of the program.
  package var arguments: [String]
  /// The name of the program, for usage texts.
  package var programName: String
  /// The folder to which relative paths are relative.
  package var folder: String
  /// The language that an option chooses; nil for that of the system.
  var chosenLanguage: Language?
  /// Whether only what makes a command fail is told.
  var isQuiet = false
  /// Whether everything that a drawing has and a model does not say is listed, however much it is.
  var listsEverything = false
  /// The program that has the commands: workers are started from it.
  package var program: String
  /// The commands that a program has besides those on models.
  package var commands: [any CatalogueCommandGroup.Type]
  /// The commands that the program has besides for making documents of a catalogue.
  package var documents: [any CatalogueCommandGroup.Type] = []
  /// Who counts recorded cases; nil where the program reads no logs.
  package var caseCounter: (any CaseCounter)?
  /// Who reads what was filed; nil where the program keeps no register.
  package var filingLedger: (any FilingLedger)?
  /// What powers in files may be made of.
  package var templates: TemplateLibrary

  package init(
    host: any CatalogueHost,
    output: any TextOutput = FileDescriptorOutput.standardOutput,
    errors: any TextOutput = FileDescriptorOutput.standardError,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    arguments: [String] = [],
    programName: String = Toolkit.name,
    folder: String = FileManager.default.currentDirectoryPath,
    program: String = WorkerProgram.own,
    commands: [any CatalogueCommandGroup.Type] = [],
    documents: [any CatalogueCommandGroup.Type] = [],
    caseCounter: (any CaseCounter)? = nil,
    filingLedger: (any FilingLedger)? = nil,
    templates: TemplateLibrary = TemplateLibrary()
  ) {
    self.host = host
    self.output = output
    self.errors = errors
    self.environment = environment
    self.arguments = arguments
    self.programName = programName
    self.folder = folder
    self.program = program
    self.commands = commands
    self.documents = documents
    self.caseCounter = caseCounter
    self.filingLedger = filingLedger
    self.templates = templates
  }

  /// A path as the operating system needs it.
  package func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return path == "." || path.isEmpty ? folder : "\(folder)/\(path)"
  }

  /// The language of the reader.
  package var language: Language { chosenLanguage ?? readersLanguage }

  /// The language of the reader, where no option says it.
  ///
  /// Whoever reads Chinese gets simplified characters, in which all texts are: half of them in
  /// traditional ones would be harder to read than none.
  package var readersLanguage: Language {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .simplifiedChinese : .english
  }
}
