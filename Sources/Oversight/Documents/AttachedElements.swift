/// The risks and measures of a document until they are put where they belong.
///
/// They are named by id, and by address where several have the same: `examine/r1`, `examine/r1/m1`.
struct AttachedElements {
  /// What a risk hangs on: its place and its id.
  enum RiskHost {
    case step(Int, String)
    case flow(Int, String)

    var id: String {
      switch self {
      case .step(_, let id), .flow(_, let id): id
      }
    }
  }

  /// What a measure stands in the braces of: the place of a risk, or place and id of a step.
  enum MeasureHost {
    case risk(Int)
    case step(Int, String)
  }

  /// A kind of element that others name by id or address.
  struct Names {
    private var places: [String: [Int]] = [:]
    private(set) var all: [String] = []

    mutating func add(_ id: String, address: String, at place: Int) {
      places[id, default: []].append(place)
      places[address, default: []].append(place)
      all += [id, address]
    }

    /// The place of the element; nil where there is none or there are several, which is reported.
    func place(_ node: DocumentNode, _ thing: String) -> Int? {
      guard let id = node.string(), node.draft == nil else { return nil }
      let found = places[id] ?? []
      if found.count == 1 { return found[0] }
      if found.isEmpty {
        node.reportUnknown(thing, id, among: all)
      } else {
        node.report("document.ambiguous-\(thing)", ["id": LocalizedText(id.legible)])
      }
      return nil
    }
  }

  var risks: [(risk: AuthoredRisk, id: String, address: String, host: RiskHost)] = []
  var measures: [(measure: AuthoredMeasure, host: MeasureHost)] = []
  var riskNames = Names()
  var measureNames = Names()

  /// - Returns: its place.
  mutating func add(_ risk: AuthoredRisk, to host: RiskHost) -> Int {
    let id = risk.id ?? risk.facts.manifestation.original.asPathComponent
    let address = "\(host.id)/\(id)"
    riskNames.add(id, address: address, at: risks.count)
    risks.append((risk, id, address, host))
    return risks.count - 1
  }

  /// - Returns: its place.
  @discardableResult
  mutating func add(_ measure: AuthoredMeasure, to host: MeasureHost) -> Int {
    let address =
      switch host {
      case .risk(let place): risks[place].address
      case .step(_, let id): id
      }
    let id = measure.id ?? measure.facts.text.original.asPathComponent
    measureNames.add(id, address: "\(address)/\(id)", at: measures.count)
    measures.append((measure, host))
    return measures.count - 1
  }

  /// Puts measures into their risks and steps, and risks into their steps and flows.
  func move(into process: inout PowerProcess) {
    var all = risks.map(\.risk)
    for (measure, host) in measures {
      switch host {
      case .risk(let place): all[place].measures.append(measure)
      case .step(let place, _): process.steps[place].measures.append(measure)
      }
    }
    for (risk, entry) in zip(all, risks) {
      switch entry.host {
      case .step(let place, _): process.steps[place].risks.append(risk)
      case .flow(let place, _): process.flows[place].risks.append(risk)
      }
    }
  }
}
