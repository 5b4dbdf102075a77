internal import Oversight

/// What stands in the documentation of a step, for readers in tools that know nothing of risks.
///
/// It only says again what the extension says, and is not read back.
enum BPMNDocumentation {
  static func text(
    of step: ResolvedStep, in process: ResolvedProcess, _ language: Language
  ) -> String {
    var lines: [String] = []
    func add(_ key: String, _ arguments: [String: LocalizedText]) {
      lines.append(Texts.bpmnExport.text("bpmn-export.\(key)", arguments)[language])
    }
    if let limit = step.limit?.title ?? step.limitNote { add("limit", ["limit": limit]) }
    for risk in process.risks(of: step) {
      add("risk", ["risk": risk.manifestation])
      if let grade = risk.grade { add("grade", ["grade": grade.label]) }
      for measure in process.measures(against: risk) { add("measure", ["measure": measure.text]) }
    }
    for measure in process.measuresWithoutRisk(at: step) {
      add("measure", ["measure": measure.text])
    }
    for supervision in process.supervisions(of: step) {
      add(
        "supervision",
        [
          "post": process[supervision.post].name,
          "what": supervision.name ?? supervision.kind.title,
        ])
    }
    return lines.joined(separator: "\n")
  }
}
