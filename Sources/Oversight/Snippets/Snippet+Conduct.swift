extension Snippet {
  /// What is said of how a step is done.
  static let conduct: [String: Snippet] = [
    "action-discuss": action(.discuss), "action-file": action(.file),
    "action-hear-party": action(.hearParty), "action-hearing": action(.hearing),
    "action-issue": action(.issue), "action-legality-review": action(.legalityReview),
    "action-notify": action(.notify), "action-serve": action(.serve),
    "benchmark": Snippet(
      #"discretion(.benchmark("…"))"#, yaml: #"discretion: {benchmark: "…"}"#, in: .step),
    "clock-starts": Snippet("clock(.starts)", yaml: "clock: starts", in: .step),
    "clock-stops": Snippet("clock(.stops)", yaml: "clock: stops", in: .step),
    "clock-suspends": Snippet("clock(.suspends)", yaml: "clock: suspends", in: .step),
    "clock-told": Snippet(
      "clock(.suspends, toldToParty: true)",
      yaml: "clock: {effect: suspends, isToldToParty: true}", in: .step),
    "decisive": Snippet("decisive()", yaml: "decisive: true", in: .step),
    "not-decisive": Snippet("decisive(false)", yaml: "decisive: false", in: .step),
    "limit": Snippet("within: .workingDays(3)", yaml: "limit: 3 workingDays", in: .step),
    "limit-note": Snippet(#"limitNote("…")"#, yaml: #"limitNote: "…""#, in: .step),
    "on-the-spot": Snippet("within: .onTheSpot", yaml: "limit: 0 hours", in: .step),
    "meeting": Snippet(
      "meeting(recordsDissent: true, leaderSpeaksLast: true)",
      yaml: "meeting: {recordsDissent: true, leaderSpeaksLast: true}", in: .step),
    "publicity": Snippet(
      "publicised(for: .workingDays(5))", yaml: "publicity: 5 workingDays", in: .step),
    "record-audio-video": Snippet(
      "recorded(.audioVideo)", yaml: "records: audioVideo", in: .step),
    "record-text": Snippet("recorded(.text)", yaml: "records: text", in: .step),
    "recusal": Snippet("recusal()", yaml: "recusal: true", in: .step),
    "no-recusal": Snippet("recusal(false)", yaml: "recusal: false", in: .step),
    "remedies": Snippet(
      #"issues("…", statesRemedies: true)"#,
      yaml: #"documents: {title: "…", statesRemedies: true}"#, in: .step),
    "no-risk": Snippet(
      #"reviewed(by: "…", on: "2026-03-02", foundNoRisk: true)"#,
      yaml: #"review: {by: "…", on: 2026-03-02, foundNoRisk: true}"#, in: .step),
    "reviewed": Snippet(
      #"reviewed(by: "…", on: "2026-03-02")"#, yaml: #"review: {by: "…", on: 2026-03-02}"#,
      in: .step),
  ]

  private static func action(_ action: StepAction) -> Snippet {
    Snippet(".\(action.rawValue)", yaml: "action: \(action.rawValue)", in: .step)
  }
}
