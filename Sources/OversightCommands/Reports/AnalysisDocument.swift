internal import Oversight
internal import ProcessGraph

/// A power with what the algorithms say of it, for programs: the canonical form of the power, and
/// besides it `analysis`.
struct AnalysedPower: Encodable {
  let power: ResolvedPower
  let analysis: ProcessAnalysis

  private enum CodingKeys: String, CodingKey { case analysis }

  func encode(to encoder: any Encoder) throws {
    try power.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(AnalysisDocument(analysis, limits: power.limits), forKey: .analysis)
  }
}

/// What the algorithms say of one process, for programs.
struct AnalysisDocument: Encodable {
  /// The fewest persons who can carry a case alone.
  struct Persons: Encodable {
    /// Fewer than so many cannot.
    let least: Int
    /// The number of those who are named; the same as `least` where it is exact.
    let most: Int
    let posts: [Member]
    let run: [ElementPath]
  }

  struct Member: Encodable {
    let post: Reference<ResolvedPost>
    let count: Int
  }

  struct Mandatory: Encodable {
    let element: ElementPath
    let risks: [ElementPath]
  }

  /// The longest run against a limit of the power.
  struct Duration: Encodable {
    let limit: TimeLimit
    /// `kept`, `exceeded` or `unknown`.
    let answer: String
    /// What no run exceeds, as far as all is known; in the unit of the limit.
    let atMost: Int
    /// The longest run of which all is known.
    let longest: Int?
    let run: [ElementPath]
  }

  struct Structure: Encodable {
    let isBlockStructured: Bool
    let choices: Int
    let parallels: Int
    let inclusives: Int
    let loops: Int
    let depth: Int
    let knot: [Reference<ResolvedStep>]
  }

  /// `sound`, `unsound` or `undetermined`.
  let soundness: String
  let persons: Persons?
  let personsAtWorstGrade: Persons?
  /// The supervisions without which some risks are open.
  let indispensable: [Mandatory]?
  /// The supervisions that close some risks by themselves.
  let enough: [Mandatory]?
  let statutory: Duration?
  let promised: Duration?
  let structure: Structure

  init(_ analysis: ProcessAnalysis, limits: PowerLimits) {
    let process = analysis.process
    soundness =
      switch analysis.soundness {
      case .sound: analysis.isSound ? "sound" : "undetermined"
      case .unsound: "unsound"
      case .undetermined: "undetermined"
      }
    let isSound = analysis.isSound
    persons = isSound ? Self.persons(analysis, .anyRun) : nil
    personsAtWorstGrade = isSound ? Self.persons(analysis, .throughWorstGrade) : nil
    func listed(_ items: [MandatorySupervision]) -> [Mandatory] {
      items.map { item in
        Mandatory(
          element: process.path(of: item.element), risks: item.risks.map { process[$0].path })
      }
    }
    indispensable = isSound ? listed(MandatorySupervision.indispensable(in: analysis)) : nil
    enough = isSound ? listed(MandatorySupervision.enough(in: analysis)) : nil
    statutory = isSound ? limits.statutory.map { Duration(analysis, within: $0) } : nil
    promised = isSound ? limits.promised.map { Duration(analysis, within: $0) } : nil
    let structure = analysis.structure
    self.structure = Structure(
      isBlockStructured: structure.isBlockStructured, choices: structure.choices,
      parallels: structure.parallels, inclusives: structure.inclusives, loops: structure.loops,
      depth: structure.depth, knot: structure.knot)
  }

  private static func persons(
    _ analysis: ProcessAnalysis, _ scope: Collusion.Scope
  ) -> Persons? {
    switch analysis.collusion(scope) {
    case .exact(let collusion):
      Persons(collusion, least: collusion.persons, analysis.process)
    case .bounds(let least, let collusion): Persons(collusion, least: least, analysis.process)
    case .impossible: nil
    }
  }
}

extension AnalysisDocument.Persons {
  fileprivate init(_ collusion: Collusion, least: Int, _ process: ResolvedProcess) {
    self.init(
      least: least, most: collusion.persons,
      posts: collusion.members.map { AnalysisDocument.Member(post: $0.post, count: $0.count) },
      run: process.witness(of: collusion.run).elements)
  }
}

extension AnalysisDocument.Duration {
  fileprivate init(_ analysis: ProcessAnalysis, within limit: TimeLimit) {
    let duration = analysis.longestDuration(in: limit.unit)
    let answer =
      switch duration.answer(for: limit) {
      case .kept: "kept"
      case .exceeded: "exceeded"
      case .unknown: "unknown"
      }
    self.init(
      limit: limit, answer: answer, atMost: duration.atMost, longest: duration.longest?.amount,
      run: duration.longest.map { analysis.process.witness(of: $0.run).elements } ?? [])
  }
}
