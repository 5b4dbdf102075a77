internal import Oversight
internal import ProcessGraph

extension CaseLedger {
  /// Whether steps and the whole case keep their limits.
  mutating func times(_ variant: Variant) -> CaseVerdict.State {
    guard let alignment = variant.alignment else { return .open }
    let judge = judge
    let times = CaseTimes(
      alignment, reading.places.map { entry.events[$0] }, isRecorded: { judge.isRecorded[$0] },
      takesTime: { judge.takesTime[$0] })
    for span in times.spans { finished(span) }
    returns(alignment, times)
    let today = EventTime(judge.terms.date.text)
    if let today { for span in times.open { pending(span, today) } }
    return whole(times, isFinished: variant.isFinished, today)
  }

  private mutating func finished(_ span: CaseTimes.Span) {
    guard let step = step(of: span.node), let limit = step.limit, let end = span.end,
      let event = span.event, step.clock?.effect != .suspends
    else { return }
    let taken = judge.taken(from: span.start, to: end, limit)
    guard taken > limit.amount else { return }
    add(
      .stepLate, step, events: [reading.places[event]],
      limit.against(taken))
  }

  private mutating func pending(_ span: CaseTimes.Span, _ today: EventTime) {
    guard let step = step(of: span.node), let limit = step.limit,
      step.clock?.effect != .suspends
    else { return }
    let taken = judge.taken(from: span.start, to: today, limit)
    let arguments = limit.against(taken)
    if taken > limit.amount {
      add(.stepLate, step, arguments)
    } else if limit.amount - taken < judge.terms.near {
      add(.dueSoon, step, arguments)
    }
  }

  /// The case by the limit that was promised, else by that of the law.
  private mutating func whole(
    _ times: CaseTimes, isFinished: Bool, _ today: EventTime?
  ) -> CaseVerdict.State {
    let limits = judge.power.entry.limits
    guard let limit = limits.promised ?? limits.statutory, let start = clockTime(.starts) else {
      return isFinished ? .finished : .open
    }
    let stop = clockTime(.stops) ?? (isFinished ? entry.events.last?.time : nil)
    guard let end = stop ?? (isFinished ? nil : today) else {
      return isFinished ? .finished : .open
    }
    var taken = judge.taken(from: start, to: end, limit)
    for span in times.spans + times.open {
      guard step(of: span.node)?.clock?.effect == .suspends else { continue }
      taken -= judge.taken(from: max(span.start, start), to: min(span.end ?? end, end), limit)
    }
    let arguments = limit.against(taken)
    if taken > limit.amount {
      add(.caseLate, nil, at: judge.power.path, events: [], arguments)
      return stop == nil ? .overdue : .finished
    }
    guard stop == nil else { return isFinished ? .finished : .open }
    guard limit.amount - taken < judge.terms.near else { return .notYetDue }
    add(.dueSoon, nil, at: judge.power.path, arguments)
    return .dueSoon
  }

  /// When the clock of the case started, or stopped: at the steps that the model says, else it starts
  /// with the first event.
  private func clockTime(_ effect: ClockEvent.Effect) -> EventTime? {
    let isDeclared = process.steps.contains { $0.clock?.effect == effect }
    guard isDeclared else {
      return effect == .starts && !judge.isOfFilings ? entry.events.first?.time : nil
    }
    let event = steps.firstIndex { step in
      step.flatMap(self.step)?.clock?.effect == effect
    }
    return event.flatMap { entry.events[reading.places[$0]].time }
  }
}

extension CaseJudge {
  /// What was taken of a limit. What has to be done at once is done on the same day.
  func taken(from start: EventTime, to end: EventTime, _ limit: TimeLimit) -> Int {
    clock.elapsed(from: start, to: end, limit.amount == 0 ? .calendarDays : limit.unit)
  }
}

extension TimeLimit {
  /// What was taken, and the limit, in words. What has to be done at once is counted in days.
  fileprivate func against(_ taken: Int) -> [String: LocalizedText] {
    let spent = TimeLimit(taken, amount == 0 ? .calendarDays : unit)
    return ["taken": taken == 0 ? LocalizedText("0") : spent.title, "limit": title]
  }
}
