internal import Oversight

extension ResolvedSupervision {
  /// What the supervision is called in a message: its name, or what it looks at.
  var shownName: LocalizedText { facts.name ?? facts.kind.title }
}

extension ResolvedProcess {
  /// The names of posts, quoted, in the order in which the process describes them.
  func names(of posts: some Sequence<Reference<ResolvedPost>>) -> LocalizedText {
    posts.sorted().map { self[$0].name }.quotedList
  }

  /// What a supervision watches, in the model's own words.
  func name(of target: SupervisionTarget) -> LocalizedText {
    switch target {
    case .step(let step): return self[step].shownName
    case .flow(let flow):
      let (source, target) = (self[self[flow].source], self[self[flow].target])
      return Texts.shared.text(
        "shared.flow", ["source": source.shownName, "target": target.shownName])
    case .risk(let risk): return self[risk].manifestation
    case .measure(let measure): return self[measure].facts.text
    case .phase: return Texts.shared.text("shared.phase")
    }
  }
}

extension Sequence<LocalizedText> {
  /// The texts in quotation marks, one after the other.
  var quotedList: LocalizedText {
    LocalizedText { language in
      map { language.isChinese ? "「\($0[language])」" : "'\($0[language])'" }
        .joined(separator: language.isChinese ? "、" : ", ")
    }
  }

  /// The texts one after the other.
  var list: LocalizedText {
    LocalizedText { language in
      map { $0[language] }.joined(separator: language.isChinese ? "、" : ", ")
    }
  }

  /// The texts one after the other, of which one will do.
  var alternatives: LocalizedText {
    LocalizedText { language in
      map { $0[language] }.joined(separator: language.isChinese ? "或" : " or ")
    }
  }
}

extension ResolvedProcess {
  /// Who answers for something, as the model names them: a post, a unit or mere words.
  func name(of responsible: ResolvedResponsible) -> LocalizedText {
    switch responsible.holder {
    case .post(let post): self[post].name
    case .unit(let unit): unit.name
    case .words(let words): words
    }
  }
}

extension ResolvedRisk.Host {
  /// The step or flow as something that can be named.
  var asTarget: SupervisionTarget {
    switch self {
    case .step(let step): .step(step)
    case .flow(let flow): .flow(flow)
    }
  }
}
