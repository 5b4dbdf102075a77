internal import Oversight
internal import OversightCommands
internal import OversightInventory
internal import OversightMonitor
internal import OversightRegister
internal import OversightSite
internal import OversightTemplates

CommandLineTool.main(
  host: PackageHost(),
  commands: [
    CatalogueGroup.self, DocumentGroup.self, RegisterGroup.self, SiteCommand.self,
    SuperviseCommand.self,
  ],
  documents: [BookCommand.self],
  caseCounter: LogCounter(),
  filingLedger: RegisterLedger(),
  templates: TemplateLibrary(StandardTemplates.all),
  programName: Toolkit.name)
