import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Lightest hitting sets")
struct HittingSetTests {
  @Test("The answer is the first of the lightest choices among all subsets")
  func agreesWithAllSubsets() {
    for problem in Problem.samples(2_000, seed: 41) {
      let answer = problem.sets.solve()
      if let expected = problem.optimum {
        #expect(answer.optimum == expected, "\(problem)")
      } else {
        #expect(answer.isImpossible, "\(problem)")
      }
    }
  }

  @Test("Sets that come one by one lead to the same answer as all at once")
  func incremental() {
    for problem in Problem.samples(500, seed: 42) {
      var growing = ExactHittingSet(weights: problem.weights)
      #expect(growing.solve().optimum == Choice(elements: [], weight: 0))
      for set in problem.given {
        growing.add(set)
        _ = growing.solve()
      }
      #expect(growing.solve() == problem.sets.solve(), "\(problem)")
    }
  }

  @Test("With a spent budget the bounds hold, and the best set hits everything")
  func budget() {
    var generator = SeededGenerator(seed: 43)
    var bounded = 0
    for problem in Problem.samples(2_000, seed: 43) {
      guard let optimum = problem.optimum else { continue }
      let answer = problem.sets.solve(budget: Int.random(in: 0...3, using: &generator))
      switch answer {
      case .optimal: #expect(answer.optimum == optimum, "\(problem)")
      case .bounded(let lower, let best):
        bounded += 1
        #expect(lower <= optimum.weight && optimum.weight <= best.weight, "\(problem)")
        #expect(problem.hits(best.elements), "\(problem)")
        #expect(best.weight == problem.weight(of: best.elements), "\(problem)")
      case .impossible: Issue.record("\(problem)")
      }
    }
    #expect(bounded > 50)
  }

  @Test("An empty set makes the rest pointless and is named")
  func emptySet() {
    var sets = ExactHittingSet(weights: [1, 1], sets: [[0], [1]])
    sets.add([])
    #expect(sets.sets == [[]])
    #expect(sets.solve() == .impossible(emptySet: 0))
  }

  @Test("Only sets without a smaller one inside are kept")
  func keepsMinimalSets() {
    for problem in Problem.samples(1_000, seed: 44) {
      let given = Set(problem.given.map { Set($0) })
      let minimal = given.filter { set in !given.contains { $0.isStrictSubset(of: set) } }
      #expect(Set(problem.sets.sets.map { Set($0) }) == minimal, "\(problem)")
      #expect(problem.sets.sets.count == minimal.count, "\(problem)")
    }
  }

  @Test("A circle of odd length needs one more than half, and falls apart from other circles")
  func circles() {
    let lengths = [3, 5, 21, 41]
    var sets: [[Int]] = []
    var start = 0
    for length in lengths {
      sets += (0..<length).map { [start + $0, start + ($0 + 1) % length] }
      start += length
    }
    let answer = ExactHittingSet(weights: [Int](repeating: 1, count: start), sets: sets).solve()
    let expected = lengths.reduce(0) { $0 + ($1 + 1) / 2 }
    let found = answer.optimum
    #expect(found?.weight == expected)
    #expect(sets.allSatisfy { !Set($0).isDisjoint(with: found?.elements ?? []) })
  }

  @Test("A set of 100,000 elements and a row of 500 pairs are no trouble")
  func long() {
    let count = 100_000
    var weights = [Int](repeating: 2, count: count)
    weights[count / 2] = 1
    let wide = ExactHittingSet(weights: weights, sets: [Array(0..<count)])
    #expect(wide.solve().optimum == Choice(elements: [count / 2], weight: 1))
    let pairs = (0..<500).map { [$0, $0 + 1] }
    let row = ExactHittingSet(weights: [Int](repeating: 1, count: 501), sets: pairs)
    let everySecond = Array(stride(from: 1, to: 500, by: 2))
    #expect(row.solve().optimum == Choice(elements: everySecond, weight: 250))
  }
}

/// A choice of elements in the words of the tests.
private struct Choice: Equatable {
  var elements: [Int]
  var weight: Int
}

/// Sets over a few elements, and the obvious answer: look at all subsets.
private struct Problem: CustomStringConvertible {
  var weights: [Int]
  var given: [[Int]]

  var sets: ExactHittingSet { ExactHittingSet(weights: weights, sets: given) }
  var description: String { "weights \(weights), sets \(given)" }

  func weight(of elements: [Int]) -> Int { elements.map { weights[$0] }.reduce(0, +) }

  func hits(_ elements: [Int]) -> Bool {
    given.allSatisfy { $0.contains { elements.contains($0) } }
  }

  /// The lightest choice among all subsets that hit everything, the smallest of several.
  var optimum: Choice? {
    let masks = given.map { Set($0).reduce(0) { $0 | 1 << $1 } }
    let hitting = (0..<(1 << weights.count)).filter { bits in masks.allSatisfy { bits & $0 != 0 } }
    let choices = hitting.map { bits in
      let elements = weights.indices.filter { bits >> $0 & 1 == 1 }
      return Choice(elements: elements, weight: weight(of: elements))
    }
    guard let least = choices.map(\.weight).min() else { return nil }
    return choices.filter { $0.weight == least }
      .min { $0.elements.lexicographicallyPrecedes($1.elements) }
  }

  static func samples(_ count: Int, seed: UInt64) -> [Problem] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let elements = Int.random(in: 1...9, using: &generator)
      let heaviest = Int.random(in: 1...3, using: &generator)
      let sets = Int.random(in: 0...16, using: &generator)
      let share = Int.random(in: 15...45, using: &generator)
      return Problem(
        weights: (0..<elements).map { _ in Int.random(in: 1...heaviest, using: &generator) },
        given: (0..<sets).map { _ in
          let set = (0..<elements).filter { _ in generator.chance(share) }
          // Rarely empty, or nearly every problem would be impossible.
          return set.isEmpty && generator.chance(90) ? [0] : set
        })
    }
  }
}

extension HittingSetAnswer {
  fileprivate var optimum: Choice? {
    if case .optimal(let found) = self {
      Choice(elements: found.elements, weight: found.weight)
    } else {
      nil
    }
  }

  fileprivate var isImpossible: Bool {
    if case .impossible = self { true } else { false }
  }
}
