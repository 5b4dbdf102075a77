extension LifeCycle {
  /// Plays the events of a history through, one after the other.
  struct Replay {
    private(set) var stage: PowerStatus
    private(set) var confirmation: StatusRecord?
    private(set) var findings: [Finding] = []
    /// Whether the model states where the first event goes on.
    private let isStated: Bool
    private var previous: StatusRecord?
    private var report: StatusRecord?
    private var review: StatusRecord?

    init(from stage: PowerStatus, isStated: Bool) {
      self.stage = stage
      self.isStated = isStated
    }

    mutating func take(_ record: StatusRecord, at place: Int) {
      checkDay(record, place)
      checkOrder(record, place)
      if record.status == .returned, record.opinion?.isBlank ?? true {
        find(.noOpinion, record, place)
      }
      if record.status == .reviewed || record.status == .confirmed, let report,
        record.hasSameActor(as: report)
      {
        find(.ownReview, record, place)
      }
      checkContent(record, place)
      keep(record)
      stage = stage.stage(after: record.status) ?? record.status
      previous = record
    }

    private mutating func checkDay(_ record: StatusRecord, _ place: Int) {
      guard let previous, record.on < previous.on else { return }
      find(
        .backwards, record, place,
        ["previous": previous.status.title, "day": LocalizedText(previous.on.text)])
    }

    private mutating func checkOrder(_ record: StatusRecord, _ place: Int) {
      guard stage.stage(after: record.status) == nil else { return }
      if record.status == .published {
        find(.unconfirmed, record, place, ["stage": stage.title])
      } else if previous == nil, !isStated {
        find(.beginsLate, record, place)
      } else {
        let next = stage.successors
        find(
          .order, record, place,
          [
            "stage": stage.title,
            "next": LocalizedText { language in
              next.isEmpty
                ? Texts.oversight.text("lifeCycle.nothing")[language]
                : next.map { $0.title[language] }
                  .joined(separator: language.isChinese ? "、" : ", ")
            },
          ])
      }
    }

    /// What is confirmed is what was reviewed, and what is published or reviewed again is what was
    /// confirmed.
    private mutating func checkContent(_ record: StatusRecord, _ place: Int) {
      let basis =
        switch record.status {
        case .confirmed: review
        case .published: confirmation
        case .reviewed where stage.isInForce: confirmation
        default: nil as StatusRecord?
        }
      guard let basis, let kept = basis.digest, let digest = record.digest,
        ContentDigest.standing(of: digest, against: kept) == .changed
      else { return }
      find(
        .otherContent, record, place,
        ["basis": basis.status.title, "day": LocalizedText(basis.on.text)])
    }

    private mutating func keep(_ record: StatusRecord) {
      switch record.status {
      case .reported: (report, review, confirmation) = (record, nil, nil)
      case .reviewed where !stage.isInForce: review = record
      case .confirmed: confirmation = record
      default: break
      }
    }

    private mutating func find(
      _ kind: Finding.Kind, _ record: StatusRecord, _ place: Int,
      _ arguments: [String: LocalizedText] = [:]
    ) {
      let own = [
        "event": record.status.title, "by": LocalizedText(record.by.legible),
        "on": LocalizedText(record.on.text),
      ]
      findings.append(Finding(kind, own.merging(arguments) { $1 }, at: place))
    }
  }
}

extension StatusRecord {
  /// Whether the same person or unit did both.
  fileprivate func hasSameActor(as other: StatusRecord) -> Bool {
    !actors.isDisjoint(with: other.actors)
  }

  private var actors: Set<String> {
    Set([by, unit].compactMap { $0 }.map { $0.filter { !$0.isWhitespace } })
  }
}
