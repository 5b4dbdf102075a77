internal import Oversight
internal import OversightTables

/// Makes powers of the rows of a list.
///
/// Rows of one body with the same item and sub-items of their own are one power. What contradicts itself
/// is told and the first of the rows counts; nothing is guessed.
struct ListImport {
  private(set) var powers: [ListedPower] = []
  private(set) var findings: [ListFinding] = []

  /// The body of all items, for lists without a column of bodies.
  private let onlyBody: String?

  /// What texts mean that were read already: in a list of thousands of rows they are few.
  private var limitReadings: [String: LimitWords.Reading] = [:]
  private var channelReadings: [String: [SupervisionChannel]?] = [:]
  private var categoryReadings: [String: PowerCategory] = [:]
  private var lawReadings: [String: [LegalReference]] = [:]

  /// What rows have in common that are one power.
  private struct Key: Hashable {
    let body: String?
    let name: String
    /// What tells apart items that are no sub-items of one: their codes.
    let code: String?
  }

  /// - Complexity: O(n log n)
  init(_ rows: [ListRow], header: ListHeader, onlyBody: String?) {
    self.onlyBody = onlyBody
    if header.byField[.body] == nil, onlyBody == nil {
      findings.append(
        ListFinding(.error, "no-body-column", at: CellPlace(row: header.row, column: 1)))
    }
    if header.byField[.category] == nil {
      findings.append(
        ListFinding(.error, "no-category-column", at: CellPlace(row: header.row, column: 1)))
    }
    if header.byField[.code] == nil {
      findings.append(
        ListFinding(.gap, "no-code-column", at: CellPlace(row: header.row, column: 1)))
    }
    gather(rows, header)
    tellClashes()
    giveIDs()
  }

  private mutating func gather(_ rows: [ListRow], _ header: ListHeader) {
    var places: [Key: Int] = [:]
    var categories: [Int: PowerCategory] = [:]
    var codes: [String: (place: CellPlace, key: Key)] = [:]
    for row in rows {
      guard let name = row[.name] else {
        findings.append(
          ListFinding(.error, "no-name", at: CellPlace(row: row.number, column: nameColumn(header)))
        )
        continue
      }
      let title = name.text.onOneLine
      let body = onlyBody ?? self.body(of: row, header)
      let part = row[.subItem].map { $0.text.onOneLine }
      let code = self.code(of: row, header)
      let category = self.category(of: row, header)
      let key = Key(body: body, name: title, code: part == nil ? code : nil)
      if let code, let value = row[.code] {
        if let first = codes[code], first.key != key || part == nil {
          tell(
            .gap, "code-twice", value,
            ["code": LocalizedText(code.legible), "first": LocalizedText(first.place.name)])
        } else if codes[code] == nil {
          codes[code] = (value.place, key)
        }
      }
      if let place = places[key] {
        if let first = categories[place], first != category, let value = row[.category] {
          tell(
            .gap, "other-category", value,
            ["name": LocalizedText(title.short), "first": LocalizedText(powers[place].place.name)])
        }
        if part == nil {
          tell(
            .gap, "row-again", name,
            ["name": LocalizedText(title.short), "first": LocalizedText(powers[place].place.name)])
        }
        join(row, part, code, into: place)
      } else {
        places[key] = powers.count
        categories[powers.count] = category
        powers.append(
          ListedPower(name: title, category: category, body: body, place: name.place))
        join(row, part, code, into: powers.count - 1)
      }
    }
  }

  // MARK: Cells

  private func nameColumn(_ header: ListHeader) -> Int { header.byField[.name]?.first?.number ?? 1 }

  private mutating func tell(
    _ severity: ListFinding.Severity, _ kind: String, _ value: ListRow.Value,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    var arguments = arguments
    arguments["heading"] = LocalizedText(value.heading.legible)
    arguments["value"] = LocalizedText(value.text.short)
    findings.append(ListFinding(severity, kind, at: value.place, arguments))
  }

  /// A cell that should say something.
  private mutating func tellBlank(
    _ kind: String, _ field: ListField, _ row: ListRow, _ header: ListHeader
  ) {
    guard let column = header.byField[field]?.first else { return }
    findings.append(
      ListFinding(.gap, kind, at: CellPlace(row: row.number, column: column.number)))
  }

  private mutating func body(of row: ListRow, _ header: ListHeader) -> String? {
    if let value = row[.body] { return value.text.onOneLine }
    tellBlank("blank-body", .body, row, header)
    return nil
  }

  private mutating func code(of row: ListRow, _ header: ListHeader) -> String? {
    if let value = row[.code] { return value.text.onOneLine }
    tellBlank("blank-code", .code, row, header)
    return nil
  }

