import Foundation
import Oversight
import OversightCommands
import Testing

@Suite struct SchemaTests {
  private func schema() throws -> SchemaCheck {
    let run = Run("check", "--schema", models: [])
    #expect(run.status == .clean)
    return try SchemaCheck(run.output)
  }

  @Test(
    "Every answer is as its schema says, key by key",
    arguments: [
      [], ["--coverage"], ["--date", "2026-01-15", "--max-warnings", "3", "--rules", "-dead-end"],
      ["--rules", "dead-end"], ["--fail-on", "never", "--allow-undetermined"],
    ])
  func described(options: [String]) throws {
    let schema = try schema()
    for language in Language.allCases {
      let run = Run(
        ["check", "--format", "json", "--language", language.rawValue] + options,
        models: [HostileFixture(text: "ab"), Fixture()], rules: [HostileRule(text: "ab")])
      #expect(try schema.faults(in: run.output) == [])
    }
  }

  @Test("An answer with another key, without a key or with another type is not")
  func otherAnswers() throws {
    let answer = Run("check", "--format", "json", rules: [FixtureRule()]).output
    let schema = try schema()
    for (old, new) in [
      ("\"remedy\"", "\"advice\""), ("\"powers\" : 1", "\"powers\" : \"1\""),
      ("\"severity\" : \"error\"", "\"severity\" : \"grave\""),
      ("\"sha256\" : \"", "\"sha256\" : \"x"),
      ("check:3", "check:2"), ("\"exitStatus\" : 1", "\"exitStatus\" : 2"),
    ] {
      let other = answer.replacingOccurrences(of: old, with: new)
      #expect(other != answer, "\(old)")
      #expect(try !schema.faults(in: other).isEmpty, "\(new)")
    }
  }

  @Test("The run states what was checked, and always the day")
  func run() {
    let run = { (options: String...) in Run(["check", "--format", "json"] + options).output }
    #expect(run().contains(/"date" : "20\d\d-\d\d-\d\d"/))
    #expect(run("--date", "2026-01-15").contains("\"date\" : \"2026-01-15\""))
    #expect(run("--max-warnings", "3").contains("\"maxWarnings\" : 3"))
    let other = Run("check", "--format", "json", models: [Fixture(audience: .internal)]).output
    func digest(_ answer: String) -> String? {
      answer.components(separatedBy: "\"sha256\" : \"").last?.components(separatedBy: "\"").first
    }
    #expect(digest(run()) == digest(run("--coverage")))
    #expect(digest(run()) != digest(other))
  }

  @Test("Verdicts are counted for each rule and power")
  func coverage() throws {
    let run = Run(
      "check", "--coverage", "--language", "en", models: [Fixture(), Fixture(id: "cat")],
      rules: [FixtureRule(), OpenRule()])
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.count { $0 == ["fixture-rule", "0", "1", "0", "0"] } == 2)
    #expect(lines.count { $0 == ["open-rule", "0", "0", "0", "1"] } == 2)
    #expect(lines.count { $0.first == "dead-end" } == 2)
  }

  @Test("Rules are chosen by their ids, and what is left out is said")
  func rules() {
    let only = Run("check", "--rules", "fixture-rule", "--language", "en", rules: [FixtureRule()])
    #expect(only.output.contains("[fixture-rule]") && only.output.contains("1 power, 1 error, "))
    #expect(only.output.contains(" rules left out by --rules: "))
    let without = Run(
      "check", "--rules", "-fixture-rule", "--language", "en", rules: [FixtureRule()])
    #expect(!without.output.contains("[fixture-rule]"))
    #expect(without.output.contains("1 rule left out by --rules: fixture-rule\n"))
    let both = Run(
      "check", "--rules", "fixture-rule,open-rule", "--rules", "-open-rule",
      rules: [FixtureRule(), OpenRule()])
    #expect(!both.output.contains("[open-rule]") && both.output.contains("[fixture-rule]"))
    #expect(!Run("check").output.contains("left out"))
  }
}

/// The part of JSON Schema 2020-12 that our schema uses, checked plainly.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    root = try #require(value as? [String: Any])
  }

  func faults(in document: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(document.utf8)), root, "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    for (word, rule) in schema {
      switch (word, rule) {
      case ("$ref", let name as String):
        let target = name.split(separator: "/").last.map(String.init) ?? ""
        let definition = (root["$defs"] as? [String: Any])?[target] as? [String: Any]
        faults += definition.map { self.faults(value, $0, path) } ?? ["\(path): no \(name)"]
      case ("const", _):
        if "\(value)" != "\(rule)" { faults.append("\(path): not \(rule)") }
      case ("enum", let choices as [Any]):
        if !choices.contains(where: { "\($0)" == "\(value)" }) {
          faults.append("\(path): \(value)")
        }
      case ("type", let type as String):
        if !Self.isOf(type, value) { faults.append("\(path): no \(type)") }
      case ("required", let keys as [String]):
        let object = value as? [String: Any] ?? [:]
        faults += keys.filter { object[$0] == nil }.map { "\(path): \($0) is missing" }
      case ("properties", let properties as [String: Any]):
        for (key, part) in value as? [String: Any] ?? [:] {
          guard let schema = properties[key] as? [String: Any] else {
            faults.append("\(path): \(key) is not described")
            continue
          }
          faults += self.faults(part, schema, "\(path).\(key)")
        }
      case ("items", let schema as [String: Any]):
        for (place, item) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(item, schema, "\(path)[\(place)]")
        }
      case ("pattern", let pattern as String):
        if (value as? String)?.range(of: pattern, options: .regularExpression) == nil {
          faults.append("\(path): not as \(pattern)")
        }
      case ("minLength", let least as Int):
        if (value as? String ?? "").count < least { faults.append("\(path): too short") }
      case ("minimum", let least as Int):
        if (value as? Int ?? .min) < least { faults.append("\(path): too small") }
      case ("additionalProperties", _), ("description", _), ("title", _), ("$id", _),
        ("$schema", _), ("$defs", _):
        continue
      default: faults.append("the word \(word) is not known here")
      }
    }
    return faults
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    default: false
    }
  }
}
