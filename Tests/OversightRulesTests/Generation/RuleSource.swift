import Foundation
import Oversight
import OversightTestSupport

/// What the source file of a rule says, as far as the registry and the reference need it.
struct RuleSource {
  /// The name of the rule's type and of its file.
  let name: String
  let family: RuleFamily
  let id: String
  let examples: [Example]

  /// An example as it is written.
  struct Example {
    let expectation: RuleExample.Expectation
    /// The names of its models.
    let names: [String]
    let code: String
  }

  /// The sources of all built-in rules, by family and then by file name.
  static func all() throws -> [RuleSource] {
    try RuleFamily.allCases.flatMap { family in
      let folder = PackageFiles.rules.appending(
        path: "Rules/\(family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst())")
      guard FileManager.default.fileExists(atPath: folder.path) else { return [RuleSource]() }
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".swift") }.sorted()
        .map { try RuleSource(file: folder.appending(path: $0), family: family) }
    }
  }

  private init(file: URL, family: RuleFamily) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    self.family = family
    name = file.deletingPathExtension().lastPathComponent
    id = text.firstMatch(of: /id: "([a-z-]+)"/).map { String($0.1) } ?? ""
    let models = Self.models(in: text)
    examples = text.matches(of: /\.(fires|silent|undetermined)\(((?:\w+\(\)(?:,\s*)?)+)\)/).map {
      match in
      let names = String(match.2).matches(of: /(\w+)\(\)/).map { String($0.1) }
      return Example(
        expectation: RuleExample.Expectation(rawValue: String(match.1)) ?? .fires, names: names,
        code: names.map { models[$0] ?? "" }.joined(separator: "\n\n"))
    }
  }

  /// The models of a file by name: each from its declaration to the brace that closes it.
  private static func models(in text: String) -> [String: String] {
    var models: [String: String] = [:]
    var current: (name: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let match = line.firstMatch(of: /^private struct (\w+): (?:ExampleModel|WaivedExample) \{/)
      {
        current = (String(match.1), [])
      }
      guard let name = current?.name else { continue }
      current?.lines.append(line.hasPrefix("private ") ? String(line.dropFirst(8)) : String(line))
      guard line == "}" else { continue }
      models[name] = current?.lines.joined(separator: "\n")
      current = nil
    }
    return models
  }
}

extension PackageFiles {
  static let rules = root.appending(path: "Sources/OversightRules")
}
