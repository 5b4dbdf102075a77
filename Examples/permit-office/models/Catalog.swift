import Oversight
import OversightCommands
import PermitOfficeRules

/// The powers of the office, and the rule that it adds.
@main struct Catalog: ModelCatalog {
  static var powers: [any PowerModel] { [ConstructionPermit(), WasteDisposal()] }
  static var rules: [any Rule] { [OwnComplaintPhone()] }
}
