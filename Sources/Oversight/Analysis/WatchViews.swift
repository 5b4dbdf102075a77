/// The views of those who watch that a process needs: one for the points of which all who watch are
/// independent, and one more for each set of watchers who have a hand in a point themselves.
struct WatchViews: Sendable {
  /// That of points of which all who watch are independent, and then the others.
  let all: [WatchView]
  private let viewOfStep: [Int]
  private let viewOfRisk: [Int]

  /// - Complexity: O(n + m) for each view; their number is at most that of the sets of posts that
  ///   work at a point and watch elsewhere.
  init(
    _ coverage: SupervisionCoverage, watchedInside: Set<Reference<ResolvedStep>>,
    in workflow: ProcessWorkflow, of process: ResolvedProcess
  ) {
    func view(_ coverage: SupervisionCoverage) -> WatchView {
      WatchView(coverage, watchedInside: watchedInside, in: workflow, of: process)
    }
    var views = [view(coverage)]
    let watchers = coverage.watchers(in: process)
    var placeOfBiased: [Set<Reference<ResolvedPost>>: Int] = [[]: 0]
    var placeOfParties: [Set<Reference<ResolvedPost>>: Int] = [:]
    func place(of parties: Set<Reference<ResolvedPost>>) -> Int {
      if let known = placeOfParties[parties] { return known }
      let biased = watchers.filter { !process.isIndependent($0, of: parties) }
      let place =
        placeOfBiased[biased]
        ?? {
          views.append(view(coverage.without(biased, in: process)))
          return views.count - 1
        }()
      placeOfBiased[biased] = place
      placeOfParties[parties] = place
      return place
    }
    viewOfStep = process.steps.map { place(of: process.parties(to: .step($0.reference))) }
    viewOfRisk = process.risks.map { place(of: process.parties(to: .risk($0.reference))) }
    all = views
  }

  /// The view of those who watch all points of the process.
  var general: WatchView { all[0] }

  func place(for risk: ResolvedRisk) -> Int { viewOfRisk[risk.reference.index] }

  subscript(step: ResolvedStep) -> WatchView { all[viewOfStep[step.reference.index]] }
  subscript(risk: ResolvedRisk) -> WatchView { all[place(for: risk)] }
}
