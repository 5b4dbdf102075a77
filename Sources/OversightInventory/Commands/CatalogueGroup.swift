package import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Taking stock (厘权): the list of a body's powers, how far each has come, and what it counts.
package struct CatalogueGroup: CatalogueCommandGroup {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "catalogue", abstract: .help("catalogue", in: Texts.inventory),
      subcommands: [
        CatalogueImportCommand.self, CatalogueMergeCommand.self, CatalogueRecordCommand.self,
        CatalogueStatsCommand.self, CatalogueStatusCommand.self,
      ])
  }

  package init() {}
}
