internal import Oversight
internal import OversightTables

extension SheetContent {
  /// A row for each filing, a column for each statement.
  init(_ filings: [Filing], _ language: Language) {
    func text(_ key: String) -> String { Texts.register.text(key)[language] }
    let fields = FilingField.allCases.filter { field in
      ![.title, .copies, .sha256, .secret].contains(field)
    }
    self.init(
      text("sheet"),
      header: [text("column.number"), text("column.state")]
        + fields.map { $0.label[language] } + [text("column.materials")],
      rows: filings.map { filing in
        [filing.number, text("state.\(filing.state.rawValue)")]
          + fields.map { filing.fields[$0] ?? "" }
          + [filing.materials.map(\.title).joined(separator: "; ")]
      })
  }
}
