internal import Oversight
internal import OversightTables

/// A power as a list has it.
struct ListedPower: Sendable {
  /// An item of several that make the power.
  struct Part: Sendable, Equatable {
    let name: String
    let code: String?
  }

  var id = ""
  let name: String
  var code: String?
  let category: PowerCategory
  var parts: [Part] = []
  /// Nil where the list names none.
  let body: String?
  var handlingUnits: [String] = []
  var level: String?
  var basis: [LegalReference] = []
  var limits = PowerLimits()
  var fee: String?
  var supervision: [SupervisionChannel] = []
  var conditions: [String] = []
  var materials: [String] = []
  var accountability: [String] = []
  /// Where its first row names it.
  let place: CellPlace
}
