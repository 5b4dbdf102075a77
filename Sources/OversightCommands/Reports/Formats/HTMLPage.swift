internal import Foundation
package import Oversight

/// A page for a browser or a printer, which needs nothing from elsewhere.
///
/// Where its tables can be sorted it runs the one script that does so, and no other.
package struct HTMLPage {
  /// The title, escaped.
  private let title: String
  /// The content of the body, as markup.
  private let body: String
  private let language: Language
  /// Whether tables of the class `sorted` are sorted by the column whose heading is pressed.
  private let sortsTables: Bool

  package init(title: String, body: String, language: Language, sortsTables: Bool = false) {
    (self.title, self.body, self.language) = (title, body, language)
    self.sortsTables = sortsTables
  }

  /// The whole file.
  package var text: String {
    let script = sortsTables ? "<script>\(Self.script)</script>\n" : ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      \(body)\(script)</body>
      </html>

      """
  }

  /// Nothing is loaded, and nothing runs but what is known by its digest, as the style is.
  private var policy: String {
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '\(Self.digest(Self.style))'"
      + (sortsTables ? "; script-src '\(Self.digest(Self.script))'" : "")
  }

  private static func digest(_ text: String) -> String {
    "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
  }

  /// Numbers sort as numbers, other texts by the language of the page.
  private static let script = """

    for (const table of document.querySelectorAll("table.sorted")) {
      const body = table.tBodies[0];
      [...table.tHead.rows[0].cells].forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener("click", () => {
          const up = head.getAttribute("aria-sort") !== "ascending";
          for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", up ? "ascending" : "descending");
          const key = row => row.cells[column].textContent.trim();
          const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
          body.append(...[...body.rows].sort(
            (a, b) => (up ? 1 : -1) * order.compare(key(a), key(b))));
        });
      });
    }

    """

  private static let style = """

    :root { color-scheme: light dark; --line: #9995; --error: #b3261e; --warning: #8a5a00; }
    @media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffc857; } }
    body { font: 1rem/1.5 system-ui, "Noto Sans CJK SC", sans-serif; margin: 2rem auto;
      max-width: 75rem; padding: 0 1rem; }
    table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
    th, td { border: 1px solid var(--line); overflow-wrap: anywhere; padding: .4rem .6rem;
      text-align: start; vertical-align: top; }
    .count { text-align: end; }
    .severity { font-weight: 600; white-space: nowrap; }
    .error .severity, .error .severity a { color: var(--error); }
    .warning .severity, .warning .severity a { color: var(--warning); }
    th button { all: unset; cursor: pointer; font-weight: inherit; width: 100%; }
    th button:focus-visible { outline: 2px solid Highlight; }
    th[aria-sort="ascending"] button::after { content: " ▲"; }
    th[aria-sort="descending"] button::after { content: " ▼"; }
    .remedy { margin: .3rem 0; opacity: .8; }
    ol { margin: .3rem 0; padding-inline-start: 1.5rem; }
    tr:target { outline: 3px solid Highlight; }
    code { font-size: .85em; }
    a { color: inherit; }
    @media print { body { margin: 0; max-width: none; } thead { display: table-header-group; }
      tr { break-inside: avoid; } a { text-decoration: none; } }

    """
}
