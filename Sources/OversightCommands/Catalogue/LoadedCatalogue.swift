package import Oversight

/// The powers and rules of a catalogue, as they are written.
package struct LoadedCatalogue: Sendable {
  package let models: [any PowerModel]
  /// The rules that the catalogue adds to the built-in ones.
  package let rules: [any Rule]
  /// The folder of the package, to which paths in reports are relative.
  package let root: String?
  /// The powers where they come from files and are complete already.
  private let read: ResolvedCatalogue?

  package init(models: [any PowerModel], rules: [any Rule] = [], root: String? = nil) {
    self.models = models
    self.rules = rules
    self.root = root
    read = nil
  }

  /// A catalogue that was read from files, which bring no rules of their own.
  package init(_ catalogue: ResolvedCatalogue) {
    models = []
    rules = []
    root = catalogue.root
    read = catalogue
  }

  /// The powers, checked and complete.
  ///
  /// - Throws: ``CommandFailure`` where there is no power at all, which must never look clean, or
  ///   with all problems of the models.
  package func resolved() throws(CommandFailure) -> ResolvedCatalogue {
    if let read { return read }
    guard !models.isEmpty else { throw CommandFailure("failure.no-powers") }
    do {
      return try ResolvedCatalogue(resolving: models, root: root)
    } catch {
      throw CommandFailure(error, root: root)
    }
  }
}

extension ResolvedCatalogue {
  /// The power with an id.
  ///
  /// - Throws: ``CommandFailure`` that names the power that was probably meant.
  package func power(withID id: String) throws(CommandFailure) -> ResolvedPower {
    if let power = powers.first(where: { $0.entry.id == id }) { return power }
    // No id has a dot or a slash; a name with one is that of a file, given where an id should be.
    if id.contains(where: "./".contains) {
      throw CommandFailure("failure.path-as-power", ["id": LocalizedText(id.legible)])
    }
    throw .unknown("power", id, among: powers.map(\.entry.id))
  }
}

extension CommandFailure {
  /// An id that nothing has.
  ///
  /// - Parameter thing: the part of the key: `failure.unknown-THING`.
  package static func unknown(
    _ thing: String, _ id: String, among ids: [String]
  ) -> CommandFailure {
    let hint =
      Suggestion.hint(for: id, among: ids) ?? Texts.commands.text("failure.list-\(thing)")
    return CommandFailure("failure.unknown-\(thing)", ["id": LocalizedText(id), "hint": hint])
  }
}
