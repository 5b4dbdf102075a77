/// A filing as its author describes it.
public struct AuthoredFiling: Sendable, Hashable {
  public var facts: FilingFacts
  /// The office that receives it.
  public var receiver: String?
  /// The post that files.
  public var responsible: String?
  public var materials: [AuthoredMaterial] = []
  public var location: SourceLocation

  public init(
    facts: FilingFacts, receiver: String? = nil, responsible: String? = nil,
    location: SourceLocation
  ) {
    self.facts = facts
    self.receiver = receiver
    self.responsible = responsible
    self.location = location
  }
}

extension AuthoredFiling: StepPart {
  public func add(to step: inout AuthoredStep) { step.filings.append(self) }
}

/// A paper that goes with a filing, and who answers for it.
public struct AuthoredMaterial: Sendable, Hashable {
  public var title: LocalizedText
  public var responsible: String?
  public var copies: Int
  public var isSecret: Bool

  public init(
    title: LocalizedText, responsible: String? = nil, copies: Int = 1, isSecret: Bool = false
  ) {
    self.title = title
    self.responsible = responsible
    self.copies = copies
    self.isSecret = isSecret
  }
}

extension AuthoredMaterial: FilingPart {
  public func add(to filing: inout AuthoredFiling) { filing.materials.append(self) }
}
