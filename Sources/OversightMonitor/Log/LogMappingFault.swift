internal import Oversight
internal import OversightYAML

/// What a mapping names and the process does not have.
struct LogMappingFault: Error {
  struct Problem {
    let place: YAMLPlace
    let message: LocalizedText

    init(_ word: String, _ place: YAMLPlace, among words: [String]) {
      self.place = place
      message = Texts.monitor.text(
        "mapping.no-element",
        [
          "word": LocalizedText(word.legible),
          "hint": Suggestion.hint(for: word, among: words) ?? "",
        ])
    }
  }

  let errors: YAMLErrors

  init(_ problems: [Problem]) {
    errors = YAMLErrors(problems.map { YAMLProblem($0.message, at: $0.place) })
  }
}
