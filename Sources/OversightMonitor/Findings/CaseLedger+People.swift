internal import Oversight

extension CaseLedger {
  /// Whether those who did the steps hold their posts, and whether one person did what two should.
  mutating func people() {
    for (event, step) in steps.enumerated() {
      // Whoever comes from outside holds no post.
      guard let step = step.flatMap(self.step),
        !step.posts.contains(where: { process[$0].isOutside })
      else { continue }
      let place = reading.places[event]
      officers(step, at: place)
      for performer in judge.persons(of: entry.events[place]) {
        post(of: performer, step, at: place)
      }
    }
    for handOver in process.handOvers where !handOver.involvesOutsideParty { fourEyes(handOver) }
  }

  private mutating func post(of performer: String, _ step: ResolvedStep, at place: Int) {
    guard !step.performers.isEmpty,
      let held = judge.posts(of: performer, on: entry.events[place].time?.date),
      !step.posts.contains(where: held.contains)
    else { return }
    let posts = step.posts.map {
      process[$0].name.isBlank ? LocalizedText($0.id) : process[$0].name
    }
    add(
      .performer, step, events: [place],
      [
        "performer": LocalizedText(performer.legible),
        "posts": LocalizedText { language in posts.map { $0[language] }.joined(separator: ", ") },
      ])
  }

  /// Whether as many did it as the model wants, where the log would name them all.
  private mutating func officers(_ step: ResolvedStep, at place: Int) {
    let persons = Set(judge.persons(of: entry.events[place]))
    let counts = step.performers.map(\.count)
    let needed = step.isDoneByAnyPerformer ? counts.min() ?? 1 : counts.reduce(0, +)
    guard judge.recordsAllPerformers, !persons.isEmpty, persons.count < needed else { return }
    add(
      .officers, step, events: [place],
      [
        "needed": LocalizedText("\(needed)"),
        "performer": LocalizedText((entry.events[place].performer ?? "").legible),
      ])
  }

  /// Looks at each time that the work was handed over: the last of each sender before the receiver.
  private mutating func fourEyes(_ handOver: HandOver) {
    let receiver = process[handOver.receiver]
    for (event, step) in steps.enumerated() where step == receiver.reference.index {
      for sender in handOver.senders {
        guard let before = steps[..<event].lastIndex(of: sender.index) else { continue }
        fourEyes(process[sender], before, receiver, event)
      }
    }
  }

  private mutating func fourEyes(
    _ sender: ResolvedStep, _ before: Int, _ receiver: ResolvedStep, _ event: Int
  ) {
    guard Set(sender.posts).isDisjoint(with: receiver.posts) else { return }
    let places = [before, event].map { reading.places[$0] }
    let names = places.map { judge.persons(of: entry.events[$0]) }
    var arguments = ["sender": sender.shownName]
    guard !names.contains(where: \.isEmpty) else {
      if judge.recordsPerformers { add(.fourEyesUnknown, receiver, events: places, arguments) }
      return
    }
    let both = names[0].filter(Set(names[1]).contains)
    guard !both.isEmpty else { return }
    arguments["performer"] = LocalizedText(both.map(\.legible).joined(separator: "、"))
    add(.fourEyes, receiver, events: places, arguments)
  }

  /// Supervision of what was done that the log could show and does not.
  mutating func supervisions() {
    shown = Set(reading.supervisions.map(\.1))
    for supervision in process.supervisions {
      let steps = process.watchedSteps(supervision.target)
      let done = self.steps.indices.filter { self.steps[$0].map(steps.contains) ?? false }
      guard !done.isEmpty else { continue }
      let isShown = entry.events.contains { event in
        judge.persons(of: event).contains { person in
          judge.posts(of: person, on: event.time?.date)?.contains(supervision.post) ?? false
        }
      }
      if isShown { shown.insert(supervision.reference) }
      guard !shown.contains(supervision.reference),
        judge.recordedSupervisions.contains(supervision.reference)
      else { continue }
      let post = process[supervision.post]
      add(
        .supervision, step(of: self.steps[done[0]] ?? 0), at: supervision.path,
        events: done.map { reading.places[$0] },
        ["post": post.name.isBlank ? LocalizedText(supervision.post.id) : post.name])
    }
  }
}

extension ResolvedProcess {
  /// The places of the steps that a supervision is about; of a flow, the one that receives.
  fileprivate func watchedSteps(_ target: SupervisionTarget) -> Set<Int> {
    switch target {
    case .step(let step): [step.index]
    case .flow(let flow): [self[flow].target.index]
    case .risk(let risk): [place(of: self[risk])]
    case .measure(let measure):
      if let step = self[measure].actsAt {
        [step.index]
      } else {
        Set(self[measure].risks.map { place(of: self[$0]) })
      }
    case .phase(let steps): Set(steps.map(\.index))
    }
  }

  private func place(of risk: ResolvedRisk) -> Int {
    switch risk.host {
    case .step(let step): step.index
    case .flow(let flow): self[flow].target.index
    }
  }
}
