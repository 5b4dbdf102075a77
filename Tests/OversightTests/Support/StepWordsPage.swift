import Oversight

/// The article that says which word of a step means what.
enum StepWordsPage {
  static let path = "Sources/Oversight/Oversight.docc/WordsForSteps.md"

  static var text: String {
    let rows = StepAction.allCases.map { action in
      "| `.\(action.rawValue)` | \(action.title[.english]) | "
        + "\(action.title[.simplifiedChinese]) | \(action.isDecisive ? "yes" : "") |"
    }
    return """
      # Words for steps

      The third argument of a step says what is done there, in one of these words.

      <!-- Generated from StepAction: run the tests with RECORD_SNAPSHOTS=1 to write it anew. -->

      ## Overview

      `step(.survey, "Site survey", .siteCheck, by: .surveyor)`: the text is for people, the word is
      for rules, built-in ones and your own. Where no word fits, leave it out.

      Some words mean that *power is used* at the step. Such a step has to be supervised even where
      no risk is written at it, and `oversight show --concentration` counts who holds them. Write
      `decisive()` in the braces of a step whose word does not say so, and `decisive(false)` where
      it says too much.

      | word | what is done | 环节动作 | power is used |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      ## Topics

      ### The type

      - ``StepAction``

      """
  }
}
