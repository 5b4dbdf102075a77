internal import OversightCommands
internal import OversightInventory

CommandLineTool.main(
  host: PackageHost(), commands: [CatalogueGroup.self, DocumentGroup.self],
  programName: Toolkit.name)
