package import OversightCommands

/// Reads the filings of a register for others to count.
package struct RegisterLedger: FilingLedger {
  package init() {}

  package func filings(in register: String) throws -> [RecordedFiling] {
    let store = try RegisterStore.open(
      CommandContext.current.absolute(register), as: register, isReadOnly: true)
    return try store.filings().map { filing in
      RecordedFiling(
        power: filing.fields[.power] ?? "", step: filing.fields[.step] ?? "",
        phase: filing.fields[.phase] ?? "", matter: filing.fields[.matter] ?? "")
    }
  }
}
