internal import Oversight
internal import OversightCommands

/// The filing form (备案表) as a page of HTML for a screen and for A4 paper, a page a filing.
struct FilingForm {
  private let filings: [Filing]
  private let language: Language

  init(_ filings: [Filing], _ language: Language) {
    (self.filings, self.language) = (filings, language)
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <title>\(text("form"))</title>
    <style>
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 10.5pt/1.45 "Noto Serif CJK SC", "Songti SC", SimSun, serif; color: #000;
      max-width: 178mm; margin: 0 auto; }
    h1 { font-size: 18pt; text-align: center; letter-spacing: .2em; margin: 0 0 4mm; }
    p.number { text-align: right; margin: 0 0 2mm; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 4mm; }
    th, td { border: .5pt solid #000; padding: 1.2mm 2mm; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    th { font-weight: normal; background: #f2f2f2; }
    tr { break-inside: avoid; }
    td.sign { height: 16mm; }
    section + section { break-before: page; }
    </style>
    </head>
    <body>
    \(filings.map(section).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private func section(_ filing: Filing) -> String {
    """
    <section>
    <h1>\(text("form"))</h1>
    <p class="number">\(text("column.number")): \(MarkupText.escaped(filing.number))</p>
    <table>
    \(statements(filing))
    </table>
    \(materials(filing))
    <table>
    <tr><th>\(label(.handler))</th><th>\(label(.sectionHead))</th>\
    <th>\(label(.deputyLeader))</th><th>\(label(.officer))</th></tr>
    <tr>\(String(repeating: "<td class=\"sign\"></td>", count: 4))</tr>
    </table>
    </section>
    """
  }

  /// Two statements a row; a long one has a row of its own.
  private func statements(_ filing: Filing) -> String {
    var rows: [String] = []
    var half: String?
    for field in FilingField.allCases {
      guard let value = filing.fields[field], !isLeftOut(field, of: filing) else { continue }
      let cells = "<th>\(label(field))</th>"
      let content = MarkupText.escaped(field.shown(value)[language])
      if value.count > 24 {
        if let waiting = half { rows.append("\(waiting)<td colspan=\"2\"></td>") }
        half = nil
        rows.append("\(cells)<td colspan=\"3\">\(content)</td>")
      } else if let waiting = half {
        rows.append("\(waiting)\(cells)<td>\(content)</td>")
        half = nil
      } else {
        half = "\(cells)<td>\(content)</td>"
      }
    }
    if let half { rows.append("\(half)<td colspan=\"2\"></td>") }
    return rows.map { "<tr>\($0)</tr>" }.joined(separator: "\n")
  }

  private func materials(_ filing: Filing) -> String {
    guard !filing.materials.isEmpty else { return "" }
    let rows = filing.materials.map { material in
      let secret = material.isSecret ? " (\(text("secret")))" : ""
      return """
        <tr><td colspan="2">\(MarkupText.escaped(material.title))\(secret)</td>\
        <td>\(MarkupText.escaped(material.copies))</td>\
        <td colspan="3">\(material.digest ?? "")</td></tr>
        """
    }
    return """
      <table>
      <tr><th colspan="2">\(text("column.materials"))</th><th>\(label(.copies))</th>\
      <th colspan="3">\(label(.sha256))</th></tr>
      \(rows.joined(separator: "\n"))
      </table>
      """
  }

  /// The ids of the model say nothing on paper, where their names stand.
  private func isLeftOut(_ field: FilingField, of filing: Filing) -> Bool {
    switch field {
    case .modelDigest: true
    case .power: filing.fields[.powerName] != nil
    case .step: filing.fields[.stepName] != nil
    case .post: filing.fields[.postName] != nil
    default: false
    }
  }

  private func label(_ field: FilingField) -> String {
    MarkupText.escaped(field.label[language])
  }

  private func text(_ key: String) -> String {
    MarkupText.escaped(Texts.register.text(key)[language])
  }
}
