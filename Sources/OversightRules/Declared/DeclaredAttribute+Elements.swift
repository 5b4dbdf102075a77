internal import Oversight

/// Whether an element has what a rule asks for.
extension DeclaredAttribute {
  func isHad(by power: Power) -> Bool {
    switch self {
    case .accountability: power.accountability.contains { !$0.isBlank }
    case .basis: !power.basis.isEmpty
    case .body: power.body.isSaid
    case .code: power.code.map { !$0.isBlank } ?? false
    case .conditions: power.conditions.contains { !$0.isBlank }
    case .enquiry: !power.enquiries.isEmpty
    case .handlingUnit: power.handlingUnit.isSaid
    case .limit: power.limits.statutory != nil || power.limits.promised != nil
    case .materials: power.materials.contains { !$0.isBlank }
    case .publication: !power.publications.isEmpty
    case .rule: !power.rules.isEmpty
    case .supervision: !power.supervision.isEmpty
    default: false
    }
  }

  func isHad(by step: ResolvedStep, in process: ResolvedProcess) -> Bool {
    switch self {
    case .basis: !step.basis.isEmpty
    case .benchmark: if case .benchmark? = step.discretion { true } else { false }
    case .document: !step.documents.isEmpty
    case .filing: !process.filings(at: step).isEmpty
    case .limit: step.limit != nil || step.limitNote.isSaid
    case .matter: step.matter != nil
    case .meeting: step.meeting != nil
    case .performer: !step.performers.isEmpty
    case .publicity: step.publicity != nil
    case .record: !step.records.isEmpty
    case .recusal: step.requiresRecusal == true
    case .review: step.review != nil
    case .risk: !process.risks(of: step).isEmpty
    case .rule: !step.rules.isEmpty
    case .supervision: process.supervisions(of: step).contains(where: process.isIndependent)
    default: false
    }
  }

  func isHad(by flow: ResolvedFlow, in process: ResolvedProcess) -> Bool {
    switch self {
    case .condition: flow.condition.isSaid || flow.range != nil
    case .receipt: flow.receipt != nil
    case .risk: !process.risks(of: flow).isEmpty
    case .supervision: process.supervisions(of: flow).contains(where: process.isIndependent)
    default: false
    }
  }

  func isHad(by risk: ResolvedRisk, in process: ResolvedProcess) -> Bool {
    switch self {
    case .class: risk.riskClass != nil
    case .grade: risk.grade != nil
    case .measure: !process.measures(against: risk).isEmpty
    case .owner: risk.responsible.contains(where: \.isNamed)
    case .review: risk.review != nil
    case .supervision: process.supervisions(of: risk).contains(where: process.isIndependent)
    default: false
    }
  }

  func isHad(by measure: ResolvedMeasure, in process: ResolvedProcess) -> Bool {
    switch self {
    case .evidence: measure.evidence.isSaid
    case .frequency: measure.frequency.isSaid
    case .indicator: measure.indicator.isSaid
    case .objective: measure.objective.isSaid
    case .owner: measure.responsible.contains(where: \.isNamed)
    case .residual: measure.residual != nil
    case .rule: measure.rule != nil
    case .supervision: process.supervisions(of: measure).contains(where: process.isIndependent)
    case .type: measure.type != nil
    default: false
    }
  }

  func isHad(by supervision: ResolvedSupervision) -> Bool {
    switch self {
    case .evidence: supervision.evidence.isSaid
    case .frequency: supervision.frequency.isSaid
    case .name: supervision.name.isSaid
    case .phase: supervision.phase != nil
    default: false
    }
  }

  func isHad(by post: ResolvedPost) -> Bool {
    switch self {
    case .layer: post.layer != nil
    case .superior: post.reportsTo != nil
    case .unit: post.unit != nil
    default: false
    }
  }

  func isHad(by filing: ResolvedFiling) -> Bool {
    switch self {
    case .limit: filing.offset != nil
    case .material: !filing.materials.isEmpty
    case .owner: filing.responsible != nil
    case .receiver: filing.receiver != nil
    default: false
    }
  }
}

extension LocalizedText? {
  /// Whether there are words.
  fileprivate var isSaid: Bool { self.map { !$0.isBlank } ?? false }
}
