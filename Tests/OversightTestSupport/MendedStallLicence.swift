import Oversight

/// The market stall licence of the front page with the receipt that the page says to add.
struct MendedStallLicence: PowerModel {
  typealias Post = StallLicence.Post
  typealias Step = StallLicence.Step

  var power: Power { StallLicence().power }

  var process: PowerProcess {
    let mended: AuthoredFlow =
      handover(.accept, to: .decide) { receipt(.examiner) }
    var process = StallLicence().process
    process.flows = process.flows.map {
      ($0.source, $0.target) == (mended.source, mended.target) ? mended : $0
    }
    return process
  }
}
