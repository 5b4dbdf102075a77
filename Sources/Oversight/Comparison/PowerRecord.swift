/// A power as a comparison sees it: every element by its address, with its fields by the keys of the
/// canonical form. So nothing that the canonical form says can be missed.
struct PowerRecord {
  /// What tells elements apart.
  struct Key: Hashable {
    let subject: Change.Subject
    let path: ElementPath
  }

  struct Element {
    let key: Key
    let name: LocalizedText
    /// Without what follows from the address or from the rest.
    let fields: [String: DocumentValue]
  }

  let elements: [Key: Element]
  let values: ValueText

  init(_ power: ResolvedPower) {
    let document =
      (try? CanonicalJSON.value(of: power)) ?? DocumentValue(.object([]), line: 1)
    let process = document["process"] ?? DocumentValue(.object([]), line: 1)
    let directory = ElementDirectory(power)
    var elements: [Key: Element] = [:]
    func add(
      _ subject: Change.Subject, _ path: ElementPath, _ value: DocumentValue,
      without derived: Set<String>, _ change: (inout [String: DocumentValue]) -> Void = { _ in }
    ) {
      guard case .object(let members) = value.content else { return }
      let kept = members.filter { !derived.contains($0.key) && $0.key != "id" }
      var fields = Dictionary(
        kept.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      change(&fields)
      let key = Key(subject: subject, path: path)
      elements[key] = Element(
        key: key, name: directory[path]?.name ?? LocalizedText("\(path)"), fields: fields)
    }
    func values(_ key: String) -> [DocumentValue] { process[key]?.elements ?? [] }

    add(.power, power.path, document, without: ["process"])
    for (post, value) in zip(power.process.posts, values("posts")) {
      add(.post, post.path, value, without: [])
    }
    for (step, value) in zip(power.process.steps, values("steps")) {
      add(.step, step.path, value, without: ["number"])
    }
    for (flow, value) in zip(power.process.flows, values("flows")) {
      add(.flow, flow.path, value, without: [])
    }
    for (risk, value) in zip(power.process.risks, values("risks")) {
      add(.risk, risk.path, value, without: ["step", "flow"])
    }
    for (measure, value) in zip(power.process.measures, values("measures")) {
      add(.measure, measure.path, value, without: []) { fields in
        // By address: whether the ids alone would do depends on other risks.
        let paths = measure.risks.map { "\(power.process[$0].path)" }
        fields["risks"] = DocumentValue(
          .list(paths.map { DocumentValue(.text($0), line: value.line) }), line: value.line)
      }
    }
    for (supervision, value) in zip(power.process.supervisions, values("supervisions")) {
      add(
        .supervision, supervision.path, value, without: ["step", "flow", "risk", "measure"]
      ) { fields in
        // A supervision of the whole process watches what the process has.
        guard case .phase(let steps) = supervision.target, power.process.isWhole(steps) else {
          return
        }
        fields["steps"] = nil
      }
    }
    for (filing, value) in zip(power.process.filings, values("filings")) {
      add(.filing, filing.path, value, without: ["step"])
    }
    for (handOver, value) in zip(power.process.handOvers, values("handOvers")) {
      add(.handOver, power.process[handOver.flow].path, value, without: ["flow"])
    }
    self.elements = elements
    self.values = ValueText(power, directory)
  }
}
