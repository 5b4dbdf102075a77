/// Something in a model that makes no sense, so that the model cannot be checked at all.
///
/// Problems are errors of writing (two steps of one id, a day that is none); what a model lacks is a
/// ``Gap``, found by rules.
public struct ModelProblem: Sendable, Hashable {
  public let path: ElementPath
  public let location: SourceLocation
  /// What is wrong and what to do.
  public let message: LocalizedText

  public init(path: ElementPath, location: SourceLocation, message: LocalizedText) {
    self.path = path
    self.location = location
    self.message = message
  }
}

/// All problems of the models that were resolved together.
public struct ModelErrors: Error, Sendable, Equatable, CustomStringConvertible {
  public let problems: [ModelProblem]

  public init(problems: [ModelProblem]) { self.problems = problems }

  public var description: String { description(in: .english, relativeTo: nil) }

  /// One line a problem: file, line, column where it is known, element, what is wrong.
  public func description(in language: Language, relativeTo root: String?) -> String {
    lines(in: language, relativeTo: root).joined(separator: "\n")
  }

  package func lines(in language: Language, relativeTo root: String?) -> [String] {
    problems.map { problem in
      let place = problem.location.description(relativeTo: root)
      let element = problem.path.description.legible
      return "\(place): \(element): \(problem.message[language])"
    }
  }
}
