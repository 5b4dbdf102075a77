import Oversight
import OversightTestSupport

/// A power in which every text is the same hostile one, with gaps and open questions of many rules.
struct HostileFixture: PowerModel {
  enum Post: String, PostID { case party, clerk, head }
  enum Step: String, StepID { case start, examine, decide, done, refused }

  var text: String

  private var words: LocalizedText { LocalizedText(text, english: text) }

  var power: Power { Power("hostile", words, .licence) }

  var process: PowerProcess {
    post(.party, words, layer: .outside)
    post(.clerk, words, layer: .handler)
    post(.head, words, layer: .sectionHead)
    start(.start, words, by: .party)
    step(.examine, words, .examine, by: .clerk) {
      risk(words, .high, id: "first") { measure(words, .preventive, id: "one") }
      risk(words, id: "second")
    }
    decision(.decide, words, .decide, by: .head) {
      branch(words, to: .done)
      branch(words, to: .refused, .refusal)
    }
    end(.done, words, .granted, by: .party)
    end(.refused, words, .refused, by: .party)
    flow(.start, to: .examine)
    flow(.examine, to: .decide)
  }
}

/// Finds a gap and an open question in files with a hostile name, inside the package and outside.
struct HostileRule: Rule {
  static let description = RuleDescription(
    id: "hostile-rule", family: .structure, severity: .warning,
    texts: [
      "hostile-rule.title": ("A fixture", "测试规则"),
      "hostile-rule.message": ("It says {text}", "内容：{text}"),
      "hostile-rule.remedy": ("Write other than {text}", "请勿写 {text}"),
    ], examples: [])

  var text: String

  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let arguments = ["text": LocalizedText(text)]
    let gap = Verdict.violated(
      power, arguments, witness: Witness([power.path, power.path.appending("nowhere")]))
    // Signs before the name keep the order of the files, whatever it is.
    let inside = SourceLocation(file: (context.catalogue.root ?? "") + "/~" + text, line: 0)
    let outside = SourceLocation(file: "/!" + text, line: 7)
    return [
      Verdict(element: gap.element, location: inside, finding: gap.finding),
      Verdict(
        element: power.path.appending("other"), location: outside,
        finding: .undetermined(missing: LocalizedText(text))),
      // An address twice, which a rule of an author's own may well do.
      Verdict(element: gap.element, location: outside, finding: gap.finding),
    ]
  }
}

enum Hostile {
  /// What means something to a format, a terminal or a reader.
  private static let pieces = [
    "\n", "\r\n", "\r", "\u{2028}", "\t", " ", "]]>", "<![CDATA[", "|", "<script>", "</td>", "<!--",
    "-->", "::", "::error file=a::b", "%0A", "%", ",", ":", "\u{0}", "\u{1B}[31m", "\u{7F}",
    "\u{202E}", "\u{200F}", "\u{2067}", "\u{FFFF}", "\u{FFFE}", "\u{FEFF}", "`", "``", "*", "_",
    "#1", "@all", "http://x.y", "www.x.y", "\\", "\"", "'", "&", "&lt;", "&#10;", "$x$", "{", "}",
    "[a](b)", "![", "~~", "- ", "1. ", "\u{301}", "\u{200B}", "汉", "😀", "a", "A1",
  ]

  static func text(using generator: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 1...12, using: &generator)
    return "a" + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// What `check` writes of a model in which every text is this one.
  static func report(_ text: String, _ form: String, _ options: String...) -> String {
    let models: [any PowerModel] = [HostileFixture(text: text)]
    return Run(
      ["check", "--format", form, "--language", "en"] + options, models: models,
      rules: [HostileRule(text: text)]
    ).output
  }
}
