extension PowerModel {
  /// Checks every reference, fills in every default, and numbers the steps.
  ///
  /// - Throws: ``ModelErrors`` with all problems of this model, each with its place.
  /// - Complexity: O(n log n) in the number of elements.
  public func resolved() throws(ModelErrors) -> ResolvedPower {
    let power = try ResolvedPower(
      resolving: power, process, declaredPosts: Self.declaredPosts.map(\.rawValue),
      declaredSteps: Self.declaredSteps.map(\.rawValue))
    guard let templated = self as? any TemplatedPower else { return power }
    var entry = power.entry
    entry.origin = try templated.origin(of: power)
    return ResolvedPower(entry: entry, process: power.process)
  }
}

extension ResolvedPower {
  /// Resolves a process that was put together at run time, without enums for posts and steps.
  ///
  /// - Parameters:
  ///   - declaredPosts: posts that must be described, besides those that the process mentions.
  ///   - declaredSteps: steps that must be described, besides those that the process mentions.
  /// - Throws: ``ModelErrors`` with all problems, each with its place.
  /// - Complexity: O(n log n) in the number of elements.
  public init(
    resolving entry: Power, _ process: PowerProcess, declaredPosts: [String] = [],
    declaredSteps: [String] = []
  ) throws(ModelErrors) {
    let resolver = Resolver(
      power: entry, process: process, declaredPosts: declaredPosts, declaredSteps: declaredSteps)
    self = try resolver.resolved()
  }
}

extension ResolvedCatalogue {
  /// Resolves several models together.
  ///
  /// - Throws: ``ModelErrors`` with the problems of all of them, where two share an id, and where
  ///   one calls a power that there is not, or powers call one another in a circle.
  public init(resolving models: [any PowerModel], root: String? = nil) throws(ModelErrors) {
    try self.init(
      resolving: models.map { model in
        ResolvableModel(entry: model.power) { () throws(ModelErrors) in try model.resolved() }
      }, root: root)
  }

  /// Resolves several models together, wherever they come from.
  ///
  /// - Parameters:
  ///   - problems: what is known to be wrong already.
  ///   - otherIDs: the ids of powers that could not be read, so that calls of them are not reported
  ///     as well.
  init(
    resolving models: [ResolvableModel], problems known: [ModelProblem] = [],
    otherIDs: [String] = [], root: String? = nil
  ) throws(ModelErrors) {
    var powers: [ResolvedPower] = []
    var problems = known
    var locations: [String: SourceLocation] = [:]
    var ids: [String] = []
    for model in models {
      do {
        powers.append(try model.resolve())
      } catch {
        problems += error.problems
      }
      let power = model.entry
      if let first = locations[power.id] {
        problems.append(
          ModelProblem(
            path: ElementPath(power.id), location: power.location,
            message: Texts.oversight.text(
              "problem.duplicate-power",
              [
                "id": LocalizedText(power.id),
                "place": LocalizedText(first.description(relativeTo: root)),
              ])))
      } else {
        locations[power.id] = power.location
        ids.append(power.id)
      }
    }
    problems += CallCheck(powers, ids: (ids + otherIDs).withoutRepetitions).problems
    guard problems.isEmpty else { throw ModelErrors(problems: problems.inReadingOrder) }
    self.init(powers: powers, root: root)
  }
}

/// A model that can be resolved, wherever it comes from.
struct ResolvableModel {
  let entry: Power
  let resolve: () throws(ModelErrors) -> ResolvedPower
}

extension [ModelProblem] {
  /// By file, line and message.
  var inReadingOrder: [ModelProblem] {
    sorted { ($0.location, $0.message.original) < ($1.location, $1.message.original) }
  }
}
