/// The names of a model's posts: an enum with string raw values.
public protocol PostID: RawRepresentable<String>, Hashable, CaseIterable, Sendable {}

/// The names of a model's steps: an enum with string raw values.
public protocol StepID: RawRepresentable<String>, Hashable, CaseIterable, Sendable {}

/// One power and how it is exercised, as its author writes it.
///
/// Posts and steps are enum cases, so that a misspelled one does not compile, and a case that is
/// declared and never described is found. The calls that describe them (``step(_:_:_:by:officers:within:file:line:_:)``,
/// ``flow(_:to:_:when:id:file:line:_:)`` and their kin) are methods of this protocol and remember the line
/// where they stand.
///
/// ```swift
/// struct DogLicence: PowerModel {
///   enum Post: String, PostID { case owner, window, office }
///   enum Step: String, StepID { case apply, decide, issued }
///
///   var power: Power {
///     Power("dog-licence", "养犬登记", .licence, supervision: [.phone("0000-0000000")])
///   }
///
///   var process: PowerProcess {
///     post(.owner, "养犬人", layer: .outside)
///     post(.window, "登记窗口", layer: .handler)
///     post(.office, "派驻纪检监察组", layer: .supervisor)
///     start(.apply, "提出申请", by: .owner)
///     step(.decide, "审查登记", .decide, by: .window, within: .workingDays(3)) {
///       supervised(by: .office, .process, evidence: "登记台账")
///     }
///     end(.issued, "领取证件", .granted, by: .owner)
///     flow(.apply, to: .decide) { receipt(.window) }
///     flow(.decide, to: .issued) { receipt(.owner) }
///   }
/// }
/// ```
public protocol PowerModel: Sendable {
  associatedtype Post: PostID
  associatedtype Step: StepID

  /// The entry in the list of powers.
  var power: Power { get }

  /// How the power is exercised.
  @ProcessBuilder var process: PowerProcess { get }

  /// The posts that the process must describe: every case, unless the model says otherwise.
  static var declaredPosts: [Post] { get }

  /// The steps that the process must describe: every case, unless the model says otherwise.
  static var declaredSteps: [Step] { get }
}

extension PowerModel {
  public static var declaredPosts: [Post] { Array(Post.allCases) }
  public static var declaredSteps: [Step] { Array(Step.allCases) }
}
