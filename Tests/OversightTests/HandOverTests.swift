import Oversight
import Testing

@Suite("Hand-overs")
struct HandOverTests {
  @Test("Hand-overs of random processes are those that an enumeration finds")
  func oracle() throws {
    for sketch in RandomModel.samples(3_000, seed: 41) {
      let process = try sketch.resolved().process
      #expect(
        process.handOvers.map(ResolvedOracle.line) == ResolvedOracle(process: process).handOvers
      )
      for flow in process.flows {
        let expected = process.handOvers.first { $0.flow == flow.reference }
        #expect(process.handOver(on: flow) == expected)
      }
    }
  }

  @Test("Work changes hands where the receiver has a post that the sender lacks")
  func receivers() throws {
    let process = try Sketch {
      $0.step(.s0, "一", by: .a, .b)
      $0.step(.s1, "二", by: .a)
      $0.step(.s2, "三", by: .a, .c)
      $0.sequence(.s0, .s1, .s2)
    }.resolved().process
    #expect(process.handOvers.map(\.receiver.id) == ["s2"])
  }

  @Test("Where any performer suffices, work changes hands if it may")
  func anyPerformer() throws {
    for (sending, receiving, isHandOver) in [
      ([Sketch.Post.a, .b], [Sketch.Post.a], true), ([.a], [.a, .b], true),
      ([.a, .b], [.a, .b], true), ([.a], [.a], false),
    ] {
      let process = try Sketch { sketch in
        sketch.step(.s0, "一") {
          for post in sending { sketch.performer(post) }
          sketch.anyPerformer()
        }
        sketch.step(.s1, "二") {
          for post in receiving { sketch.performer(post) }
          sketch.anyPerformer()
        }
        sketch.flow(.s0, to: .s1)
      }.resolved().process
      #expect(process.handOvers.isEmpty != isHandOver, "\(sending) \(receiving)")
    }
  }

  @Test("The level is the highest over all who may send and receive")
  func anyPerformerLevel() throws {
    let process = try Sketch { sketch in
      sketch.post(.a, "甲", unit: Unit("one", "一局"))
      sketch.post(.b, "乙", unit: Unit("two", "二局"))
      sketch.step(.s0, "一", by: .a, .b) { sketch.anyPerformer() }
      sketch.step(.s1, "二", by: .a)
      sketch.flow(.s0, to: .s1)
    }.resolved().process
    #expect(process.handOvers.map(\.level) == [.organisation])
  }

  @Test("A party who joins the officers takes nothing over")
  func joiningParty() throws {
    let process = try Sketch {
      $0.post(.a, "申请人", layer: .outside)
      $0.step(.s0, "受理", by: .b)
      $0.step(.s1, "勘查", by: .b, .a)
      $0.step(.s2, "审查", by: .b)
      $0.step(.s3, "复查", by: .c, .a)
      $0.sequence(.s0, .s1, .s2, .s3)
    }.resolved().process
    #expect(process.handOvers.map(\.flow.id) == ["s2->s3"])
    #expect(process.handOvers.map(\.involvesOutsideParty) == [false])
  }

  @Test("Gateways are looked through, and the hand-over is on the last flow")
  func gateways() throws {
    let process = try Sketch {
      $0.step(.s0, "受理", by: .a)
      $0.fork(.s1)
      $0.step(.s2, "审查", by: .b)
      $0.step(.s3, "登记", by: .a)
      $0.join(.s4)
      $0.step(.s5, "决定", by: .c)
      $0.sequence(.s0, .s1, .s2, .s4, .s5)
      $0.sequence(.s1, .s3, .s4)
    }.resolved().process
    #expect(process.handOvers.map(\.flow.id) == ["s1->s2", "s4->s5"])
    #expect(process.handOvers.map { $0.senders.map(\.id) } == [["s0"], ["s2", "s3"]])
  }

  @Test("A step without performers never receives, and a circle of gateways ends the search")
  func circles() throws {
    let process = try Sketch {
      $0.step(.s0, "一", by: .a)
      $0.fork(.s1)
      $0.join(.s2)
      $0.step(.s3, "二", by: .b)
      $0.sequence(.s0, .s1, .s2, .s1)
      $0.flow(.s2, to: .s3)
    }.resolved().process
    #expect(process.handOvers.map(\.flow.id) == ["s2->s3"])
  }

  @Test("The level is the highest at which sender and receiver differ")
  func levels() throws {
    let bureau = Unit("bureau", "局")
    let section = Unit("section", "科", in: bureau)
    let office = Unit("office", "室", in: section)
    let centre = Unit("centre", "中心")
    let process = try Sketch {
      $0.post(.a, "甲", unit: section)
      $0.post(.b, "乙", unit: section)
      $0.post(.c, "丙", unit: office)
      $0.post(.d, "丁", unit: centre)
      $0.post(.e, "戊")
      $0.step(.s0, "一", by: .a)
      $0.step(.s1, "二", by: .b)
      $0.step(.s2, "三", by: .c)
      $0.step(.s3, "四", by: .d)
      $0.step(.s4, "五", by: .e)
      $0.sequence(.s0, .s1, .s2, .s3, .s4)
    }.resolved().process
    #expect(process.handOvers.map(\.level) == [.post, .unit, .organisation, .post])
    #expect(HandOver.Level.post < .unit)
    #expect(HandOver.Level.unit < .organisation)
  }

  @Test("Intake and service involve an outside party; a mixed side does not make one")
  func outsideParties() throws {
    let process = try Sketch {
      $0.post(.a, "申请人", layer: .outside)
      $0.post(.b, "窗口", layer: .handler)
      $0.post(.c, "审查", layer: .handler)
      $0.step(.s0, "申请", by: .a)
      $0.step(.s1, "受理", by: .b)
      $0.step(.s2, "勘查", by: .a, .c)
      $0.step(.s3, "领取", by: .a)
      $0.sequence(.s0, .s1, .s2)
      $0.flow(.s1, to: .s3)
    }.resolved().process
    let outside = process.handOvers.filter(\.involvesOutsideParty)
    #expect(outside.map(\.flow.id) == ["s0->s1", "s1->s3"])
    #expect(process.handOvers.count == 3)
  }

  @Test("A post that is named twice performs once, with its larger head-count")
  func jointPerformers() throws {
    let process = try Sketch { sketch in
      sketch.step(.s0, "勘查", by: .a, .b, officers: 2) {
        sketch.performer(.a, count: 3)
        sketch.performer(.c)
        sketch.anyPerformer()
      }
    }.resolved().process
    let step = process.step(.s0)
    #expect(step.posts.map(\.id) == ["a", "b", "c"])
    #expect(step.performers.map(\.count) == [3, 2, 1])
    #expect(step.isDoneByAnyPerformer)
  }

  @Test("A declared hand-over through gateways, or to a step that nobody performs, is no problem")
  func declaredThroughGateways() {
    let sketch = Sketch {
      $0.step(.s0, "一", by: .a)
      $0.fork(.s1)
      $0.step(.s2, "二", by: .a)
      $0.step(.s3, "三")
      $0.flow(.s0, to: .s1)
      $0.handover(.s1, to: .s2)
      $0.handover(.s0, to: .s3)
    }
    #expect(sketch.problems.isEmpty)
  }
}
