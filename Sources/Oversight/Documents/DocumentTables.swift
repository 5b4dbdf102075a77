/// The units, scales and rule documents that documents name once, at the top, and elsewhere by id.
///
/// A table in one file serves all files that are read together, in whatever order.
struct DocumentTables {
  var units: [String: Unit] = [:]
  private(set) var scales: [String: GradeScale] = [:]
  /// The grades of all scales by their labels.
  private var labels: [String: [Grade]] = [:]
  var rules: [String: RuleDocument] = [:]
  /// The rule documents of the power that is being read.
  var powerRules: [String: RuleDocument] = [:]
  /// The ids of the scales that this very document names: their labels come first.
  var ownScales: Set<String> = []

  /// The unit with an id; nil where there is none, which is reported.
  func unit(_ id: String, _ node: DocumentNode) -> Unit? {
    if let unit = units[id] { return unit }
    node.reportUnknown("unit", id, among: units.keys.sorted())
    return nil
  }

  /// The rule document with an id; nil where there is none, which is reported.
  func rule(_ id: String, _ node: DocumentNode) -> RuleDocument? {
    if let rule = powerRules[id] ?? rules[id] { return rule }
    node.reportUnknown("rule", id, among: (Array(powerRules.keys) + Array(rules.keys)).sorted())
    return nil
  }

  /// The scale with an id; nil where there is none, which is reported.
  func scale(_ id: String, _ node: DocumentNode) -> GradeScale? {
    if let scale = scales[id] { return scale }
    node.reportUnknown("scale", id, among: scales.keys.sorted())
    return nil
  }

  /// The grade that a label stands for; nil where there is none or there are several, which is
  /// reported.
  func grade(_ label: String, _ node: DocumentNode) -> Grade? {
    let grades = self.grades(label)
    if grades.count == 1 { return grades[0] }
    if grades.isEmpty {
      node.reportUnknown(
        "grade", label,
        among: (labels.keys + GradeScale.highMediumLow.labels.flatMap(\.all)).sorted())
    } else {
      node.report(
        "document.ambiguous-grade",
        [
          "label": LocalizedText(label.legible),
          "scales": LocalizedText(
            grades.map { "\($0.scale.id.legible) (\($0.ordinal))" }.joined(separator: ", ")),
        ])
    }
    return nil
  }

  /// The grades that a label may stand for: of this document's own scales, else of the standard one,
  /// else of the scales of other documents. So a document means the same beside whatever others.
  func grades(_ label: String) -> [Grade] {
    let found = labels[label] ?? []
    let own = found.filter { ownScales.contains($0.scale.id) }
    if !own.isEmpty { return own }
    let standard = Self.grades(label, of: .highMediumLow)
    return standard.isEmpty ? found : standard
  }

  mutating func add(_ scale: GradeScale) {
    scales[scale.id] = scale
    for label in Set(scale.labels.flatMap(\.all)) {
      labels[label, default: []] += Self.grades(label, of: scale)
    }
  }

  private static func grades(_ label: String, of scale: GradeScale) -> [Grade] {
    scale.labels.indices.filter { scale.labels[$0].all.contains(label) }.map { scale[$0] }
  }
}

extension LocalizedText {
  /// The text in every language in which there is one.
  fileprivate var all: [String] {
    [original] + Language.allCases.compactMap { translations[$0] }
  }
}
