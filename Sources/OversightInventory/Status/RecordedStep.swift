internal import Oversight

/// A record that is to be added to the journal, and why it may not be.
struct RecordedStep {
  let power: ResolvedPower
  let record: StatusRecord
  /// Why it may not be recorded; empty where it may.
  let refusals: [LocalizedText]
  /// What cannot be known about it; nil where nothing is open.
  let note: LocalizedText?

  /// - Parameter journal: the records of the journal about the power.
  init(_ power: ResolvedPower, after journal: [StatusRecord], _ record: StatusRecord) {
    self.power = power
    self.record = record
    let before = LifeCycle(power.entry, journal: journal)
    let after = LifeCycle(power.entry, journal: journal + [record])
    let place = after.events.firstIndex { $0.placeInJournal == journal.count }
    var reasons: [LocalizedText] = []
    if let last = before.events.last?.record, record.on < last.on {
      reasons.append(
        Texts.inventory.text(
          "record.before",
          [
            "day": LocalizedText(record.on.text), "last": last.status.title,
            "on": LocalizedText(last.on.text),
          ]))
    } else if before.stage.stage(after: record.status) == nil {
      let next = before.stage.successors
      reasons.append(
        Texts.inventory.text(
          next.isEmpty ? "record.no-step" : "record.step",
          [
            "stage": before.stage.title, "status": record.status.title,
            "next": LocalizedText { language in
              next.map { "\($0.title[language]) (\($0.rawValue))" }
                .joined(separator: language.isChinese ? "、" : ", ")
            },
          ]))
    } else if let place {
      reasons += after.findings.filter { $0.event == place }.map { finding in
        finding.kind == .otherContent
          ? Texts.inventory.text("record.other-content", ["finding": finding.message])
          : finding.message
      }
    } else {
      reasons.append(Texts.inventory.text("record.same"))
    }
    let id = LocalizedText(power.entry.id)
    refusals = reasons.map {
      Texts.inventory.text("record.refusal", ["id": id, "name": power.entry.name, "reason": $0])
    }
    note =
      record.status == .published && before.confirmation?.digest == nil
      ? Texts.inventory.text("record.not-known", ["id": id, "name": power.entry.name]) : nil
  }
}
