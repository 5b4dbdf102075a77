import Oversight
import Testing

@Suite("Independence and cover")
struct IndependenceTests {
  @Test("Independence in random processes is what the definition says, circles included")
  func oracle() throws {
    for sketch in RandomModel.samples(1_500, seed: 51) {
      let process = try sketch.resolved().process
      let oracle = ResolvedOracle(process: process)
      for step in process.steps {
        for post in process.posts.map(\.reference) {
          let parties = Set(step.posts)
          #expect(
            process.isIndependent(post, of: parties) == oracle.isIndependent(post, of: parties)
          )
        }
      }
      for supervision in process.supervisions {
        let parties = process.parties(to: supervision.target)
        var isPhase = false
        if case .phase = supervision.target { isPhase = true }
        #expect(
          process.isIndependent(supervision)
            == (oracle.isIndependent(supervision.post, of: parties)
              && (isPhase || !oracle.isParty(supervision.post)))
        )
      }
    }
  }

  @Test("What covers a hand-over in random processes is what the definition says")
  func coverOracle() throws {
    var found: [String: Int] = [:]
    for sketch in RandomModel.samples(3_000, seed: 52) {
      let process = try sketch.resolved().process
      let oracle = ResolvedOracle(process: process)
      for handOver in process.handOvers {
        let expected = oracle.cover(of: handOver)
        switch process.cover(of: handOver) {
        case .supervision(let supervision): #expect(expected == supervision.id)
        case .receipt(let post):
          #expect(expected == "receipt")
          #expect(process[handOver.flow].receipt == post)
        case nil:
          let isInDoubt = process.coverInDoubt(of: handOver) != nil
          #expect(expected == (isInDoubt ? "doubt" : "nothing"))
        }
        let kind = ["receipt", "doubt", "nothing"].contains(expected) ? expected : "supervision"
        found[kind, default: 0] += 1
      }
    }
    #expect(found.count == 4)
    #expect(found.values.allSatisfy { $0 > 50 }, "\(found)")
  }

  @Test("Superiors are listed nearest first, and a circle of reports ends where it closes")
  func superiors() throws {
    let process = try Sketch {
      $0.post(.a, "甲", reportsTo: .b)
      $0.post(.b, "乙", reportsTo: .c)
      $0.post(.c, "丙", reportsTo: .b)
      $0.post(.d, "丁", reportsTo: .d)
    }.resolved().process
    #expect(process.superiors(of: process.post(.a)).map(\.id) == ["b", "c"])
    #expect(process.superiors(of: process.post(.b)).map(\.id) == ["c", "b"])
    #expect(process.superiors(of: process.post(.d)).map(\.id) == ["d"])
    #expect(process.superiors(of: process.post(.e)).isEmpty)
  }

  @Test(
    "A supervisor is independent unless it takes part or reports to one who does",
    arguments: [
      (Sketch.Post.a, false), (.b, false), (.c, false), (.d, true), (.office, true),
    ]
  )
  func direct(_ post: Sketch.Post, isIndependent: Bool) throws {
    let process = try Sketch { sketch in
      sketch.post(.a, "承办人", reportsTo: .d)
      sketch.post(.b, "助手", reportsTo: .a)
      sketch.post(.c, "实习", reportsTo: .b)
      sketch.post(.d, "科长")
      sketch.step(.s0, "审查", by: .a) { sketch.supervised(by: post, .content) }
    }.resolved().process
    #expect(process.isIndependent(process.supervisions[0]) == isIndependent)
  }

  @Test("A hand-over is watched by posts that are independent of both ends")
  func bothEnds() throws {
    for (post, isCovered) in [(Sketch.Post.a, false), (.b, false), (.c, false), (.office, true)] {
      let process = try Sketch { sketch in
        sketch.post(.c, "下属", reportsTo: .b)
        sketch.step(.s0, "受理", by: .a)
        sketch.step(.s1, "审查", by: .b)
        sketch.handover(.s0, to: .s1) { sketch.supervised(by: post, .content) }
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      let cover = process.cover(of: handOver)
      #expect(
        cover == (isCovered ? .supervision(process.supervisions[0].reference) : nil),
        "\(post)"
      )
    }
  }

  @Test("Behind a gateway the senders count as an end of the flow too")
  func sendersBehindGateways() throws {
    let process = try Sketch { sketch in
      sketch.step(.s0, "受理", by: .a)
      sketch.fork(.s1)
      sketch.step(.s2, "审查", by: .b)
      sketch.flow(.s0, to: .s1)
      sketch.flow(.s1, to: .s2) { sketch.supervised(by: .a, .content) }
    }.resolved().process
    let handOver = try #require(process.handOvers.first)
    #expect(process.parties(to: handOver).map(\.id).sorted() == ["a", "b"])
    #expect(process.cover(of: handOver) == nil)
  }

  @Test("A receipt covers where the signer receives and is independent of the sender")
  func receipts() throws {
    let section = Unit("section", "科")
    for (post, isCovered) in [
      (Sketch.Post.a, false), (.b, true), (.c, true), (.d, false), (.e, false), (.office, false),
    ] {
      let process = try Sketch { sketch in
        sketch.post(.a, "送出")
        sketch.post(.b, "收到", unit: section)
        sketch.post(.c, "同科", unit: section)
        sketch.post(.d, "同科，送出者的下属", unit: section, reportsTo: .a)
        sketch.post(.e, "他科", unit: Unit("other", "他科"))
        sketch.post(.office, "同科，当事人", layer: .outside, unit: section)
        sketch.step(.s0, "一", by: .a)
        sketch.step(.s1, "二", by: .b)
        sketch.handover(.s0, to: .s1) { sketch.receipt(post) }
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      let cover = process.cover(of: handOver)
      #expect(cover == (isCovered ? .receipt(process.post(post)) : nil), "\(post)")
    }
  }

  @Test("A colleague of sender and receiver is on neither side, and only who receives signs")
  func colleaguesOfBoth() throws {
    let section = Unit("section", "科")
    for (post, isCovered) in [(Sketch.Post.a, false), (.b, true), (.c, false)] {
      let process = try Sketch { sketch in
        for post in [Sketch.Post.a, .b, .c] { sketch.post(post, "同科", unit: section) }
        sketch.step(.s0, "一", by: .a)
        sketch.step(.s1, "二", by: .b)
        sketch.handover(.s0, to: .s1) { sketch.receipt(post) }
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      #expect((process.cover(of: handOver) != nil) == isCovered, "\(post)")
      #expect(process.isOnReceivingSide(process.post(post), of: handOver) == (post == .b))
      #expect(process.isSignedFor(handOver) == isCovered)
    }
  }

  @Test("Who may have sent the work itself does not cover by signing for it")
  func possibleSenders() throws {
    for (post, isCovered) in [(Sketch.Post.a, false), (.b, false), (.c, true)] {
      let process = try Sketch { sketch in
        sketch.step(.s0, "一", by: .a, .b) { sketch.anyPerformer() }
        sketch.step(.s1, "二", by: .a, .c)
        sketch.handover(.s0, to: .s1) { sketch.receipt(post) }
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      #expect((process.cover(of: handOver) != nil) == isCovered, "\(post)")
    }
  }

  @Test("Who is served signs for it, and none who serves, under whatever name")
  func service() throws {
    for (post, isSigned) in [
      (Sketch.Post.a, false), (.b, false), (.c, true), (.d, false), (.e, false),
    ] {
      let process = try Sketch { sketch in
        sketch.post(.a, "代办人", layer: .outside, identity: "agent")
        sketch.post(.c, "当事人", layer: .outside)
        sketch.post(.d, "代办人（兼）", layer: .outside, identity: "agent")
        sketch.step(.s0, "送达", by: .b, .a)
        sketch.end(.s1, "收到", .granted, by: .a, .c, .d)
        sketch.flow(.s0, to: .s1) { sketch.receipt(post) }
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      #expect(handOver.involvesOutsideParty)
      #expect(process.isSignedFor(handOver) == isSigned, "\(post)")
    }
  }

  @Test("A party to the case watches no step and no hand-over, unless it has a supervision line")
  func parties() throws {
    for (line, isPerformer, isCovered) in [
      (SupervisionLine?.none, true, false), (nil, false, true), (.public, true, true),
    ] {
      let process = try Sketch { sketch in
        sketch.post(.a, "群众", layer: .outside, supervisionLine: line)
        if isPerformer { sketch.start(.s0, "申请", by: .a) }
        sketch.step(.s1, "受理", by: .b) { sketch.supervised(by: .a, .content) }
        sketch.step(.s2, "审查", by: .c)
        sketch.handover(.s1, to: .s2) { sketch.supervised(by: .a, .content) }
        sketch.phaseSupervised(.after, by: .a, .conduct)
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      #expect((process.cover(of: handOver) != nil) == isCovered)
      #expect(
        process.supervisions.map { process.isIndependent($0) } == [isCovered, isCovered, true]
      )
    }
  }

  @Test("A supervisor whose reports run in a circle leaves the cover in doubt")
  func circle() throws {
    let process = try Sketch { sketch in
      sketch.post(.c, "丙", reportsTo: .d)
      sketch.post(.d, "丁", reportsTo: .e)
      sketch.post(.e, "戊", reportsTo: .d)
      sketch.step(.s0, "一", by: .a)
      sketch.step(.s1, "二", by: .b)
      sketch.handover(.s0, to: .s1) { sketch.supervised(by: .c, .content) }
    }.resolved().process
    let handOver = try #require(process.handOvers.first)
    #expect(process.cover(of: handOver) == nil)
    #expect(process.coverInDoubt(of: handOver) == process.post(.c))
    #expect([.c, .d, .e].allSatisfy { process.reportsInCircle(process.post($0)) })
    #expect(![.a, .b, .office].contains { process.reportsInCircle(process.post($0)) })
  }

  @Test("A circle is seen where it closes through a second name of a post")
  func circleOfNames() throws {
    let process = try Sketch {
      $0.post(.a, "甲", reportsTo: .b)
      $0.post(.b, "乙", reportsTo: .c)
      $0.post(.c, "甲（兼）", identity: "one")
      $0.post(.d, "丁", reportsTo: .e, identity: "one")
      $0.post(.e, "戊", reportsTo: .c)
    }.resolved().process
    #expect([.a, .b, .c, .d, .e].allSatisfy { process.reportsInCircle(process.post($0)) })
  }

  @Test("What covers on an earlier flow of the hand-over is found there, and what would not is not")
  func misplaced() throws {
    for (post, isFound) in [(Sketch.Post.office, true), (.a, false), (.b, false)] {
      let process = try Sketch { sketch in
        sketch.step(.s0, "一", by: .a)
        sketch.fork(.s1)
        sketch.join(.s2)
        sketch.step(.s3, "二", by: .b)
        sketch.flow(.s0, to: .s1) { sketch.supervised(by: post, .process) }
        sketch.sequence(.s1, .s2, .s3)
      }.resolved().process
      let handOver = try #require(process.handOvers.first)
      #expect(process.cover(of: handOver) == nil)
      let misplaced = process.misplacedCover(of: handOver)
      #expect(misplaced?.flow.reference.id == (isFound ? "s0->s1" : nil))
      #expect(misplaced?.post == (isFound ? process.post(post) : nil))
    }
  }

  @Test("A supervision that is not independent leaves the receipt to cover")
  func receiptBesideSupervision() throws {
    let process = try Sketch { sketch in
      sketch.step(.s0, "一", by: .a)
      sketch.step(.s1, "二", by: .b)
      sketch.handover(.s0, to: .s1) {
        sketch.supervised(by: .a, .content)
        sketch.receipt(.b)
      }
    }.resolved().process
    #expect(process.cover(of: try #require(process.handOvers.first)) == .receipt(process.post(.b)))
  }

  @Test("The parties to a risk are those at its host, to a measure those who answer for it")
  func partiesToTargets() throws {
    let process = try Sketch { sketch in
      sketch.step(.s0, "一", by: .a) {
        sketch.risk("风险", owner: .c) {
          sketch.supervised(by: .office, .process)
          sketch.measure("措施", by: .d) { sketch.supervised(by: .office, .time) }
        }
      }
      sketch.step(.s1, "二", by: .b)
      sketch.flow(.s0, to: .s1) {
        sketch.risk("丢失") { sketch.supervised(by: .office, .process) }
      }
      sketch.phaseSupervised(.during, by: .office, .time)
      sketch.phaseSupervised(.after, by: .office, .time, over: .s1)
      sketch.start(.s2, "始", by: .d)
      sketch.end(.s3, "终", .completed, by: .e)
      sketch.end(.s4, "无人", .completed)
    }.resolved().process
    let parties = process.supervisions.map { process.parties(to: $0.target).map(\.id).sorted() }
    #expect(parties == [["a"], ["d"], ["a", "b"], ["a", "b", "d", "e"], ["b"]])
  }
}
