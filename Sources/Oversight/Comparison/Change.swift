/// One thing that two versions of a power say differently.
public struct Change: Sendable, Hashable {
  /// What kind of thing it is.
  public enum Subject: String, Sendable, Hashable, CaseIterable, Encodable {
    case power, subItem, limit, post, step, performer, flow, receipt, handOver, risk, grade, owner,
      measure, supervision, filing
    /// Anything else that is said of a power or of an element of it; the field has its name.
    case field
  }

  /// What became of it.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Encodable {
    case added, removed, changed, renamed
  }

  public let subject: Subject
  public let kind: Kind
  /// The element concerned, or the one that has the performer, receipt, grade, owner or field. It
  /// is the address in the new version, in the old one for what was removed.
  public let element: ElementPath
  /// What the element is called.
  public let name: LocalizedText
  /// The key of the canonical form under which the value stands; nil for whole elements.
  public let field: String?
  /// What was there before, in words; nil where nothing was, and for whole elements.
  public let old: LocalizedText?
  /// What is there now, in words; nil where nothing is, and for whole elements.
  public let new: LocalizedText?

  init(
    _ subject: Subject, _ kind: Kind, _ element: ElementPath, _ name: LocalizedText,
    field: String? = nil, old: LocalizedText? = nil, new: LocalizedText? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.element = element
    self.name = name
    self.field = field
    self.old = old
    self.new = new
  }

  /// The name of the field, for people; nil for whole elements.
  public var fieldTitle: LocalizedText? {
    field.map { field in
      Texts.oversight["field.\(field)"] == nil
        ? LocalizedText(field) : Texts.oversight.text("field.\(field)")
    }
  }
}

extension Change: Comparable {
  /// By address, what is nearer to the power first, and then in the order of subjects.
  public static func < (left: Self, right: Self) -> Bool {
    if left.element != right.element { return left.element < right.element }
    return left.rank.lexicographicallyPrecedes(right.rank)
  }

  private var rank: [String] {
    let place = { (index: Int?) in String(100 + (index ?? 0)) }
    return [
      place(Subject.allCases.firstIndex(of: subject)), place(Kind.allCases.firstIndex(of: kind)),
      field ?? "", old?.original ?? "", new?.original ?? "", name.original,
    ]
  }
}

extension Change.Subject {
  /// What officials call it.
  public var title: LocalizedText { Texts.oversight.text("subject.\(rawValue)") }
}

extension Change.Kind {
  /// What officials call it.
  public var title: LocalizedText { Texts.oversight.text("change.\(rawValue)") }
}
