package import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Paper and office files made of a catalogue.
package struct DocumentGroup: CatalogueCommandGroup {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "document", abstract: .help("document", in: Texts.inventory),
      subcommands: [
        DocumentBoardCommand.self,
        DocumentSheetsCommand<FilingForms>.self, DocumentSheetsCommand<PowerSheetList>.self,
        DocumentSheetsCommand<RiskMatrix>.self,
      ] + CommandContext.current.documents)
  }

  package init() {}
}
