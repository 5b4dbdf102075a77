internal import Oversight
internal import OversightYAML

/// The JSON Schema of a file that people write, made from the reader of the file itself: what an
/// editor offers is what the reader takes.
///
/// An empty value counts as none when a file is read; the schemas do not offer it.
package enum FileSchema: String, CaseIterable, Sendable {
  case config, pack, waivers, baseline, journal
  /// A file of models, whose schema the reader of models describes.
  case model

  /// The name of the published file.
  package var fileName: String { "\(rawValue).schema.json" }

  /// The schema, after JSON Schema 2020-12, with sorted keys and a newline at the end.
  package func text() throws -> String {
    guard self != .model else { return ModelSchema.text() }
    guard case .object(var object) = SchemaValue(.mapping(outline)) else { return "" }
    object["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    object["$id"] = .string("urn:oversight:file:\(rawValue):1")
    object["title"] = .string(title)
    return try CanonicalJSON.encode(value: SchemaValue.object(object))
  }

  private var title: String {
    switch self {
    case .config: "oversight.yml: what an office asks for"
    case .pack: "A pack of rules and policy"
    case .waivers: "The waivers of an office"
    case .journal: "What became of the powers of a catalogue, event by event"
    case .model: "A file of models"
    case .baseline: "The gaps that were there when an office began to check; written by the tool"
    }
  }

  private var outline: YAMLOutline {
    switch self {
    case .config:
      YAMLOutline { mapping in
        var configuration = CheckConfiguration()
        _ = mapping.strings("packs")
        configuration.readTerms(&mapping)
      }
    case .pack:
      YAMLOutline { mapping in
        var configuration = CheckConfiguration()
        configuration.readPackKeys(&mapping)
      }
    case .waivers: YAMLOutline { _ = WaiverList.read(&$0) }
    case .journal: YAMLOutline { _ = Journal.read(&$0) }
    case .baseline: YAMLOutline { _ = Baseline.read(&$0) }
    case .model: YAMLOutline { _ in }
    }
  }
}

/// A value of a schema.
indirect enum SchemaValue: Encodable {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([SchemaValue])
  case object([String: SchemaValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .bool(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// What says that a value has some shape.
  init(_ shape: YAMLShape) {
    self =
      switch shape {
      case .anything: .object([:])
      case .string: .text
      case .text:
        .object([
          "anyOf": .array([
            .text,
            .object([
              "type": .string("object"), "additionalProperties": .bool(false),
              "minProperties": .integer(1),
              "properties": .object(
                Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, .text) })),
            ]),
          ])
        ])
      case .integer(let range):
        .object([
          "type": .string("integer"), "minimum": .integer(range.lowerBound),
          "maximum": .integer(range.upperBound),
        ])
      case .number: .object(["type": .string("number"), "minimum": .integer(0)])
      case .flag: .object(["type": .string("boolean")])
      case .date:
        .object([
          "type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        ])
      case .limit:
        .object([
          "type": .string("string"),
          "pattern": .string(
            "^ *[0-9]+ +("
              + TimeLimit.Unit.allCases.map(\.rawValue).joined(separator: "|") + ") *$"),
        ])
      case .choice(let words): .object(["enum": .array(words.map(SchemaValue.string))])
      case .list(let item, let isOptional): .list(of: SchemaValue(item), isOptional)
      case .mapping(let outline): SchemaValue(outline)
      case .dictionary(let value):
        .object(["type": .string("object"), "additionalProperties": SchemaValue(value)])
      }
  }

  private init(_ outline: YAMLOutline) {
    var object: [String: SchemaValue] = [
      "type": .string("object"), "additionalProperties": .bool(false),
      "properties": .object(
        Dictionary(
          outline.keys.map { ($0.name, SchemaValue($0.shape)) },
          uniquingKeysWith: { first, _ in first })),
    ]
    let required = outline.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { object["required"] = .array(required.map(SchemaValue.string)) }
    self = .object(object)
  }

  private static let text = SchemaValue.object([
    "type": .string("string"), "minLength": .integer(1),
  ])

  private static func list(of item: SchemaValue, _ isOptional: Bool) -> SchemaValue {
    let list = SchemaValue.object(["type": .string("array"), "items": item])
    return isOptional ? .object(["anyOf": .array([item, list])]) : list
  }
}
