/// What is left of a collection of sets once elements that are interchangeable have become one: its
/// independent parts, with elements numbered densely in their old order.
struct HittingSetKernel {
  /// Parts that share no element, so that each can be solved by itself.
  let parts: [HittingSetInstance]
  /// The old number of each element.
  let originalElements: [Int]

  init(weights: [Int], sets: [[Int]]) {
    var setsOf = [Int: [Int]]()
    for (number, set) in sets.enumerated() {
      for element in set { setsOf[element, default: []].append(number) }
    }
    var representative = [[Int]: Int]()
    for (element, itsSets) in setsOf {
      let other = representative[itsSets] ?? element
      let isBetter = (weights[element], element) < (weights[other], other)
      representative[itsSets] = isBetter ? element : other
    }
    let originalElements = representative.values.sorted()
    let number = [Int: Int](
      uniqueKeysWithValues: originalElements.enumerated().map { ($1, $0) })
    var whole = HittingSetInstance(
      weights: originalElements.map { weights[$0] },
      sets: sets.map { $0.compactMap { number[$0] } })
    whole.reduce(keepingTies: true)
    self.originalElements = originalElements
    parts = whole.parts
  }
}
