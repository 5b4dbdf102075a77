internal import Oversight

/// A power with what people have changed in its rows of the matrix.
///
/// It is amended in its canonical form, so that nothing is lost of what the matrix does not show.
struct AmendedPower {
  private let power: ResolvedPower
  private let language: Language
  private let root: DocumentValue
  /// The new ids of risks and measures that are called by their texts, and whose texts have changed.
  private var risksRenamed: [Int: String] = [:]
  private var measuresRenamed: [Int: String] = [:]
  /// In the order of the power; nil for those that were removed.
  private var risks: [DocumentValue?]
  private var measures: [DocumentValue?]
  /// Risks that are new, with their steps and manifestations.
  private var newRisks: [(words: [String], value: DocumentValue)] = []

  /// - Parameter language: that of the matrix.
  init(_ power: ResolvedPower, _ language: Language) throws {
    self.power = power
    self.language = language
    root = try CanonicalJSON.value(of: power)
    risks = root["process"]?["risks"]?.elements ?? []
    measures = root["process"]?["measures"]?.elements ?? []
  }

  /// The power as it is now, in canonical form.
  var value: DocumentValue {
    let measures = self.measures.indices.compactMap { place in
      self.measures[place].map { Self.withoutBlanks(naming($0, power.process.measures[place])) }
    }
    let process = (root["process"] ?? .object([]))
      .setting("supervisions", supervisions)
      .setting("risks", .list(risks.compactMap { $0 } + newRisks.map(\.value)))
      .setting("measures", .list(measures))
    return root.setting("process", process)
  }

  /// A measure with the ids that its risks have now.
  private func naming(_ value: DocumentValue, _ measure: ResolvedMeasure) -> DocumentValue {
    guard var names = value["risks"]?.elements, names.count == measure.risks.count else {
      return value
    }
    for (place, risk) in measure.risks.enumerated() where names[place] != .null {
      if let id = risksRenamed[risk.index] { names[place] = .text(id) }
    }
    return value.setting("risks", .list(names))
  }

  /// The supervisions, with the ids that what they look at has now; nil where there are none.
  private var supervisions: DocumentValue? {
    guard let values = root["process"]?["supervisions"]?.elements else { return nil }
    let named = zip(values, power.process.supervisions).map { value, supervision in
      switch supervision.target {
      case .risk(let risk):
        risksRenamed[risk.index].map { value.setting("risk", .text($0)) } ?? value
      case .measure(let measure):
        measuresRenamed[measure.index].map { value.setting("measure", .text($0)) } ?? value
      case .step, .flow, .phase: value
      }
    }
    return .list(named)
  }

  private static func withoutBlanks(_ measure: DocumentValue) -> DocumentValue {
    guard let names = measure["risks"]?.elements, names.contains(.null) else { return measure }
    return measure.setting("risks", .list(names.filter { $0 != .null }))
  }

  /// Makes one change. What it names is in the power, as ``MatrixMerge`` has seen to.
  mutating func make(_ change: MatrixMerge.Change) {
    switch change.kind {
    case .changed: replace(change)
    case .removed: remove(change)
    case .added where change.column == .manifestation: addRisk(change.row)
    case .added: addMeasure(change.row)
    }
  }

  // MARK: Changes

  private mutating func replace(_ change: MatrixMerge.Change) {
    guard let column = change.column else { return }
    if let place = risk(change.element) {
      let (entries, scale) = (
        power.process.risks[place].responsible, power.process.risks[place].grade?.scale
      )
      risks[place] = risks[place].map { set(column, change.after, in: $0, entries, scale) }
      if column == .manifestation {
        risksRenamed[place] = takeName(
          of: &risks[place], "manifestation",
          was: power.process.risks[place].manifestation.original)
      }
    } else if let place = measure(change.element) {
      let measure = power.process.measures[place]
      let entries =
        measure.responsible.isEmpty
        ? measure.risks.first.map { power.process[$0].responsible } ?? [] : measure.responsible
      measures[place] = measures[place].map { set(column, change.after, in: $0, entries) }
      if column == .measure {
        measuresRenamed[place] = takeName(
          of: &measures[place], "text", was: power.process.measures[place].text.original)
      }
    }
  }

