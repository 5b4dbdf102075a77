internal import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Makes other files of a page in HTML through programs that are found at run time.
package enum PageConverter: String, CaseIterable {
  /// WeasyPrint, which lays pages out as PDF.
  case pdf
  /// Pandoc, which writes what offices edit.
  case docx

  private var program: String {
    switch self {
    case .pdf: "weasyprint"
    case .docx: "pandoc"
    }
  }

  /// Writes the page beside the file, and has the program make the file of it.
  ///
  /// - Parameter output: the file as the user named it; the page gets `.html` behind its name while
  ///   it is made.
  /// - Throws: ``CommandFailure`` where the program is not installed or does not end well; the page
  ///   stays there then.
  package func write(_ html: String, to output: String) throws {
    let context = CommandContext.current
    let page = context.absolute(output) + ".html"
    try AtomicFile.write(Array(html.utf8), to: page, as: output + ".html")
    let words = [
      "program": LocalizedText(program), "page": LocalizedText("\(output).html".legible),
    ]
    let target = context.absolute(output)
    let arguments = self == .pdf ? [page, target] : [page, "--output", target]
    guard let done = try? ChildProcess.run(program, arguments, .captured), done.end != .exited(127)
    else { throw CommandFailure("failure.no-converter", words) }
    guard done.end == .exited(0) else {
      try context.errors.write(done.output)
      throw CommandFailure("failure.converter-failed", words)
    }
    try? FileManager.default.removeItem(atPath: page)
  }
}
