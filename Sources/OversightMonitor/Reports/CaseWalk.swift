internal import Oversight
internal import OversightCommands
internal import ProcessGraph

/// One case, event by event, beside the run of the process that it is nearest to.
struct CaseWalk {
  let text: String

  init(
    _ entry: EventLog.Case, _ found: CaseVerdict, _ judge: CaseJudge, _ report: SuperviseText
  ) {
    let language = report.language
    var judge = judge
    let (reading, alignment) = judge.alignment(of: entry)
    var table = TextTable()
    func add(_ mark: String, _ event: Int?, _ name: LocalizedText) {
      let event = event.map { entry.events[$0] }
      table.add(
        Texts.monitor.text("walk.\(mark)")[language], name[language],
        event?.performer?.legible ?? "", event?.time?.date.text ?? "",
        event.map { "\($0.line)" } ?? "")
    }
    func name(_ node: Int) -> LocalizedText { judge.process.steps[node].shownName }
    var watched = reading.supervisions[...]
    for move in alignment?.moves ?? [] {
      switch move {
      case .log(let event), .synchronous(let event, _):
        let place = reading.places[event]
        while let next = watched.first, next.event < place {
          add("supervision", next.event, LocalizedText(entry.events[next.event].name.legible))
          watched = watched.dropFirst()
        }
        if case .synchronous(_, let firing) = move {
          add("done", place, name(firing.node))
        } else {
          add("inserted", place, LocalizedText(entry.events[place].name.legible))
        }
      case .model(let firing) where judge.isRecorded[firing.node]:
        add("skipped", nil, name(firing.node))
      case .model: break
      }
    }
    for rest in watched {
      add("supervision", rest.event, LocalizedText(entry.events[rest.event].name.legible))
    }
    for firing in alignment?.completion ?? [] where judge.isRecorded[firing.node] {
      add("open", nil, name(firing.node))
    }
    let head = Texts.monitor.text(
      "walk",
      [
        "case": LocalizedText(entry.id.legible),
        "state": Texts.monitor.text("state.\(found.state.rawValue)"),
        "cost": LocalizedText(found.cost.map { "\($0)" } ?? "?"),
      ])[language]
    let lines = [head] + table.lines + found.findings.map { report.line($0, of: entry) }
    text = lines.map { $0 + "\n" }.joined()
  }
}
