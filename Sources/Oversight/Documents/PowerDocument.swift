/// A power that was read from a file, as its author would have written it.
///
/// What follows from the rest (the numbers of steps, hand-overs, addresses) is not read but derived
/// anew when the power is resolved, so that a file can never claim what its model does not say.
public struct PowerDocument: Sendable, Hashable {
  /// The entry in the list of powers.
  public var power: Power
  /// How the power is exercised.
  public var process: PowerProcess
  /// Posts that are declared, besides those that are described.
  public var declaredPosts: [String]
  /// Steps that are declared, besides those that are described.
  public var declaredSteps: [String]

  public init(
    power: Power, process: PowerProcess, declaredPosts: [String] = [],
    declaredSteps: [String] = []
  ) {
    self.power = power
    self.process = process
    self.declaredPosts = declaredPosts
    self.declaredSteps = declaredSteps
  }

  /// Checks every reference, fills in every default, and numbers the steps.
  ///
  /// - Throws: ``ModelErrors`` with all problems, each with its line in the file.
  /// - Complexity: O(n log n) in the number of elements.
  public func resolved() throws(ModelErrors) -> ResolvedPower {
    try ResolvedPower(
      resolving: power, process, declaredPosts: declaredPosts, declaredSteps: declaredSteps)
  }
}

/// The powers of one or several files in the canonical form.
///
/// A file holds a catalogue, as `oversight show --format json` writes it, or a single power, as
/// `oversight show POWER --format json` does.
public struct CatalogueDocument: Sendable {
  /// The powers that could be read, in the order of the files.
  public private(set) var powers: [PowerDocument] = []
  /// What is wrong with the files.
  private var problems: [ModelProblem] = []
  /// The powers whose file is wrong, so that calls of them are not reported as well.
  private var unreadable: [String] = []

  /// How many bytes a file may have. It is read whole.
  package static let mostBytes = JSONText.Bounds().bytes

  /// A catalogue of no files.
  public init() {}

  /// Reads one more file.
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

  /// Reads one more document, whatever its notation.
  ///
  /// - Parameter files: the files of which it is made, in the order in which its values number them.
  package mutating func add(_ document: DocumentValue, files: [String]) {
    let ledger = DocumentLedger(files: files)
    read(DocumentNode(root: document, ledger))
    problems += ledger.problems
  }

  /// Keeps a fault of a file's notation.
  package mutating func add(_ fault: DocumentSyntaxError, file: String) {
    let ledger = DocumentLedger(files: [file])
    ledger.report(fault)
    problems += ledger.problems
  }

  private mutating func read(_ root: DocumentNode) {
    guard root.value["powers"] != nil else {
      if root.value["process"] == nil {
        root.report("document.no-catalogue", ["found": root.value.kind])
      } else {
        add(root, isWhole: true)
      }
      return
    }
    guard let object = root.object() else { return }
    object.optional("format")?.checkFormat()
    for power in object.nodes("powers") { add(power, isWhole: false) }
    object.close()
  }

  private mutating func add(_ node: DocumentNode, isWhole: Bool) {
    if let power = node.power(isWhole: isWhole) {
      powers.append(power)
    } else if let id = node.value["id"]?.text {
      unreadable.append(id)
    }
  }

  /// Resolves the powers together.
  ///
  /// - Throws: ``ModelErrors`` with everything that is wrong with the files and their powers.
  public func resolved() throws(ModelErrors) -> ResolvedCatalogue {
    try ResolvedCatalogue(
      resolving: powers.map { power in
        ResolvableModel(entry: power.power) { () throws(ModelErrors) in try power.resolved() }
      }, problems: problems, otherIDs: unreadable)
  }
}
