// The entry of the list of powers.

extension DocumentNode {
  /// A power as its author would have written it; nil where a problem was found, which is reported.
  ///
  /// - Parameter isWhole: whether the power is the whole document, which then may state its format
  ///   and have tables.
  func power(isWhole: Bool) -> PowerDocument? {
    guard let object = object("power") else { return nil }
    let before = ledger.problems.count
    TemplateReader.describe(object)
    if isWhole { object.skip("$schema", "format", "units", "scales") }
    let entry = entry(object)
    let process = object.required("process") { ProcessReader.read($0) }
    object.skip("analysis")
    object.close()
    guard let entry, let process, ledger.problems.count == before else { return nil }
    return PowerDocument(
      power: entry, process: process.process, declaredPosts: process.declaredPosts,
      declaredSteps: process.declaredSteps)
  }

  private func entry(_ object: DocumentObject) -> Power? {
    let id = object.required("id") { $0.string() }
    let name = object.required("name") { $0.text() }
    let category = object.required("category") { $0.word(PowerCategory.self) }
    var power = Power(
      id ?? "", name ?? "", category ?? .other, file: location.file, line: location.line)
    power.location = location
    power.code = object.optional("code") { $0.string() }
    power.subItems = object.list("subItems") { $0.subItem() }
    power.fields = Set(object.list("fields") { $0.word(AffairField.self) })
    power.isMajor = object.flag("major")
    power.initiation = object.optional("initiation") { $0.word() }
    power.isJoint = object.flag("joint")
    power.basis = object.list("basis") { $0.legalReference() }
    ledger.tables.powerRules = [:]
    power.rules = object.list("rules") { $0.ruleDocument() }
    ledger.tables.powerRules = Dictionary(
      power.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    power.accountability = object.list("accountability") { $0.text() }
    power.body = object.optional("body") { $0.text() }
    power.handlingUnit = object.optional("handlingUnit") { $0.text() }
    power.level = object.optional("level") { $0.text() }
    power.limits = object.optional("limits") { $0.limits() } ?? PowerLimits()
    power.fee = object.optional("fee") { $0.text() }
    power.conditions = object.list("conditions") { $0.text() }
    power.materials = object.list("materials") { $0.text() }
    power.enquiries = object.list("enquiries") { $0.channel() }
    power.supervision = object.list("supervision") { $0.channel() }
    power.audience = object.optional("audience") { $0.word() } ?? .public
    power.status = object.optional("status") { $0.word() } ?? .draft
    power.history = object.list("history") { $0.statusRecord() }
    power.hearingClass = object.optional("hearingClass") { $0.text() }
    power.listedOn = object.optional("listedOn") { $0.date() }
    power.reviewedOn = object.optional("reviewedOn") { $0.date() }
    power.publishedOn = object.optional("publishedOn") { $0.date() }
    if let interval = object.optional("reviewInterval", { $0.limit() }) {
      power.reviewInterval = interval
    }
    power.publications = object.list("publications") { $0.publication() }
    power.version = object.optional("version") { $0.string() }
    power.versionDate = object.optional("versionDate") { $0.date() }
    power.isOutline = object.flag("outline")
    power.origin = object.optional("origin") { $0.origin() }
    return id == nil || name == nil || category == nil ? nil : power
  }

  private func origin() -> TemplateOrigin? {
    guard let object = object("templateOrigin") else { return nil }
    let template = object.required("template") { $0.string() }
    let digest = object.required("digest") { $0.string() }
    let added = object.list("added") { $0.string() }
    let changed = object.list("changed") { $0.string() }
    let removed = object.list("removed") { $0.string() }
    object.close()
    guard let template, let digest else { return nil }
    return TemplateOrigin(
      template: template, digest: digest, added: added, changed: changed, removed: removed)
  }

  /// A part of a power: its name, or an object.
  private func subItem() -> Power.SubItem? {
    short({ Power.SubItem(LocalizedText($0)) }) { $0.fullSubItem() }
  }

  private func fullSubItem() -> Power.SubItem? {
    guard let object = object("subItem") else { return nil }
    let name = object.required("name") { $0.text() }
    let code = object.optional("code") { $0.string() }
    object.close()
    return name.map { Power.SubItem($0, code: code) }
  }

  private func statusRecord() -> StatusRecord? {
    guard let object = object("statusRecord") else { return nil }
    let status = object.required("status") { $0.word(PowerStatus.self) }
    let by = object.required("by") { $0.string() }
    let on = object.required("on") { $0.date() }
    let opinion = object.optional("opinion") { $0.string() }
    object.close()
    guard let status, let by, let on else { return nil }
    return StatusRecord(status, by: by, on: on, opinion: opinion)
  }

  private func publication() -> Publication? {
    guard let object = object("publication") else { return nil }
    let matter = object.required("matter") { $0.word(Publication.Matter.self) }
    let place = object.required("place") { $0.string() }
    let from = object.optional("from") { $0.date() }
    let until = object.optional("until") { $0.date() }
    object.close()
    guard let matter, let place else { return nil }
    return Publication(matter, place: place, from: from, until: until)
  }
}
