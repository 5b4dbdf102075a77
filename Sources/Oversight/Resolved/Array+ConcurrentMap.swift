internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// What is made of each element, in their order, worked out by as many threads as there are cores.
  ///
  /// - Parameter make: is asked once of each, in any order and by several threads at a time.
  /// - Complexity: that of `make`, divided among the cores.
  package func concurrentMap<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    guard count > 1 else { return map(make) }
    let made = Mutex([Made?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let one = make(self[place])
      made.withLock { $0[place] = one }
    }
    return made.withLock { $0.compactMap(\.self) }
  }
}
