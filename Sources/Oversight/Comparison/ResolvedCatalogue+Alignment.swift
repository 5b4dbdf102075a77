extension ResolvedCatalogue {
  /// A former version of a catalogue, with its steps under the ids that they have now.
  package struct Aligned: Sendable {
    package let catalogue: ResolvedCatalogue
    /// The former ids of steps by their new ones, by the ids of the powers.
    package let renamed: [String: [String: String]]
  }

  /// This catalogue with its steps under the ids that they have in another version, where one of the
  /// two says under which id the step stood before. So all that is known of a step is known of the
  /// same one.
  ///
  /// - Complexity: O(n) in the powers with such steps.
  package func aligned(with new: ResolvedCatalogue) -> Aligned {
    let newPowers = Dictionary(
      new.powers.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    var renamed: [String: [String: String]] = [:]
    let powers = powers.map { power in
      guard let newPower = newPowers[power.entry.id] else { return power }
      let names = power.process.newIDs(in: newPower.process)
      guard !names.isEmpty, let other = power.renaming(names) else { return power }
      renamed[power.entry.id] = Dictionary(
        names.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
      return other
    }
    return Aligned(catalogue: ResolvedCatalogue(powers: powers, root: root), renamed: renamed)
  }
}

extension ResolvedProcess {
  /// The new ids of steps by their former ones.
  fileprivate func newIDs(in new: ResolvedProcess) -> [String: String] {
    let oldIDs = Set(steps.map(\.reference.id))
    let newIDs = Set(new.steps.map(\.reference.id))
    var names: [String: String] = [:]
    var taken: Set<String> = []
    func follow(_ old: String, _ new: String) {
      guard oldIDs.contains(old), !newIDs.contains(old), newIDs.contains(new),
        !oldIDs.contains(new), names[old] == nil, taken.insert(new).inserted
      else { return }
      names[old] = new
    }
    for step in new.steps {
      for former in step.formerIDs { follow(former, step.reference.id) }
    }
    // The way back: what stood under a former id stands under it again.
    for step in steps {
      for former in step.formerIDs { follow(step.reference.id, former) }
    }
    return names
  }
}

extension ResolvedPower {
  /// The same power with other ids for some steps; nil where that makes no sense.
  fileprivate func renaming(_ names: [String: String]) -> ResolvedPower? {
    var document = CatalogueDocument()
    guard let json = try? CanonicalJSON.encode(self) else { return nil }
    document.add(json: Array(json.utf8), file: location.file)
    guard var power = document.powers.first else { return nil }
    power.rename(names)
    return try? power.resolved()
  }
}

extension PowerDocument {
  /// Gives steps other ids, wherever they are named.
  fileprivate mutating func rename(_ names: [String: String]) {
    func rename(_ id: inout String) { id = names[id] ?? id }
    func rename(_ measures: inout [AuthoredMeasure]) {
      for measure in measures.indices {
        measures[measure].actsAt = measures[measure].actsAt.map { names[$0] ?? $0 }
      }
    }
    func rename(_ risks: inout [AuthoredRisk]) {
      for risk in risks.indices { rename(&risks[risk].measures) }
    }
    for step in process.steps.indices {
      rename(&process.steps[step].id)
      rename(&process.steps[step].risks)
      rename(&process.steps[step].measures)
    }
    for flow in process.flows.indices {
      rename(&process.flows[flow].source)
      rename(&process.flows[flow].target)
      rename(&process.flows[flow].risks)
    }
    for supervision in process.supervisions.indices {
      process.supervisions[supervision].region = process.supervisions[supervision].region.map {
        names[$0] ?? $0
      }
    }
    declaredSteps = declaredSteps.map { names[$0] ?? $0 }
  }
}
