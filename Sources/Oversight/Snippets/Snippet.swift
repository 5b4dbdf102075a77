/// What to write into a model, in Swift and in YAML side by side.
///
/// Texts of rules show a snippet at a place in braces, `{write:receipt}`, that is filled in the
/// notation of the file in which the element stands. `…` is what the author has to choose.
package struct Snippet: Sendable {
  /// The part of a document in which a snippet stands in YAML.
  package enum Part: String, Sendable, CaseIterable {
    case power
    /// An entry of a list of the process.
    case posts, steps, flows
    /// A key of an element.
    case post, step, flow, risk, measure, supervision, filing
  }

  /// The line of Swift.
  package let swift: String
  /// The lines of YAML: keys with their values, or one entry of a list.
  package let yaml: String
  /// Where the lines of YAML stand.
  package let part: Part
  /// Whether a drawing in BPMN can say it by itself.
  package let isDrawn: Bool
  /// Sample words in English with those that stand there in Chinese.
  private let samples: [String: String]

  init(
    _ swift: String, yaml: String, in part: Part, isDrawn: Bool = false,
    samples: [String: String] = [:]
  ) {
    self.swift = swift
    self.yaml = yaml
    self.part = part
    self.isDrawn = isDrawn
    self.samples = samples
  }

  /// What to write in a notation; several lines one below the other.
  package func text(in notation: PasteNotation) -> LocalizedText {
    let text =
      switch notation {
      case .swift: swift
      case .yaml, .overlay: yaml
      case .json: json
      }
    var chinese = text
    for (sample, translation) in samples { chinese = chinese.replacing(sample, with: translation) }
    return LocalizedText(chinese, english: text)
  }

  /// What a text shows: the lines in backquotes, so that nobody takes the words around them for a
  /// part of a file. Swift has parentheses and stands as it is.
  func shown(in notation: PasteNotation) -> LocalizedText {
    let text = text(in: notation)
    guard notation != .swift else { return text }
    return LocalizedText { language in
      text[language].split(separator: "\n").map { "`\($0)`" }
        .joined(separator: language.isChinese ? "、" : ", ")
    }
  }

  /// The lines of YAML as JSON: the same with every word in quotation marks.
  ///
  /// - Complexity: O(n) in the length of the line.
  private var json: String {
    var rest = yaml.hasPrefix("- ") ? yaml.dropFirst(2) : yaml[...]
    var json = ""
    while let character = rest.first {
      if character == "\"" {
        let word = rest.dropFirst().prefix { $0 != "\"" }
        json += "\"\(word)\""
        rest = rest.dropFirst(word.count + 2)
      } else if "{}[],: \n".contains(character) {
        json += character == "\n" ? ", " : String(character)
        rest = rest.dropFirst()
      } else {
        let word = rest.prefix { !"{}[],:\n".contains($0) }
        let isPlain = ["true", "false", "null"].contains(word) || Double(word) != nil
        json += isPlain ? String(word) : "\"\(word)\""
        rest = rest.dropFirst(word.count)
      }
    }
    return json
  }
}
