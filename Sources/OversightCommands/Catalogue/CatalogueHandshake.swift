/// How the tool and the program of a catalogue make sure of one another.
///
/// The tool names the package that it means. The program says on a file of its own which package it
/// was built from, before it does anything, and with which status it ends, after it has answered. So
/// neither the catalogue of another package, nor a program that is no catalogue, nor a model that
/// ends the program half way can pass for a clean one.
package enum CatalogueHandshake {
  /// The variable with the root of the package that the tool means.
  package static let rootVariable = "OVERSIGHT_PACKAGE_ROOT"
  /// The variable with the number of the file on which the program states its own root, then its status.
  package static let statementVariable = "OVERSIGHT_STATEMENT_FD"
}