  private mutating func category(of row: ListRow, _ header: ListHeader) -> PowerCategory {
    guard let value = row[.category] else {
      tellBlank("blank-category", .category, row, header)
      return .other
    }
    let key = "\(value.heading)\n\(value.text)"
    if let category = categoryReadings[key] { return category }
    let isCode = ListField.plain(value.heading).contains(#/代码|编码|code/#)
    if let category = CategoryWords.category(value.text, isCode: isCode) {
      categoryReadings[key] = category
      return category
    }
    if let near = CategoryWords.suggestion(for: value.text) {
      tell(.error, "unknown-category-like", value, ["meant": LocalizedText(near)])
    } else {
      tell(.error, "unknown-category", value)
    }
    // Nothing is written then; the other cells of the row are looked at all the same.
    return .other
  }

  private mutating func limits(of row: ListRow) -> PowerLimits {
    var limits = PowerLimits()
    for field in [ListField.statutoryLimit, .promisedLimit, .limit] {
      for value in row.values[field] ?? [] {
        let reading = limitReading(value)
        guard !reading.isUnclear else {
          tell(.gap, "unclear-limit", value)
          continue
        }
        limits.statutory = limits.statutory ?? reading.statutory
        limits.promised = limits.promised ?? reading.promised
        guard let unnamed = reading.unnamed else { continue }
        if field == .statutoryLimit {
          limits.statutory = limits.statutory ?? unnamed
        } else {
          limits.promised = limits.promised ?? unnamed
          if field == .limit { tell(.note, "unnamed-limit", value) }
        }
      }
    }
    return limits
  }

  private mutating func limitReading(_ value: ListRow.Value) -> LimitWords.Reading {
    let key = "\(value.heading)\n\(value.text)"
    if let reading = limitReadings[key] { return reading }
    let heading = ListField.plain(value.heading)
    let unit: TimeLimit.Unit? =
      heading.contains(#/工作日|workingdays|businessdays/#)
      ? .workingDays : heading.contains(#/\((?:自然日|日|天|days)\)/#) ? .calendarDays : nil
    let reading = LimitWords.reading(of: value.text, unit: unit)
    limitReadings[key] = reading
    return reading
  }

  private mutating func channels(of row: ListRow) -> [SupervisionChannel] {
    var channels: [SupervisionChannel] = []
    for value in row.values[.supervision] ?? [] {
      let known = channelReadings[value.text]
      let reading = known ?? FieldWords.channels(value.text)
      channelReadings[value.text] = .some(reading)
      if let read = reading {
        channels += read
      } else {
        tell(.gap, "unclear-supervision", value)
      }
    }
    return channels
  }

  // MARK: Joining

  private mutating func join(_ row: ListRow, _ part: String?, _ code: String?, into place: Int) {
    var power = powers[place]
    if let part {
      power.parts.append(ListedPower.Part(name: part, code: code))
    } else if power.code == nil {
      power.code = code
    }
    power.handlingUnits.join((row.values[.handlingUnit] ?? []).map(\.text.onOneLine))
    for value in row.values[.basis] ?? [] {
      let laws = lawReadings[value.text] ?? FieldWords.basis(value.text.listedParts)
      lawReadings[value.text] = laws
      power.basis.join(laws)
    }
    power.conditions.join(row.parts(.conditions))
    power.materials.join(row.parts(.materials))
    power.accountability.join(row.parts(.accountability))
    power.supervision.join(channels(of: row))
    join(row, .level, \.level, &power)
    join(row, .fee, \.fee, &power)
    let limits = limits(of: row)
    join(limits.statutory, \.statutory, row, .statutoryLimit, &power)
    join(limits.promised, \.promised, row, .promisedLimit, &power)
    powers[place] = power
  }

  private mutating func join(
    _ row: ListRow, _ field: ListField, _ path: WritableKeyPath<ListedPower, String?>,
    _ power: inout ListedPower
  ) {
    guard let value = row[field] else { return }
    guard let before = power[keyPath: path] else {
      power[keyPath: path] = value.text.onOneLine
      return
    }
    if before != value.text.onOneLine { tellRowsDiffer(value, power) }
  }

  private mutating func join(
    _ limit: TimeLimit?, _ path: WritableKeyPath<PowerLimits, TimeLimit?>, _ row: ListRow,
    _ field: ListField, _ power: inout ListedPower
  ) {
    guard let limit else { return }
    guard let before = power.limits[keyPath: path] else {
      power.limits[keyPath: path] = limit
      return
    }
    if before != limit, let value = row[field] ?? row[.limit] { tellRowsDiffer(value, power) }
  }

  private mutating func tellRowsDiffer(_ value: ListRow.Value, _ power: ListedPower) {
    tell(
      .gap, "rows-differ", value,
      ["name": LocalizedText(power.name.short), "first": LocalizedText(power.place.name)])
  }

  // MARK: The whole list

  /// The same item under several bodies, or twice under one.
  private mutating func tellClashes() {
    var first: [String: ListedPower] = [:]
    for power in powers {
      guard let before = first[power.name] else {
        first[power.name] = power
        continue
      }
      guard before.category == power.category else { continue }
      let isSame = before.body == power.body
      // Whoever lists an item twice under one code was told so.
      if isSame, before.code == power.code { continue }
      findings.append(
        ListFinding(
          .gap, isSame ? "name-twice" : "two-bodies", at: power.place,
          [
            "name": LocalizedText(power.name.short),
            "first": LocalizedText(before.place.name),
            "body": LocalizedText((before.body ?? "—").legible),
            "other": LocalizedText((power.body ?? "—").legible),
          ]))
    }
  }

  /// Ids from the codes, else from the names. Where several powers have the same code or name, the body
  /// tells them apart.
  private mutating func giveIDs() {
    let texts = powers.map { power in
      power.code ?? power.parts.lazy.compactMap(\.code).first ?? power.name
    }
    let counts = texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let full = zip(powers, texts).map { power, text in
      counts[text] == 1 ? text : "\(text) \(power.body ?? "") \(power.name)"
    }
    let ids = PlainNames.ids(Set(full), or: "power", taken: [])
    var used: [String: Int] = [:]
    for (place, text) in full.enumerated() {
      let id = ids[text] ?? "power"
      used[id, default: 0] += 1
      // Only where body, name and code are all the same, which the list was told of.
      let number = used[id] ?? 1
      powers[place].id = number == 1 ? id : "\(PlainNames.cut(id, 72))-again-\(number)"
    }
  }
}

extension Array where Element: Equatable {
  /// Adds what is not there yet.
  fileprivate mutating func join(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}
