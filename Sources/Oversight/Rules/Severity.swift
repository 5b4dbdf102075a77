/// How grave a gap is.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// 提示、建议整改、必须整改.
  case note, warning, error

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The severity's name.
  public var title: LocalizedText { Texts.oversight.text("severity.\(rawValue)") }
}

/// The family that a rule belongs to.
public enum RuleFamily: String, Sendable, Hashable, Codable, CaseIterable {
  case structure, responsibility, supervision, risk, separation, procedure, time, filing, waivers
}

/// For whom a rule makes sense.
public enum RulePack: String, Sendable, Hashable, Codable, CaseIterable {
  /// Any organisation.
  case core
  /// Public bodies anywhere.
  case `public`
  /// Where Chinese administrative law applies.
  case china
  /// Where filings or staffing data are at hand.
  case cases
}

/// What a rule looks at to judge one element.
public enum RuleScope: String, Sendable, Hashable, Codable, CaseIterable {
  /// The element and what is attached to it.
  case element
  /// The whole process of the power.
  case process
  /// All powers of the catalogue: the rule is a ``CatalogueRule``.
  case catalogue
  /// Filings, staffing and cases besides the model.
  case register
  /// The exceptions that were granted: the rule is a ``WaiverRule``.
  case waivers
}
