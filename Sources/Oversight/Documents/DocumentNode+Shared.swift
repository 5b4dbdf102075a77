// What many elements share, and a document may name in a table at its top: units, scales of grades,
// laws and rule documents.

extension DocumentNode {
  /// A unit: its id, where a table says more, or an object.
  func unit() -> Unit? {
    short({ ledger.tables.unit($0, self) }) { $0.fullUnit() }
  }

  private func fullUnit() -> Unit? {
    guard let object = object("unit") else { return nil }
    let id = object.required("id") { $0.string() }
    let name = object.required("name") { $0.text() }
    let kind = object.optional("kind") { $0.word(Unit.Kind.self) }
    let ancestors = object.list("ancestors") { $0.ancestor() }
    object.close()
    guard let id, let name else { return nil }
    let parent = ancestors.reversed().reduce(nil as Unit?) {
      Unit($1.id, $1.name, kind: $1.kind, in: $0)
    }
    return Unit(id, name, kind: kind, in: parent)
  }

  private func ancestor() -> Unit? {
    guard let object = object("ancestor") else { return nil }
    let id = object.required("id") { $0.string() }
    let name = object.required("name") { $0.text() }
    let kind = object.optional("kind") { $0.word(Unit.Kind.self) }
    object.close()
    guard let id, let name else { return nil }
    return Unit(id, name, kind: kind)
  }

  /// A grade: a label of a scale, or an object with `scale` and `ordinal`.
  func grade() -> Grade? {
    short({ ledger.tables.grade($0, self) }) { $0.fullGrade() }
  }

  private func fullGrade() -> Grade? {
    guard let object = object("grade") else { return nil }
    let scale = object.required("scale") { $0.scale() }
    let ordinal = object.required("ordinal") { $0.int() }
    object.close()
    guard let scale, let ordinal else { return nil }
    guard scale.labels.indices.contains(ordinal) else {
      report(
        "document.no-level",
        ["scale": LocalizedText(scale.id.legible), "level": LocalizedText("\(ordinal)")])
      return nil
    }
    return scale[ordinal]
  }

  private func scale() -> GradeScale? {
    short({ ledger.tables.scale($0, self) }) { $0.fullScale() }
  }

  /// A scale as tables and grades have it.
  func fullScale() -> GradeScale? {
    guard let object = object("scale") else { return nil }
    let id = object.required("id") { $0.string() }
    let labels = object.required("labels") { $0.list { $0.text() } }
    object.close()
    guard draft == nil, let id, let labels else { return nil }
    guard !labels.isEmpty else {
      report("document.no-labels")
      return nil
    }
    return GradeScale(id, worstFirst: labels)
  }

  /// A law: its title, or an object.
  func legalReference() -> LegalReference? {
    short({ LegalReference($0) }) { $0.fullLegalReference() }
  }

  private func fullLegalReference() -> LegalReference? {
    guard let object = object("legalReference") else { return nil }
    let title = object.required("title") { $0.string() }
    let reference = LegalReference(
      title ?? "", article: object.optional("article") { $0.int() },
      paragraph: object.optional("paragraph") { $0.int() },
      validFrom: object.optional("validFrom") { $0.date() },
      validUntil: object.optional("validUntil") { $0.date() })
    object.close()
    return title == nil ? nil : reference
  }

  /// A rule document: its id, where a table says more, or an object.
  func ruleDocument() -> RuleDocument? {
    short({ ledger.tables.rule($0, self) }) { $0.fullRuleDocument() }
  }

  /// A rule document as tables and citations have it.
  func fullRuleDocument() -> RuleDocument? {
    guard let object = object("ruleDocument") else { return nil }
    let id = object.required("id") { $0.string() }
    let title = object.required("title") { $0.text() }
    let kind = object.optional("kind") { $0.word(RuleDocument.Kind.self) }
    object.close()
    guard let id, let title else { return nil }
    return RuleDocument(id, title, kind ?? .institution)
  }
}
