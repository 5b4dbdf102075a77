package import Oversight
internal import OversightCommands

/// Holds what is to be filed against the model: the power, the step, the post, and the day by which
/// the model promises the filing.
package struct FilingCheck {
  private let powers: [ResolvedPower]
  private let calendar: WorkingCalendar

  /// - Parameter calendar: the days on which the office works.
  package init(_ powers: [ResolvedPower], calendar: WorkingCalendar = WorkingCalendar()) {
    self.powers = powers
    self.calendar = calendar
  }

  /// The statements with those that follow from the model.
  ///
  /// - Throws: ``CommandFailure`` where the model has no such power or step, or the post may not
  ///   file it.
  package func completed(
    _ stated: [FilingField: String], language: Language
  ) throws -> [FilingField: String] {
    var fields = stated
    let power = try power(stated[.power] ?? "")
    let step = try step(stated[.step] ?? "", of: power)
    let phase: ControlPhase = try Choice.read(stated[.phase] ?? "", of: "--phase")
    let filing = power.process.filings(at: step).first { $0.facts.phase == phase }
    let post = try post(stated[.post] ?? "", step, filing, power)
    fields[.power] = power.entry.id
    fields[.powerCode] = power.entry.code
    fields[.powerName] = power.entry.name[language]
    fields[.modelVersion] = power.entry.version
    fields[.modelDigest] = HexDigest.sha256(of: try CanonicalJSON.encode(power))
    fields[.stepName] = step.shownName[language]
    fields[.postName] = power.process[post].facts.name[language]
    guard let filing else {
      fields[.remark] = Texts.register.text("remark.unpromised")[language]
      return fields
    }
    guard let offset = filing.facts.offset else { return fields }
    guard let due = due(offset, phase, fields) else {
      fields[.remark] = Texts.register.text("remark.no-due-day")[language]
      return fields
    }
    fields[.dueDate] = due.text
    let filed = CalendarDate(fields[.filedDate] ?? "")
    if filed > due {
      fields[.lateness] =
        Texts.register.text(
          "remark.late", ["filed": LocalizedText(filed.text), "due": LocalizedText(due.text)])[
          language]
    }
    return fields
  }

  /// The last day on which the filing is in time; nil where the day of the step is not stated, or
  /// the promise is in hours, of which the register knows nothing.
  private func due(
    _ offset: TimeLimit, _ phase: ControlPhase, _ fields: [FilingField: String]
  ) -> CalendarDate? {
    let planned = phase == .before ? fields[.plannedDate] : nil
    let stated = planned ?? fields[.actualDate]
    return stated.flatMap { day in
      FilingFacts(phase: phase, offset: offset).dueDay(
        forStepOn: CalendarDate(day), in: calendar)
    }
  }

  private func power(_ word: String) throws -> ResolvedPower {
    let found = powers.filter { $0.entry.id == word || $0.entry.code == word }
    guard found.count < 2 else { throw failure("two-powers", word, [], "") }
    guard let power = found.first else {
      throw failure("no-power", word, powers.map(\.entry.id), "")
    }
    return power
  }

  private func step(_ id: String, of power: ResolvedPower) throws -> ResolvedStep {
    guard let step = power.process.steps.first(where: { $0.reference.id == id }) else {
      throw failure(
        "no-step", id, power.process.steps.filter { $0.number != nil }.map(\.reference.id),
        power.entry.id)
    }
    return step
  }

  /// The post that files: the one that the model makes responsible, else one that performs the step.
  private func post(
    _ id: String, _ step: ResolvedStep, _ filing: ResolvedFiling?, _ power: ResolvedPower
  ) throws -> Reference<ResolvedPost> {
    let may = filing?.responsible.map { [$0] } ?? step.posts
    guard let post = may.first(where: { $0.id == id }) else {
      throw failure("no-post", id, may.map(\.id), step.reference.id)
    }
    return post
  }

  private func failure(
    _ key: String, _ word: String, _ words: [String], _ place: String
  ) -> CommandFailure {
    CommandFailure(
      Texts.register.text(
        key,
        [
          "word": LocalizedText(word.legible), "place": LocalizedText(place.legible),
          "words": LocalizedText(words.joined(separator: ", ")),
          "hint": Suggestion.hint(for: word, among: words) ?? "",
        ]))
  }
}