  /// What is called by its text gets the new text as its id.
  ///
  /// - Returns: the id; nil where it stays the same.
  private func takeName(
    of value: inout DocumentValue?, _ key: String, was former: String
  ) -> String? {
    guard let named = value, let text = named[key]?["original"]?.text ?? named[key]?.text,
      named["id"]?.text == former.asPathComponent, text.asPathComponent != former.asPathComponent
    else { return nil }
    value = named.setting("id", nil)
    return text.asPathComponent
  }

  /// A measure that serves other risks too loses only this one.
  private mutating func remove(_ change: MatrixMerge.Change) {
    if let place = risk(change.element) {
      risks[place] = nil
      for index in measures.indices { drop(power.process.risks[place].reference, ofMeasure: index) }
    } else if let place = measure(change.element),
      let risk = risk(change.row[.riskID] ?? "").map({ power.process.risks[$0].reference })
    {
      drop(risk, ofMeasure: place)
    }
  }

  private mutating func drop(_ risk: Reference<ResolvedRisk>, ofMeasure place: Int) {
    guard let value = measures[place],
      let index = power.process.measures[place].risks.firstIndex(of: risk)
    else { return }
    // A name that was taken out leaves a blank, so that the others keep their places.
    var names = value["risks"]?.elements ?? []
    guard names.indices.contains(index) else { return }
    names[index] = .null
    let isNeeded = names.contains { $0 != .null }
    measures[place] = isNeeded ? value.setting("risks", .list(names)) : nil
  }

  private mutating func addRisk(_ row: [MatrixColumn: String]) {
    guard let host = MatrixWords.step(row[.step] ?? "", in: power) else { return }
    var risk = DocumentValue.object([])
      .setting("manifestation", .text(row[.manifestation] ?? ""))
    switch host {
    case .step(let step): risk = risk.setting("step", .text(step.id))
    case .flow(let flow): risk = risk.setting("flow", .text(flow.id))
    }
    for column in [MatrixColumn.grade, .riskClass] {
      if let word = row[column], !word.isEmpty { risk = set(column, word, in: risk, []) }
    }
    let hasMeasure = !(row[.measure] ?? "").isEmpty
    if !hasMeasure { risk = settingResponsible(row, in: risk) }
    newRisks.append((words: Self.words(row), value: risk))
    if hasMeasure { addMeasure(row) }
  }

  private mutating func addMeasure(_ row: [MatrixColumn: String]) {
    var measure = DocumentValue.object([]).setting("text", .text(row[.measure] ?? ""))
    for column in [MatrixColumn.type, .indicator, .frequency] {
      if let word = row[column], !word.isEmpty { measure = set(column, word, in: measure, []) }
    }
    measure = settingResponsible(row, in: measure)
    func adding(to risk: DocumentValue) -> DocumentValue {
      risk.setting("measures", .list((risk["measures"]?.elements ?? []) + [measure]))
    }
    if let place = risk(row[.riskID] ?? "") {
      risks[place] = risks[place].map(adding)
    } else if let place = newRisks.firstIndex(where: { $0.words == Self.words(row) }) {
      newRisks[place].value = adding(to: newRisks[place].value)
    }
  }

  private static func words(_ row: [MatrixColumn: String]) -> [String] {
    [row[.step] ?? "", row[.manifestation] ?? ""].map(\.onOneLine)
  }

  private func risk(_ address: String) -> Int? {
    power.process.risks.firstIndex { $0.path.description == address }
  }

  private func measure(_ address: String) -> Int? {
    power.process.measures.firstIndex { $0.path.description == address }
  }

  // MARK: Cells

  /// - Parameters:
  ///   - responsible: who answered for it before.
  ///   - scale: that of its grade.
  private func set(
    _ column: MatrixColumn, _ word: String, in value: DocumentValue,
    _ responsible: [ResolvedResponsible], _ scale: GradeScale? = nil
  ) -> DocumentValue {
    switch column {
    case .manifestation, .measure, .indicator, .frequency:
      let key = column == .measure ? "text" : column.rawValue
      return value.setting(key, text(word, before: value[key]))
    case .riskClass:
      let kind: RiskClass? = MatrixWords.value(word) { MatrixWords.text($0, $1) }
      return value.setting("riskClass", kind.map { .text($0.rawValue) })
    case .type:
      let type: MeasureType? = MatrixWords.value(word) { MatrixWords.text($0, $1) }
      return value.setting("type", type.map { .text($0.rawValue) })
    case .grade: return value.setting("grade", grade(word, on: scale))
    case .direct, .section, .leader:
      guard let layer = MatrixWords.layers.first(where: { $0.column == column })?.layer else {
        return value
      }
      let before = value["responsible"]?.elements ?? responsible.compactMap { Self.value(of: $0) }
      return value.setting("responsible", .list(entries(layer, word, before: before)))
    case .unit, .power, .code, .step, .powerID, .riskID, .measureID: return value
    }
  }

