internal import Oversight

/// The part of SARIF 2.1.0 that is filled in. Names are those of the standard.
struct SARIFLog: Encodable {
  /// The name of the folder to which addresses of files are relative.
  static let rootID = "SRCROOT"

  let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// - Parameters:
  ///   - status: how the command ends.
  ///   - leftOut: the rules that were not asked.
  init(
    _ rules: [RuleDescriptor], _ results: [Result], _ status: ExitStatus, _ language: Language,
    leftOut: [Override] = []
  ) {
    let root = Message(Texts.commands.text("sarif.root")[language])
    let invocation = Invocation(
      executionSuccessful: true, exitCode: Int(status.rawValue),
      ruleConfigurationOverrides: leftOut)
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: rules)), language: language.isChinese ? "zh-CN" : "en",
        originalUriBaseIds: [Self.rootID: BaseAddress(description: root)],
        invocations: [invocation], results: results)
    ]
  }

  /// `dead-end` as SARIF asks for names: `DeadEnd`.
  static func pascalCased(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  struct Run: Encodable {
    let tool: Tool
    let language: String
    let originalUriBaseIds: [String: BaseAddress]
    let invocations: [Invocation]
    let results: [Result]
  }

  struct Tool: Encodable { let driver: Driver }

  struct Driver: Encodable {
    let name = Toolkit.name
    let version = Toolkit.version
    let semanticVersion = Toolkit.version
    let rules: [RuleDescriptor]
  }

  struct RuleDescriptor: Encodable {
    let id: String
    let name: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Help?
    let defaultConfiguration: Configuration
    let properties: RuleProperties?
  }

  struct RuleProperties: Encodable {
    let family: RuleFamily
    let pack: RulePack
  }

  struct Configuration: Encodable { let level: Level }

  /// What SARIF calls a note is one here too.
  enum Level: String, Encodable {
    case none, note, warning, error

    init(_ severity: Severity) {
      switch severity {
      case .note: self = .note
      case .warning: self = .warning
      case .error: self = .error
      }
    }
  }

  struct Message: Encodable {
    let text: String

    init(_ text: String) { self.text = text }
  }

  struct Help: Encodable {
    let text: String
    let markdown: String
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let exitCode: Int
    let ruleConfigurationOverrides: [Override]
  }

  /// Says that a rule was not asked.
  struct Override: Encodable {
    struct Disabled: Encodable { let enabled = false }

    let descriptor: Descriptor
    let configuration = Disabled()
  }

  struct Descriptor: Encodable {
    let id: String
    let index: Int
  }

  struct BaseAddress: Encodable { let description: Message }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let kind: String
    let level: Level
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let codeFlows: [CodeFlow]?
    let baselineState: BaselineState?
    let suppressions: [Suppression]?
  }

  /// How a result stands to what was there before.
  enum BaselineState: String, Encodable {
    case new, unchanged, absent
  }

  /// An exception, which stands outside of the models.
  struct Suppression: Encodable {
    let kind = "external"
    let status = "accepted"
    let justification: String
    let location: Location
  }

  struct CodeFlow: Encodable { let threadFlows: [ThreadFlow] }
  struct ThreadFlow: Encodable { let locations: [ThreadFlowLocation] }
  struct ThreadFlowLocation: Encodable { let location: Location }
}
