internal import Oversight

/// The kinds of elements that a declared rule can be about, with what each can have.
enum DeclaredElement: String, CaseIterable {
  case power, step, flow, risk, measure, supervision, post, filing

  /// What an element of this kind can have.
  var attributes: [DeclaredAttribute] {
    switch self {
    case .power:
      [
        .accountability, .basis, .body, .code, .conditions, .enquiry, .handlingUnit, .limit,
        .materials, .publication, .rule, .supervision,
      ]
    case .step:
      [
        .basis, .benchmark, .document, .filing, .limit, .matter, .meeting, .performer, .publicity,
        .record, .recusal, .review, .risk, .rule, .supervision,
      ]
    case .flow: [.condition, .receipt, .risk, .supervision]
    case .risk: [.class, .grade, .measure, .owner, .review, .supervision]
    case .measure:
      [
        .evidence, .frequency, .indicator, .objective, .owner, .residual, .rule, .supervision,
        .type,
      ]
    case .supervision: [.evidence, .frequency, .name, .phase]
    case .post: [.layer, .superior, .unit]
    case .filing: [.limit, .material, .owner, .receiver]
    }
  }

  /// Whether conditions on a step say anything of such an element.
  var standsAtStep: Bool {
    switch self {
    case .step, .risk, .measure, .supervision, .filing: true
    case .power, .flow, .post: false
    }
  }
}

/// What an element can have. The words are closed: what cannot be said with them is a rule in Swift.
enum DeclaredAttribute: String, CaseIterable {
  case accountability, basis, benchmark, body, `class`, code, condition, conditions, document
  case enquiry, evidence, filing, frequency, grade, handlingUnit, indicator, layer, limit
  case material, materials, matter, measure, meeting, name, objective, owner, performer, phase
  case publication, publicity, receipt, receiver, record, recusal, residual, review, risk, rule
  case superior, supervision, type, unit

  /// The attribute in words.
  var title: LocalizedText { Texts.declared.text("declared.\(rawValue)") }
}
