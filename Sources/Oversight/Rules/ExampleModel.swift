/// A model for an example: posts, steps and the entry of the list are given, so that five lines say
/// what matters.
///
/// ```swift
/// struct Unlabelled: ExampleModel {
///   var process: PowerProcess {
///     posts(.clerk)
///     start(.apply, "提出申请")
///     decision(.accept, "材料是否齐全", by: .clerk) {
///       branch(to: .done)
///       branch("否", to: .refused)
///     }
///     end(.done, "办结", .completed)
///     end(.refused, "不予受理", .notAccepted)
///     flow(.apply, to: .accept)
///   }
/// }
/// ```
public protocol ExampleModel: PowerModel where Post == ExamplePost, Step == ExampleStep {}

/// The posts of examples.
public enum ExamplePost: String, PostID {
  case applicant, clerk, examiner, head, leader, office

  /// What the post is called in an example that gives it no name of its own.
  var facts: PostFacts {
    switch self {
    case .applicant:
      PostFacts(name: LocalizedText("申请人", english: "applicant"), layer: .outside)
    case .clerk: PostFacts(name: LocalizedText("经办人", english: "clerk"), layer: .handler)
    case .examiner: PostFacts(name: LocalizedText("审查岗", english: "examiner"), layer: .handler)
    case .head: PostFacts(name: LocalizedText("科长", english: "section head"), layer: .sectionHead)
    case .leader:
      PostFacts(name: LocalizedText("分管领导", english: "deputy leader"), layer: .deputyLeader)
    case .office:
      PostFacts(
        name: LocalizedText("派驻纪检监察组", english: "discipline office"), layer: .supervisor,
        line: .discipline)
    }
  }
}

/// The steps of examples.
public enum ExampleStep: String, StepID {
  case apply, accept, examine, decide, issue, correct, done, refused
}

extension ExampleModel {
  public var power: Power {
    Power("example", "示例职权", .other, supervision: [.phone("0000-0000000")])
  }

  /// None: an example describes those that it uses, and leaves the others out.
  public static var declaredPosts: [ExamplePost] { [] }
  public static var declaredSteps: [ExampleStep] { [] }

  /// Describes posts by their usual names; write `post` where unit or superior matter.
  public func posts(
    _ ids: ExamplePost..., file: String = #filePath, line: Int = #line
  ) -> PowerProcess {
    PowerProcess(
      ids.map {
        AuthoredPost(
          id: $0.rawValue, facts: $0.facts, location: SourceLocation(file: file, line: line))
      })
  }
}
