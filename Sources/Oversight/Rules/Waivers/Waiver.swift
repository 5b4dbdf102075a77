/// An exception from a rule for one element, granted by an authority for a time.
///
/// Waivers live outside of the models: who may change a process need not be one who may excuse it.
/// Nothing is checked here; the rules of the family `waivers` say what is wrong with one.
public struct Waiver: Sendable, Hashable, ModelElement {
  /// The id of the rule; nil where none is named, which is a blanket.
  public var rule: String?
  /// The address of the element; nil where none is named, which is a blanket.
  public var element: String?
  /// Why the exception is made.
  public var reason: String
  /// The authority: a post, a body or a person.
  public var grantedBy: String
  public var grantedOn: CalendarDate
  /// The last day on which it holds.
  public var until: CalendarDate
  /// The digest of that part of the process for which it was granted; nil where it is not bound.
  public var binding: String?
  /// The address of the measure that makes up for the exception.
  public var compensation: String?
  /// Where it is written.
  public var location: SourceLocation

  public init(
    rule: String?, element: String?, reason: String, grantedBy: String, grantedOn: CalendarDate,
    until: CalendarDate, binding: String? = nil, compensation: String? = nil,
    file: String = #filePath, line: Int = #line
  ) {
    self.rule = rule
    self.element = element
    self.reason = reason
    self.grantedBy = grantedBy
    self.grantedOn = grantedOn
    self.until = until
    self.binding = binding
    self.compensation = compensation
    location = SourceLocation(file: file, line: line)
  }

  /// The first part of the address of every waiver. No power has an id with a colon.
  public static let group = "waivers:"

  /// The address of the waiver, made of what it waives.
  public var path: ElementPath { ElementPath(Self.group, subject) }

  /// What it waives, as gaps are named: `RULE@ELEMENT`.
  public var subject: String { "\(rule ?? "*")@\(element ?? "*")" }
}

/// An example that brings waivers besides its model.
public protocol WaivedExample: ExampleModel {
  /// The waivers of the catalogue.
  var waivers: [Waiver] { get }
}

extension RuleExample {
  /// The waivers that its models bring.
  public var waivers: [Waiver] {
    models.flatMap { ($0 as? any WaivedExample)?.waivers ?? [] }
  }
}
