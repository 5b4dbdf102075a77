internal import Oversight

/// By what figures are grouped, besides the table by kinds of unit.
package enum FigureGrouping: String, CaseIterable, Sendable {
  /// The body in whose name a power is exercised, else the unit that handles it.
  case unit
  /// The category of the power.
  case category
  /// The field of affairs; a power may work in several and counts in each.
  case field
  /// The level of administration, as powers name it.
  case level
}
