public import Oversight

/// What was read from a BPMN file, and what was not.
public struct BPMNImport: Sendable {
  /// The powers in the form of authors: a catalogue; nil where the file has none that can be read.
  package var value: DocumentValue?
  /// What became of the ids of the file in the powers.
  package internal(set) var modelIDs: [String: String] = [:]
  /// Everything of the file that the powers do not say, in the order of the file.
  public internal(set) var uncovered: [Uncovered] = []
  /// What is wrong with the file. Where something is, its powers are not to be relied on.
  public internal(set) var problems: [ModelProblem] = []
  /// How many elements the file has, by their names in BPMN; without drawings.
  public internal(set) var elements: [String: Int] = [:]
  /// How many powers were made of it.
  public internal(set) var powerCount = 0

  /// How many elements were left out or kept with less meaning, by their names in BPMN.
  public var uncoveredCounts: [String: Int] {
    Dictionary(uncovered.map { ($0.kind, 1) }, uniquingKeysWith: +)
  }
}
