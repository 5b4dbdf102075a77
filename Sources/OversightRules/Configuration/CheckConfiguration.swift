public import Oversight
internal import OversightYAML

/// Which rules are asked, how grave their gaps are, and what they ask for.
///
/// It is put together in layers, each of which may say otherwise than those before: the packs in
/// their order, then the file of the office, then the options of the command line. Every value keeps
/// its ``Setting/origin``.
public struct CheckConfiguration: Sendable {
  /// The packs that are on, in order.
  public internal(set) var packs: [Pack] = []
  public internal(set) var policy = Policy()
  /// How grave a rule's gaps are where a layer says so.
  public internal(set) var severities: [String: RuleSeverity] = [:]
  /// Where a layer says so, by rule.
  var severityPlaces: [String: YAMLPlace] = [:]
  /// From which severity on gaps fail a check; nil where no layer says so.
  public internal(set) var failOn: FailureThreshold?
  /// How many warnings may be there; nil where no layer says so.
  public internal(set) var mostWarnings: Int?
  /// Whether missing data may pass; nil where no layer says so.
  public internal(set) var allowsUndetermined: Bool?
  /// Every value that a layer gave, by its keys: the last layer's.
  public internal(set) var settings: [String: Setting] = [:]

  /// The values that a later layer has replaced, the first layer's first, by their keys.
  public internal(set) var overridden: [String: [Setting]] = [:]
  /// The rules that packs and the file of the office declare.
  var declared: [DeclaredRule] = []
  /// The files of waivers, of the baseline and of the journal, as they are written.
  public internal(set) var waiversFile: String?
  public internal(set) var baselineFile: String?
  public internal(set) var journalFile: String?

  /// A pack that is on.
  public struct Pack: Sendable, Hashable {
    public let id: String
    public let title: LocalizedText
  }

  /// How grave the gaps of a rule are, or that it is not asked.
  public enum RuleSeverity: String, Sendable, Hashable, CaseIterable {
    case note, warning, error, off

    /// The severity; nil where the rule is not asked.
    public var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// A value, and where it comes from.
  public struct Setting: Sendable, Hashable {
    /// The keys that lead to it, with dots between them.
    public let path: String
    public let value: String
    public let origin: Origin
  }

  /// Where a value comes from.
  public enum Origin: Sendable, Hashable {
    /// A pack that comes with the rules, and the line in its file.
    case pack(String, line: Int)
    /// A file of the office.
    case file(String, line: Int)
    /// An option of the command line.
    case option(String)
  }

  /// No pack, and nothing asked for.
  init() {}

  /// The packs that are on where nobody says otherwise: any organisation, public bodies.
  public static let standard = CheckConfiguration(packs: [.core, .public])

  /// All packs that come with the rules.
  public static let complete = CheckConfiguration(packs: RulePack.allCases)

  /// - Parameter packs: packs that come with the rules.
  public init(packs: [RulePack]) {
    for pack in packs {
      do {
        try add(pack)
      } catch {
        preconditionFailure("a pack that comes with the rules: \(error)")
      }
    }
  }
}