  /// The text in the language of the matrix; those in other languages stay.
  private func text(_ word: String, before: DocumentValue?) -> DocumentValue {
    guard let before, !before.members.isEmpty else { return .text(word) }
    let key = before[language.rawValue] == nil ? "original" : language.rawValue
    return before.setting(key, .text(word))
  }

  /// A level of the scale that was used, else of that which the power uses.
  private func grade(_ word: String, on scale: GradeScale?) -> DocumentValue? {
    let scale =
      scale ?? power.process.risks.lazy.compactMap(\.grade?.scale).first ?? .highMediumLow
    let level = scale.labels.firstIndex { label in
      Language.allCases.contains { label[$0].onOneLine == word.onOneLine }
    }
    return level.flatMap { Self.value(of: scale[$0]) }
  }

  // MARK: Who answers

  private func settingResponsible(
    _ row: [MatrixColumn: String], in value: DocumentValue
  ) -> DocumentValue {
    var value = value
    for column in MatrixWords.layers.map(\.column) {
      if let word = row[column], !word.isEmpty { value = set(column, word, in: value, []) }
    }
    return value
  }

  /// The entries with those of a layer anew, each as it was where its name is the same.
  private func entries(
    _ layer: ResponsibilityLayer, _ word: String, before: [DocumentValue]
  ) -> [DocumentValue] {
    func layerOf(_ entry: DocumentValue) -> String {
      entry["layer"]?.text ?? ResponsibilityLayer.direct.rawValue
    }
    let of = before.filter { layerOf($0) == layer.rawValue }
    let known =
      power.process.risks.flatMap(\.responsible)
      + power.process.measures.flatMap(\.responsible)
    let names = word.split { MatrixWords.separator.contains($0) || ",，;；\n".contains($0) }
      .map { String($0).trimmed }
    let new = names.map { name -> DocumentValue in
      let former = known.first {
        ($0.layer ?? .direct) == layer && RiskMatrix.name(of: $0, in: power, language) == name
      }.flatMap { Self.value(of: $0) }
      if let former, of.contains(former) { return former }
      let post = power.process.posts.first { post in
        Language.allCases.contains { post.name[$0] == name }
      }
      let holder = DocumentValue.object([])
        .setting(post == nil ? "words" : "post", .text(post?.reference.id ?? name))
      return layer == .direct ? holder : holder.setting("layer", .text(layer.rawValue))
    }
    return before.filter { layerOf($0) != layer.rawValue } + new
  }

  /// A part as it stands in the canonical form.
  private static func value(of part: some Encodable) -> DocumentValue? {
    guard let text = try? CanonicalJSON.encode(value: part) else { return nil }
    return try? JSONText.parse(Array(text.utf8))
  }
}

extension DocumentValue {
  static var null: DocumentValue { DocumentValue(.null, line: 1) }
  static func text(_ text: String) -> DocumentValue { DocumentValue(.text(text), line: 1) }
  static func list(_ elements: [DocumentValue]) -> DocumentValue {
    DocumentValue(.list(elements), line: 1)
  }
  static func object(_ members: [Member]) -> DocumentValue {
    DocumentValue(.object(members), line: 1)
  }

  /// The same object with another value for a key; nil takes the key out.
  ///
  /// - Complexity: O(number of members).
  func setting(_ key: String, _ value: DocumentValue?) -> DocumentValue {
    var members = members
    let place = members.firstIndex { $0.key == key }
    switch (place, value) {
    case (let place?, let value?): members[place] = Member(key: key, value: value)
    case (let place?, nil): members.remove(at: place)
    case (nil, let value?): members.append(Member(key: key, value: value))
    case (nil, nil): break
    }
    return DocumentValue(.object(members), at: self.place)
  }
}
