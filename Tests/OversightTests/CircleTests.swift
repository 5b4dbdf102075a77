import Oversight
import OversightTestSupport
import Testing

/// Circles of flows and of reports, against plain enumeration.
struct CircleTests {
  @Test("Endless returns cut every circle without a limit, and each shows one")
  func endlessReturns() throws {
    var found = [true: 0, false: 0]
    for seed in 0..<Fuzz.count(1_500) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var authored = PowerProcess.random(using: &generator)
      for flow in authored.flows.indices where authored.flows[flow].facts.kind.isReturn {
        if generator.chance(50) { authored.flows[flow].facts.kind = .returned(nil) }
      }
      let process = try ResolvedPower(resolving: .random, authored).process
      let endless = process.endlessReturns
      let circles = simpleCircles(of: process).filter { circle in
        !circle.contains { process.flows[$0].kind.returnLimit != nil }
      }
      found[circles.isEmpty, default: 0] += 1
      #expect(endless.isEmpty == circles.isEmpty, "seed \(seed)")
      let named = Set(endless.map(\.flow.index))
      #expect(named.count == endless.count)
      for circle in circles { #expect(!named.isDisjoint(with: circle), "seed \(seed)") }
      for item in endless {
        let flows = item.circle.flows.map(\.index)
        #expect(circles.contains(Set(flows)) && flows.count == Set(flows).count)
        #expect(flows.last == item.flow.index)
        #expect(item.circle.steps.first == item.circle.steps.last)
        let hasReturn = flows.contains { process.flows[$0].kind.isReturn }
        #expect(process[item.flow].kind.isReturn || !hasReturn)
      }
      let open = process.flows.filter { flow in
        flow.kind == .returned(nil) && circles.contains { $0.contains(flow.reference.index) }
      }
      #expect(open.allSatisfy { named.contains($0.reference.index) })
    }
    #expect(found.values.allSatisfy { $0 > Fuzz.count(100) })
  }

  @Test("A post is in a circle of reports where it is its own superior; each circle is named once")
  func circlesOfReports() throws {
    var found = 0
    for seed in 0..<Fuzz.count(2_000) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var authored = PowerProcess.random(using: &generator)
      let ids = authored.posts.map(\.id)
      for post in authored.posts.indices {
        if generator.chance(25) {
          authored.posts[post].reportsTo = ids.randomElement(using: &generator)
        }
        if generator.chance(15) { authored.posts[post].facts.identity = "shared" }
      }
      let process = try ResolvedPower(resolving: .random, authored).process
      let circles = process.circlesOfReports
      let members = circles.flatMap(\.members)
      let expected = process.posts.filter { above([$0], process).contains($0.reference.index) }
      #expect(members.sorted() == expected.map(\.reference), "seed \(seed)")
      found += circles.count
      for circle in circles {
        #expect(circle.chain.first == circle.members.first)
        #expect(circle.chain.last == circle.members.first)
        for (post, next) in zip(circle.chain, circle.chain.dropFirst()) {
          let isReport = process[post].reportsTo == next
          let isTwin =
            process[post].identity != nil && process[post].identity == process[next].identity
          #expect(isReport || isTwin, "seed \(seed)")
        }
        let together = circle.members.map { above([process[$0]], process) }
        #expect(together.allSatisfy { Set(circle.members.map(\.index)).isSubset(of: $0) })
      }
    }
    #expect(found > Fuzz.count(200))
  }

  /// The places of all posts to which some report, under whatever name, until none is added.
  private func above(_ posts: [ResolvedPost], _ process: ResolvedProcess) -> Set<Int> {
    var above: Set<Int> = []
    var waiting = posts
    while let post = waiting.popLast() {
      guard let superior = post.reportsTo.map({ process[$0] }) else { continue }
      let names = process.posts.filter { other in
        other.reference == superior.reference
          || other.identity != nil && other.identity == superior.identity
      }
      waiting += names.filter { above.insert($0.reference.index).inserted }
    }
    return above
  }

  /// The flows of every circle that passes no step twice.
  private func simpleCircles(of process: ResolvedProcess) -> Set<Set<Int>> {
    var circles: Set<Set<Int>> = []
    func walk(_ step: Int, _ path: [Int], _ seen: Set<Int>, from start: Int) {
      for flow in process.flows where flow.source.index == step && flow.target.index >= start {
        let next = flow.target.index
        if next == start {
          circles.insert(Set(path + [flow.reference.index]))
        } else if !seen.contains(next) {
          walk(next, path + [flow.reference.index], seen.union([next]), from: start)
        }
      }
    }
    for start in process.steps.indices { walk(start, [], [start], from: start) }
    return circles
  }
}
