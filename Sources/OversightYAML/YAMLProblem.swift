public import Oversight

/// Something in a YAML file that makes no sense.
public struct YAMLProblem: Sendable, Hashable {
  public let place: YAMLPlace
  /// What was found, what was expected, and what to do.
  public let message: LocalizedText

  public init(_ message: LocalizedText, at place: YAMLPlace) {
    self.message = message
    self.place = place
  }
}

/// All problems of files that were read together.
public struct YAMLErrors: Error, Sendable, Equatable, CustomStringConvertible {
  /// By place.
  public let problems: [YAMLProblem]

  public init(_ problems: [YAMLProblem]) {
    self.problems = problems.sorted {
      ($0.place, $0.message.original) < ($1.place, $1.message.original)
    }
  }

  public var description: String { description(in: .english) }

  /// A line for each problem, which begins with its place.
  public func description(in language: Language) -> String {
    lines(in: language).joined(separator: "\n")
  }

  package func lines(in language: Language) -> [String] {
    problems.map { "\($0.place): \($0.message[language])" }
  }
}
