internal import Oversight
internal import OversightXML

/// Writes a draft as a power in the form of authors, and lays over it what our own extension says.
struct BPMNPowerWriter {
  private let builder: BPMNDraftBuilder
  private let ledger: BPMNLedger
  private let isOutline: Bool

  init(_ builder: BPMNDraftBuilder, _ ledger: BPMNLedger, isOutline: Bool) {
    self.builder = builder
    self.ledger = ledger
    self.isOutline = isOutline
  }

  /// Whether a process, or something in it, is described in our words.
  static func isOurs(_ element: XMLValue) -> Bool {
    element.name.namespace == ModelXML.namespace || element.children.contains { isOurs($0) }
  }

  func power(_ id: String) -> DocumentValue {
    let root = builder.root
    var members = Members(root)
    members.add("id", .text(id))
    members.add("name", name(of: root))
    members.add("category", .text(PowerCategory.other.rawValue))
    if isOutline { members.add("outline", .bool(true)) }
    members.lay(root.oversight("power"), ledger)
    members.add("process", process(root).value)
    return members.value
  }

  private func name(of root: XMLValue) -> LocalizedText {
    if let title = root.title { return LocalizedText(title) }
    if root.kind == "process", let title = builder.file.participant(of: root)?.title {
      return LocalizedText(title)
    }
    return BPMNNames.unnamed(root)
  }

  private func process(_ root: XMLValue) -> Members {
    var members = Members(root)
    members.add("posts", .list(builder.posts.posts.map(post)))
    members.add("steps", .list(builder.draft.steps.map(step)))
    members.add("flows", .list(flows.map(flow)))
    members.lay(root.oversight("process"), ledger)
    return members
  }

  private func post(_ post: BPMNPosts.Post) -> DocumentValue {
    var members = Members(post.element)
    members.add("id", .text(post.id))
    members.add("name", post.name)
    if post.isOutside { members.add("layer", .text(Layer.outside.rawValue)) }
    if let unit = post.units.last {
      var own = Members(post.element)
      own.add("id", .text(unit.id))
      own.add("name", unit.name)
      let ancestors = post.units.dropLast().reversed().map { above in
        var members = Members(post.element)
        members.add("id", .text(above.id))
        members.add("name", above.name)
        return members.value
      }
      if !ancestors.isEmpty { own.add("ancestors", .list(ancestors)) }
      members.add("unit", own.value)
    }
    members.lay(post.extra, ledger)
    return members.value
  }

  private func step(_ step: BPMNDraft.Step) -> DocumentValue {
    var members = Members(step.element)
    members.add("id", .text(step.id))
    if !step.kind.isGateway || !step.name.isBlank { members.add("name", step.name) }
    members.add("kind", .text(step.kind.name))
    if let outcome = step.kind.outcome { members.add("outcome", .text(outcome.rawValue)) }
    if case .subProcess(let called?) = step.kind { members.add("process", .text(called)) }
    if !step.performers.isEmpty {
      members.add("performers", .list(step.performers.map { members.object([("post", $0)]) }))
      if step.isDoneByAny { members.add("anyPerformer", .bool(true)) }
    }
    if let limit = step.limit {
      var own = Members(step.element)
      own.add("amount", .number("\(limit.amount)"))
      own.add("unit", .text(limit.unit.rawValue))
      members.add("limit", own.value)
    }
    if let note = step.limitNote { members.add("limitNote", .text(note)) }
    if !step.documents.isEmpty {
      members.add("documents", .list(step.documents.map { members.object([("title", $0)]) }))
    }
    members.lay(step.extra, ledger)
    return members.value
  }

  /// In the order of the file, where that is the order in which an author wrote them.
  private var flows: [BPMNDraft.Flow] {
    guard builder.root.oversight("power") != nil else { return builder.draft.flows }
    return builder.draft.flows.enumerated().sorted { first, second in
      (first.element.element.line, first.element.element.column ?? 0, first.offset)
        < (second.element.element.line, second.element.element.column ?? 0, second.offset)
    }.map(\.element)
  }

  private func flow(_ flow: BPMNDraft.Flow) -> DocumentValue {
    var members = Members(flow.element)
    if let id = flow.id { members.add("id", .text(id)) }
    members.add("from", .text(builder.draft.steps[flow.source].id))
    members.add("to", .text(builder.draft.steps[flow.target].id))
    members.add("kind", .text(flow.kind.name))
    if let condition = flow.condition { members.add("condition", condition) }
    members.lay(flow.extra, ledger)
    return members.value
  }

  /// The members of an object that stands where an element does.
  private struct Members {
    private let element: XMLValue
    private var members: [DocumentValue.Member] = []

    init(_ element: XMLValue) { self.element = element }

    var value: DocumentValue { place(.object(members)) }

    private func place(_ content: DocumentValue.Content) -> DocumentValue {
      DocumentValue(content, line: element.line, column: element.column)
    }

    mutating func add(_ key: String, _ content: DocumentValue.Content) {
      add(key, place(content))
    }

    mutating func add(_ key: String, _ value: DocumentValue) {
      members.append(DocumentValue.Member(key: key, value: value))
    }

    mutating func add(_ key: String, _ text: LocalizedText) {
      guard !text.translations.isEmpty else { return add(key, .text(text.original)) }
      let translations = Language.allCases.compactMap { language in
        text.translations[language].map { (language.rawValue, $0) }
      }
      add(key, object([("original", text.original)] + translations))
    }

    func object(_ texts: [(key: String, text: String)]) -> DocumentValue {
      place(.object(texts.map { DocumentValue.Member(key: $0.key, value: place(.text($0.text))) }))
    }

    /// Lays over it what an element of our namespace says: its words count. Posts, steps and flows
    /// that are not drawn stand beside those that are.
    mutating func lay(_ extra: XMLValue?, _ ledger: BPMNLedger) {
      guard let extra else { return }
      var faults: [DocumentSyntaxError] = []
      let value = ModelXML.value(of: extra, faults: &faults)
      for fault in faults { ledger.report(fault) }
      guard case .object(let words) = value.content else {
        ledger.report(extra, "no-words")
        return
      }
      for word in words {
        guard let place = members.firstIndex(where: { $0.key == word.key }) else {
          members.append(word)
          continue
        }
        if ["posts", "steps", "flows"].contains(word.key),
          case .list(let drawn) = members[place].value.content
        {
          let others = word.value.elements.isEmpty ? [word.value] : word.value.elements
          members[place] = DocumentValue.Member(
            key: word.key, value: self.place(.list(drawn + others)))
        } else {
          members[place] = word
        }
      }
    }
  }
}
