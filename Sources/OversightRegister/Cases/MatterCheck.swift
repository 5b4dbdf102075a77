package import Oversight

/// What the filings of a register show about how matters were handled: split matters, vacant posts,
/// interests that nobody declared.
package struct MatterCheck {
  /// What is looked for. The words are permanent.
  package enum Rule: String, Sendable, CaseIterable, Encodable {
    /// Several filings of one kind that together are above a threshold, each below it (化整为零).
    case splitMatter = "split-matter"
    /// Nobody holds the post that filed an open matter (岗位空缺).
    case vacantPost = "vacant-post"
    /// Somebody who handled a matter is related to the counterpart, and no recusal is recorded
    /// (应回避未回避).
    case undeclaredInterest = "undeclared-interest"
  }

  /// Something that was found.
  package struct Finding: Sendable, Equatable {
    package let rule: Rule
    /// The numbers of the filings.
    package let filings: [String]
    package let message: LocalizedText
  }

  /// Who is related to whom: persons, and the organisations or persons that they have an interest in.
  package typealias Interests = [String: Set<String>]

  private let powers: [String: ResolvedPower]
  private let filings: [Filing]
  /// Within so many days matters belong together.
  private let days: Int

  package init(_ filings: [Filing], _ powers: [ResolvedPower], withinDays days: Int = 90) {
    self.powers = Dictionary(
      powers.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.filings = filings
    self.days = days
  }

  // MARK: Split matters

  /// - Complexity: O(n²) in the filings of one power with one counterpart.
  package var splitMatters: [Finding] {
    struct Key: Hashable {
      let power: String
      let unit: String
      let counterpart: String
    }
    var order: [Key] = []
    var groups: [Key: [(number: String, day: CalendarDate, amount: Double)]] = [:]
    for filing in filings {
      let fields = filing.fields
      guard let amount = Self.amount(fields[.amount] ?? ""), let counterpart = fields[.counterpart],
        let power = fields[.power]
      else { continue }
      let day = CalendarDate(fields[.actualDate] ?? fields[.filedDate] ?? "")
      guard day.isValid else { continue }
      let key = Key(
        power: power, unit: fields[.unit] ?? "", counterpart: counterpart.onOneLine)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((filing.number, day, amount))
    }
    return order.flatMap { key in
      thresholds(of: key.power).compactMap { threshold in
        window(groups[key] ?? [], below: threshold).map { found in
          Finding(
            rule: .splitMatter, filings: found.map(\.number),
            message: Texts.register.text(
              "case.split-matter",
              [
                "count": LocalizedText("\(found.count)"),
                "counterpart": LocalizedText(key.counterpart.legible),
                "days": LocalizedText("\(days)"),
                "sum": LocalizedText(Self.text(found.reduce(0) { $0 + $1.amount })),
                "threshold": LocalizedText(Self.text(threshold)),
              ]))
        }
      }
    }
  }

  /// The amounts from which on the model has a power decided in another way.
  private func thresholds(of power: String) -> [Double] {
    let ranges = powers[power]?.process.flows.compactMap(\.range) ?? []
    return Set(ranges.compactMap(\.low).filter { $0 > 0 }).sorted()
  }

  /// The largest sum of matters below a threshold that together reach it within the days; nil where
  /// there are none.
  private func window(
    _ matters: [(number: String, day: CalendarDate, amount: Double)], below threshold: Double
  ) -> [(number: String, day: CalendarDate, amount: Double)]? {
    let small = matters.filter { $0.amount < threshold }.sorted {
      ($0.day, $0.number) < ($1.day, $1.number)
    }
    var best: (sum: Double, part: [(number: String, day: CalendarDate, amount: Double)])?
    for start in small.indices {
      guard let last = small[start].day.adding(days: days) else { continue }
      let part = small[start...].prefix { $0.day <= last }
      let sum = part.reduce(0) { $0 + $1.amount }
      if part.count > 1, sum >= threshold, sum > best?.sum ?? 0 { best = (sum, Array(part)) }
    }
    return best?.part
  }

  private static func amount(_ text: String) -> Double? {
    Double(text.filter { !",，元 ".contains($0) })
  }

  private static func text(_ amount: Double) -> String {
    amount == amount.rounded() && abs(amount) < 1e15 ? "\(Int(amount))" : "\(amount)"
  }

  // MARK: Vacant posts

  package func vacantPosts(_ staffing: Staffing, on day: CalendarDate) -> [Finding] {
    filings.filter { $0.state != .closed }.compactMap { filing in
      guard let id = filing.fields[.post], let power = powers[filing.fields[.power] ?? ""],
        let post = power.process.posts.first(where: { $0.reference.id == id })
      else { return nil }
      let names = Set([id, post.name.original] + post.name.translations.values)
      guard !staffing.isHeld(names, on: day) else { return nil }
      return Finding(
        rule: .vacantPost, filings: [filing.number],
        message: Texts.register.text(
          "case.vacant-post",
          [
            "post": post.name.isBlank ? LocalizedText(id) : post.name,
            "day": LocalizedText(day.text),
          ]))
    }
  }

  // MARK: Interests

  package func undeclaredInterests(_ interests: Interests) -> [Finding] {
    filings.flatMap { filing -> [Finding] in
      guard let counterpart = filing.fields[.counterpart]?.onOneLine else { return [] }
      let handling = [FilingField.handler, .sectionHead, .deputyLeader, .chair]
        .compactMap { filing.fields[$0]?.onOneLine }
      let recused = filing.fields[.recusals] ?? ""
      return handling.filter { person in
        interests[person]?.contains(counterpart) == true && !recused.contains(person)
      }.map { person in
        Finding(
          rule: .undeclaredInterest, filings: [filing.number],
          message: Texts.register.text(
            "case.undeclared-interest",
            [
              "person": LocalizedText(person.legible),
              "counterpart": LocalizedText(counterpart.legible),
            ]))
      }
    }
  }
}
