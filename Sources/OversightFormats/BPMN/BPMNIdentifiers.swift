internal import Oversight
internal import OversightXML

/// The ids of a BPMN file: each once in the whole file, and a name of XML.
///
/// An id of the model stays as it is wherever it can, because overlays and other tools name elements by
/// it. Where it cannot, the file says the id of the model beside it.
struct BPMNIdentifiers {
  /// The ids of a power's elements, by their places.
  struct Names {
    fileprivate(set) var process = ""
    fileprivate(set) var participant = ""
    fileprivate(set) var laneSet = ""
    fileprivate(set) var steps: [String] = []
    fileprivate(set) var flows: [String] = []
    fileprivate(set) var posts: [String] = []
  }

  /// How often a name was asked for.
  private var uses: [String: Int] = [:]
  private(set) var powers: [Names]

  /// - Complexity: O(n) in the number of elements, as long as few ids meet.
  init(_ powers: [ResolvedPower]) {
    self.powers = powers.map { _ in Names() }
    let isAlone = powers.count == 1
    // Steps first: they are what others name most.
    for (place, power) in powers.enumerated() {
      let prefix = isAlone ? "" : "\(power.id)."
      self.powers[place].steps = power.process.steps.map { unique("\(prefix)\($0.reference.id)") }
    }
    for (place, power) in powers.enumerated() {
      let prefix = isAlone ? "" : "\(power.id)."
      let process = power.process
      self.powers[place].process = unique(power.id)
      self.powers[place].flows = process.flows.map { flow in
        let id = flow.reference.id
        guard id.contains("->") else { return unique("\(prefix)\(id)") }
        // The id follows from the ends, and from a condition that may be long.
        return unique("\(prefix)flow_\(flow.source.id)_\(flow.target.id)")
      }
      self.powers[place].posts = process.posts.map {
        unique("\(prefix)post_\($0.reference.id)")
      }
      self.powers[place].participant = unique("pool_\(power.id)")
      self.powers[place].laneSet = unique("lanes_\(power.id)")
    }
  }

  /// This name, or one like it that nothing in the file has yet.
  mutating func unique(_ wanted: String) -> String {
    let name = Self.name(wanted)
    var candidate = name
    while let count = uses[candidate] {
      uses[name, default: 1] += 1
      candidate = "\(name)_\(max(count, uses[name] ?? 2))"
    }
    uses[candidate] = 1
    return candidate
  }

  /// A name of XML as like a word as can be.
  private static func name(_ word: String) -> String {
    if XMLCharacters.isName(word) { return word }
    var name = ""
    for character in word {
      name += XMLCharacters.isName("_\(character)") ? String(character) : "_"
    }
    return XMLCharacters.isName(name) ? name : "_\(name)"
  }
}
