internal import Oversight

/// The supervisions to add to one power, each with the line that adds it in the notation of the model.
struct Suggestions {
  let power: ResolvedPower
  /// Nil where the process is not sound, or the model an outline, so that nobody can say.
  let proposal: SupervisionProposal?
  let root: String?

  init(for power: ResolvedPower, in context: CheckContext) {
    self.power = power
    root = context.catalogue.root
    proposal =
      power.entry.isOutline ? nil : context.analysis(of: power).proposal(context.policy)
  }

  private var process: ResolvedProcess { power.process }

  /// Whether no run goes past everybody who watches.
  var hasNothingToAdd: Bool {
    proposal.map { $0.openRisks.isEmpty && $0.doubtfulRisks.isEmpty } ?? false
  }

  /// Where the step or flow stands that a point watches.
  func element(of point: SupervisionProposal.Point) -> any ModelElement {
    switch point.target {
    case .step(let step): process[step]
    case .flow(let flow): process[flow]
    }
  }

  /// The place of an element: file and line.
  func place(of element: any ModelElement) -> String {
    "\(element.location.path(relativeTo: root)):\(element.location.line)"
  }

  /// What a point watches, in the model's words.
  func name(of point: SupervisionProposal.Point) -> LocalizedText {
    switch point.target {
    case .step(let step):
      return Texts.commands.text("suggest.step", ["step": process[step].shownName])
    case .flow(let flow):
      let (source, target) = (process[process[flow].source], process[process[flow].target])
      return Texts.commands.text(
        "suggest.flow", ["source": source.shownName, "target": target.shownName])
    }
  }

  /// A risk and where it stands.
  func name(of risk: Reference<ResolvedRisk>) -> LocalizedText {
    let place =
      switch process[risk].host {
      case .step(let step): process[step].shownName
      case .flow(let flow): process[process[flow].target].shownName
      }
    return Texts.commands.text(
      "suggest.risk", ["risk": process[risk].manifestation, "step": place])
  }

  /// The notation in which the element of a point is written.
  func notation(of point: SupervisionProposal.Point) -> PasteNotation {
    PasteNotation(file: element(of: point).location.file)
  }

  /// The line to paste into the step or flow, in the notation of the model.
  ///
  /// - Parameter language: that of the evidence, which the author will make more exact.
  func line(for point: SupervisionProposal.Point, _ language: Language) -> String {
    let post = point.supervisor?.id ?? Self.newPost
    let (kind, evidence) =
      switch point.target {
      case .step: ("content", "suggest.evidence.step")
      case .flow: ("process", "suggest.evidence.flow")
      }
    let text = Texts.commands.text(evidence)[language]
    let item =
      #"{"post": "\#(post)", "kind": "\#(kind)", "phase": "during", "evidence": "\#(text)"}"#
    return switch notation(of: point) {
    case .swift: "supervised(by: .\(post), .\(kind), phase: .during, evidence: \"\(text)\")"
    case .json: "\"supervisions\": [\(item)]"
    case .yaml: "supervisions: [\(item)]"
    case .overlay: "- {id: \(id(of: point)), supervisions: [\(item)]}"
    }
  }

  private func id(of point: SupervisionProposal.Point) -> String {
    switch point.target {
    case .step(let step): step.id
    case .flow(let flow): flow.id
    }
  }

  /// Whether some point needs a post that the model does not have yet.
  var needsPost: Bool { proposal?.points.contains { $0.supervisor == nil } ?? false }

  /// The line that describes the post which the model lacks.
  func postLine(_ language: Language) -> String {
    let name = Texts.commands.text("suggest.new-post.name")[language]
    guard PasteNotation(file: power.entry.location.file) == .swift else {
      let item = [
        ("id", Self.newPost), ("name", name), ("layer", "supervisor"), ("line", "discipline"),
      ]
      return "{" + item.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}"
    }
    return "post(.\(Self.newPost), \"\(name)\", layer: .supervisor, supervisionLine: .discipline)"
  }

  static let newPost = "supervisor"

  /// The text that asks for that post.
  var newPostKey: String {
    PasteNotation(file: power.entry.location.file) == .swift ? "new-post" : "new-post.file"
  }
}
