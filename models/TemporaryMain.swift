import Oversight

extension ModelCatalog {
  static func main() {
    for model in powers {
      do {
        let power = try model.resolved()
        let process = power.process
        print("\(power.id): \(process.numberedSteps.count) steps, \(process.risks.count) risks")
        for handOver in process.handOvers {
          let flow = process[handOver.flow]
          if handOver.involvesOutsideParty {
            if flow.receipt == nil { print("  no receipt: \(flow.path)") }
          } else if process.cover(of: handOver) == nil {
            print("  no cover: \(flow.path)")
          }
        }
        for supervision in process.supervisions where !process.isIndependent(supervision) {
          print("  not independent: \(supervision.path)")
        }
      } catch { print(error) }
    }
  }
}
