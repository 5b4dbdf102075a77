/// The powers of one or several files.
///
/// A file holds a catalogue, as `oversight show --format json` writes it, a single power, as
/// `oversight show POWER --format json` does, or tables alone that serve other files. The words are
/// those of the canonical form; a file may also nest what hangs on an element inside it, and say
/// shortly what has a short form.
public struct CatalogueDocument: Sendable {
  /// Documents are read when all are known: each may name what stands at the top of another.
  private var documents: [(value: DocumentValue, files: [String])] = []
  /// What is wrong with the notation of files.
  private var faults: [ModelProblem] = []

  /// How many bytes a file may have. It is read whole.
  package static let mostBytes = JSONText.Bounds().bytes

  private let templates: TemplateLibrary

  /// A catalogue of no files.
  ///
  /// - Parameter templates: what powers in the files may be made of.
  public init(templates: TemplateLibrary = TemplateLibrary()) { self.templates = templates }

  /// Adds one more file.
  ///
  /// - Parameters:
  ///   - json: what it holds.
  ///   - file: how it is called in messages, and the place of everything read from it.
  /// - Complexity: O(n); nesting, size and number of values are bounded.
  public mutating func add(json: [UInt8], file: String) {
    do {
      add(try JSONText.parse(json), files: [file])
    } catch {
      add(error, file: file)
    }
  }

  /// Adds one more document, whatever its notation.
  ///
  /// - Parameter files: the files of which it is made, in the order in which its values number them.
  package mutating func add(_ document: DocumentValue, files: [String]) {
    documents.append((document, files))
  }

  /// Keeps a fault of a file's notation.
  package mutating func add(_ fault: DocumentSyntaxError, file: String) {
    let ledger = DocumentLedger(files: [file])
    ledger.report(fault)
    faults += ledger.problems
  }

  /// Keeps a problem of a file that cannot be read.
  package mutating func add(_ problem: ModelProblem) { faults.append(problem) }

  /// The powers that can be read, in the order of the files.
  ///
  /// - Complexity: O(n): they are read anew.
  public var powers: [PowerDocument] {
    CatalogueReader.read(documents, templates: templates).powers
  }

  /// Reads the powers and resolves them together.
  ///
  /// - Throws: ``ModelErrors`` with everything that is wrong with the files and their powers.
  public func resolved() throws(ModelErrors) -> ResolvedCatalogue {
    let result = CatalogueReader.read(documents, templates: templates)
    return try ResolvedCatalogue(
      resolving: result.powers.map { power in
        ResolvableModel(entry: power.power) { () throws(ModelErrors) in try power.resolved() }
      }, problems: faults + result.problems, otherIDs: result.unreadable)
  }
}
