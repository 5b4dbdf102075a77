import OversightTestSupport
import ProcessGraph
import Testing

/// Examples by hand.
struct SoundnessTests {
  private static let inclusiveJump =
    "s>or or>a or>b a>or2 or2>meet or2>meet2 b>meet meet>c c>meet2 meet2>e"

  private func faults(_ sketch: WorkflowSketch) throws -> [Soundness.Fault] {
    guard case .unsound(let faults) = sketch.graph.soundness() else {
      Issue.record("the graph is said to be sound")
      return []
    }
    let space = StateSpace(sketch.graph)
    for fault in faults {
      #expect(FaultCheck(sketch.graph).complaint(about: fault, in: space) == nil)
    }
    return faults
  }

  @Test("A chain, a fork of branches and a loop are sound because they are blocks")
  func blocksAreSound() {
    for line in [
      "s>a a>e", "s>fork fork>a fork>b a>join b>join join>e",
      "s>m m>a a>d d>m d>e", "s>or or>a or>b a>meet b>meet meet>e",
      "s>x x>a x>b a>e b>f", "s>a t>a a>e",
    ] {
      #expect(WorkflowSketch(line).graph.soundness() == .sound(.reduced), "\(line)")
    }
  }

  @Test("A jump from one branch of a decision into another is sound")
  func branchJump() {
    let sketch = WorkflowSketch("s>x x>a x>m a>y y>m y>n m>n n>e")
    #expect(sketch.graph.soundness() == .sound(.structural))
  }

  @Test("Work handed over between two branches of a fork is sound")
  func forkHandOver() {
    let sketch = WorkflowSketch(
      "s>fork fork>a fork>b a>fork2 fork2>join2 b>join2 fork2>c c>join join2>d d>join join>e")
    #expect(sketch.graph.soundness() == .sound(.structural))
  }

  @Test("A cycle into which two ways lead, and two lead out, is sound")
  func unstructuredCycle() {
    let sketch = WorkflowSketch("s>x x>m x>n m>a a>y y>n y>e n>b b>z z>m z>e")
    #expect(sketch.graph.soundness() == .sound(.structural))
  }

  @Test("A decision whose branches meet in a join waits for ever")
  func decisionIntoJoin() throws {
    let sketch = WorkflowSketch("s>x x>a x>b a>join b>join join>e")
    let faults = try faults(sketch)
    #expect(faults.map(\.kind) == [.deadlock, .deadNode])
    #expect(sketch.names(of: faults[0].nodes) == ["join"])
    #expect(sketch.names(ofEdges: faults[0].edges) == ["a>join"])
    #expect(sketch.names(of: faults[0].run?.map(\.node) ?? []) == ["a", "s", "x"])
    #expect(sketch.names(of: faults[1].nodes) == ["e", "join"])
  }

  @Test("Two branches that must decide alike, and need not, wait for ever")
  func independentDecisions() throws {
    let late = WorkflowSketch(
      "s>fork fork>x fork>y x>join x>join2 y>join y>join2 join>m join2>m m>e")
    #expect(try faults(late).map(\.kind) == [.deadlock])
    let early = WorkflowSketch(
      "s>x x>fork x>fork2 fork>m fork>n fork2>m fork2>n m>join n>join join>e")
    #expect(early.graph.soundness() == .sound(.structural))
  }

  @Test("A fork whose branches meet in a merge goes on twice")
  func forkIntoMerge() throws {
    let sketch = WorkflowSketch("s>fork fork>a fork>b a>m b>m m>e")
    let faults = try faults(sketch)
    #expect(faults.map(\.kind) == [.lackOfSynchronisation, .improperCompletion])
    #expect(sketch.names(of: faults[0].nodes) == ["m"])
    #expect(sketch.names(ofEdges: faults[0].edges) == ["m>e"])
    #expect(faults[1].edges.count == 1 && sketch.names(of: faults[1].nodes) == ["e"])
  }

  @Test("An end in a branch of a fork leaves the other branch behind")
  func endInFork() throws {
    let sketch = WorkflowSketch("s>fork fork>a fork>b a>x x>join x>e1 b>join join>e2")
    let faults = try faults(sketch)
    #expect(faults.map(\.kind) == [.improperCompletion])
    #expect(sketch.names(of: faults[0].nodes) == ["e1"])
    #expect(sketch.names(ofEdges: faults[0].edges) == ["fork>b"])
  }

  @Test("A cycle without a way out turns for ever")
  func livelock() throws {
    let sketch = WorkflowSketch("s>x x>e x>m m>a a>m")
    let faults = try faults(sketch)
    #expect(faults.map(\.kind) == [.livelock])
    #expect(sketch.names(of: faults[0].nodes) == ["a", "m"])
  }

  @Test("A node to which no way leads is dead, and makes a join wait")
  func unreachableNode() throws {
    let idle = WorkflowSketch("s>a a>e lost>a")
    #expect(try faults(idle).map(\.kind) == [.deadNode])
    #expect(try idle.names(of: faults(idle)[0].nodes) == ["lost"])
    let waiting = WorkflowSketch("s>join join>e lost>join")
    #expect(try faults(waiting).map(\.kind) == [.deadlock, .deadNode])
  }

  @Test("A node that nothing leaves, and that is no end, keeps its token")
  func stuckNode() throws {
    let faults = try faults(WorkflowSketch("s>x x>e x>stuck"))
    #expect(faults.map(\.kind) == [.deadlock, .deadNode])
  }

  @Test("Two inclusive joins that wait for one another wait for ever")
  func viciousCircle() throws {
    let sketch = WorkflowSketch(
      "s>fork fork>meet1 fork>meet2 meet1>x x>meet2 x>e1 meet2>y y>meet1 y>e2")
    let faults = try faults(sketch)
    #expect(faults[0].kind == .deadlock)
    #expect(sketch.names(of: faults[0].nodes) == ["meet1", "meet2"])
  }

  @Test("An inclusive join waits for the branches that were chosen, whichever way they come")
  func inclusiveJoin() {
    let sketch = WorkflowSketch(Self.inclusiveJump)
    guard case .sound(.explored) = sketch.graph.soundness() else {
      Issue.record("the graph is not found sound")
      return
    }
    #expect(StateSpace(sketch.graph).isSound == true)
  }

  @Test("Without a start every node is dead")
  func noStart() {
    let graph = WorkflowGraph(
      nodes: [.step, .step], edges: [(0, 1)], starts: [], ends: [1])
    #expect(graph.soundness() == .unsound([Soundness.Fault(.deadNode, nodes: [0, 1])]))
    let empty = WorkflowGraph(nodes: [], edges: [], starts: [], ends: [])
    #expect(empty.soundness() == .unsound([Soundness.Fault(.deadNode)]))
  }

  @Test("What the limits keep from being known is undetermined, never sound")
  func limitsAreKept() {
    let limits = SoundnessLimits(states: 2, plainStates: 2, structuralVisits: 1)
    for line in [Self.inclusiveJump, "s>x x>a x>m a>y y>m y>n m>n n>e"] {
      guard case .undetermined = WorkflowSketch(line).graph.soundness(limits: limits) else {
        Issue.record("something is said of \(line)")
        continue
      }
    }
  }
}
