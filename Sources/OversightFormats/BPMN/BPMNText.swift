package import Oversight
internal import OversightXML

/// Writes powers as BPMN 2.0, so that other tools show their processes and this one reads all of them
/// back.
///
/// What BPMN has words for is said in BPMN: a pool for each power, a lane for each post, events, tasks,
/// gateways, flows with their conditions, and where all of it stands. Everything else (risks, measures,
/// supervision, limits, the entry in the list of powers) stands in `extensionElements`, in the namespace
/// of models. A file that is read back gives the same model, to the byte of its canonical form.
package struct BPMNText {
  private let powers: [ResolvedPower]
  private let language: Language
  private var identifiers: BPMNIdentifiers

  /// A file with these powers, each in a pool of its own, one below the other.
  ///
  /// - Parameters:
  ///   - language: the language of the names; texts in others stand beside them.
  ///   - geometry: where everything stands; a power without has no diagram.
  /// - Throws: ``ModelErrors`` with all texts that XML cannot hold, each with the place in the model.
  /// - Complexity: O(n) in the length of the file.
  package static func text(
    of powers: [ResolvedPower], language: Language = .simplifiedChinese,
    geometry: (ResolvedPower) -> DiagramGeometry? = { _ in nil }
  ) throws -> String {
    let values = try powers.map { try CanonicalJSON.value(of: $0) }
    let problems = zip(powers, values).flatMap { WritableTexts.problems(of: $0, $1) }
    guard problems.isEmpty else { throw ModelErrors(problems: problems) }
    var text = BPMNText(
      powers: powers, language: language, identifiers: BPMNIdentifiers(powers))
    let root = try text.definitions(values, powers.map(geometry))
    return try XMLWriter(prefixes: BPMNVocabulary.prefixes).document(root)
  }

  private mutating func definitions(
    _ values: [DocumentValue], _ geometries: [DiagramGeometry?]
  ) throws -> XMLValue {
    let collaboration = identifiers.unique("collaboration")
    let processes = try powers.indices.map { place in
      try BPMNProcess(
        powers[place], values[place], identifiers.powers[place], language, called: calledID
      ).element()
    }
    let participants = powers.indices.map { place in
      let names = identifiers.powers[place]
      return XMLValue.bpmn(
        "participant",
        [
          "id": names.participant, "name": title(of: powers[place]), "processRef": names.process,
        ])
    }
    var diagram = BPMNDiagram(collaboration: collaboration)
    for (place, geometry) in geometries.enumerated() {
      guard let geometry else { continue }
      diagram.add(powers[place], geometry, identifiers.powers[place], &identifiers)
    }
    return .bpmn(
      "definitions",
      [
        "id": identifiers.unique("definitions"), "targetNamespace": ModelXML.namespace,
        "exporter": "Oversight",
      ],
      [.bpmn("collaboration", ["id": collaboration], participants + diagram.artifacts)]
        + processes + diagram.elements(&identifiers))
  }

  /// What stands at the head of a pool: the power, and who exercises it.
  private func title(of power: ResolvedPower) -> String {
    let name = power.name[language]
    guard let body = power.body?[language], !body.isBlank else { return name }
    return "\(name) · \(body)"
  }

  /// The process of a power that another one calls, in this file or not.
  private func calledID(_ power: String) -> String {
    guard let place = powers.firstIndex(where: { $0.id == power }) else { return power }
    return identifiers.powers[place].process
  }
}
