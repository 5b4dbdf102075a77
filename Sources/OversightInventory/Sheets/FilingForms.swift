internal import Oversight
internal import OversightTables

/// The filing forms of powers (备案表): a sheet for each matter that is filed, to be filled in.
enum FilingForms: PowerSheets {
  static let name = "forms"

  /// - Complexity: O(n) in the number of filings.
  static func sheets(_ powers: [ResolvedPower], _ language: Language) -> [SheetContent] {
    powers.flatMap { power in power.process.filings.map { sheet(of: $0, in: power, language) } }
  }

  private static func sheet(
    of filing: ResolvedFiling, in power: ResolvedPower, _ language: Language
  ) -> SheetContent {
    func name(_ post: Reference<ResolvedPost>?) -> String {
      post.map { power.process[$0].name[language] } ?? ""
    }
    let step = power.process[filing.step].shownName[language]
    let materials = filing.materials.map { material -> String in
      let who = name(material.responsible)
      return material.title[language] + (who.isEmpty ? "" : " (\(who))") + " × \(material.copies)"
    }
    let rows: [(String, String)] = [
      ("power", power.entry.name[language]), ("code", power.entry.code ?? ""), ("matter", ""),
      ("unit", power.entry.body?[language] ?? ""), ("step", step),
      ("phase", Texts.oversight.text("phase.\(filing.phase.rawValue)")[language]),
      ("materials", materials.joined(separator: "\n")), ("responsible", name(filing.responsible)),
      ("section", ""), ("leader", ""), ("date", ""), ("receiver", name(filing.receiver)),
      ("opinion", ""), ("number", ""),
    ]
    return SheetContent(
      "\(power.entry.name[language]) \(step)",
      header: ["item", "content"].map { Texts.inventory.text("form.\($0)")[language] },
      rows: rows.map { [Texts.inventory.text("form.\($0)")[language], $1] })
  }
}
