/// Finds what two versions of a power say differently.
struct ChangeSearch {
  private let old: PowerRecord
  private let new: PowerRecord
  private(set) var changes: [Change] = []

  /// - Complexity: O(n log n) in the size of both.
  init(from old: PowerRecord, to new: PowerRecord) {
    self.old = old
    self.new = new
    for (key, element) in new.elements {
      if let before = old.elements[key] {
        compare(before, element)
      } else {
        changes.append(Change(key.subject, .added, key.path, element.name))
      }
    }
    for (key, element) in old.elements where new.elements[key] == nil {
      changes.append(Change(key.subject, .removed, key.path, element.name))
    }
  }

  /// - Parameter renamed: the former ids of steps by their ids.
  mutating func addRenamed(_ renamed: [String: String], in power: ResolvedPower) {
    for step in power.process.steps {
      guard let former = renamed[step.reference.id] else { continue }
      changes.append(
        Change(
          .step, .renamed, step.path, step.shownName, field: "id", old: LocalizedText(former),
          new: LocalizedText(step.reference.id)))
    }
  }

  private mutating func compare(_ before: PowerRecord.Element, _ now: PowerRecord.Element) {
    for field in Set(before.fields.keys).union(now.fields.keys) {
      let (left, right) = (before.fields[field], now.fields[field])
      guard left != right else { continue }
      switch (now.key.subject, field) {
      case (.step, "performers"):
        compareLists(left, right, now, .performer, field) { $0["post"]?.text ?? "" }
      case (.risk, "responsible"), (.measure, "responsible"):
        compareLists(left, right, now, .owner, field, Self.holder)
      case (.power, "subItems"):
        compareLists(left, right, now, .subItem, field) {
          $0["code"]?.text ?? $0["name"]?["original"]?.text ?? $0["name"]?.text ?? ""
        }
      case (.power, "limits"):
        for key in ["statutory", "promised"] {
          compareValues(left?[key], right?[key], now, .limit, key)
        }
      case (.flow, "receipt"): compareValues(left, right, now, .receipt, field)
      case (.step, "limit"), (.flow, "returnLimit"):
        compareValues(left, right, now, .limit, field)
      case (.risk, "grade"), (.post, "grade"), (.measure, "residual"):
        compareValues(left, right, now, .grade, field)
      default: compareValues(left, right, now, .field, field)
      }
    }
  }

  private mutating func compareValues(
    _ left: DocumentValue?, _ right: DocumentValue?, _ element: PowerRecord.Element,
    _ subject: Change.Subject, _ field: String
  ) {
    guard left != right else { return }
    let kind: Change.Kind = left == nil ? .added : right == nil ? .removed : .changed
    changes.append(
      Change(
        subject, kind, element.key.path, element.name, field: field,
        old: left.map { old.values.text($0, field) },
        new: right.map { new.values.text($0, field) }))
  }

  /// Compares the elements of two lists that have the same key; their order does not count.
  private mutating func compareLists(
    _ left: DocumentValue?, _ right: DocumentValue?, _ element: PowerRecord.Element,
    _ subject: Change.Subject, _ field: String, _ key: (DocumentValue) -> String
  ) {
    let before = Dictionary(grouping: left?.elements ?? [], by: key)
    let now = Dictionary(grouping: right?.elements ?? [], by: key)
    for name in Set(before.keys).union(now.keys) {
      let (left, right) = (before[name] ?? [], now[name] ?? [])
      for place in 0..<max(left.count, right.count) {
        compareValues(
          place < left.count ? left[place] : nil, place < right.count ? right[place] : nil,
          element, subject, field)
      }
    }
  }

  /// Who answers, apart from the layer.
  private static func holder(_ owner: DocumentValue) -> String {
    if let post = owner["post"]?.text { return "post:\(post)" }
    if let unit = owner["unit"]?["id"]?.text { return "unit:\(unit)" }
    return "words:\(owner["words"]?["original"]?.text ?? owner["words"]?.text ?? "")"
  }
}
