internal import Oversight
internal import OversightRules

extension CheckVerdict {
  /// What a reader must know besides the findings, a line each: what was left out, what is excused
  /// or old, and that there are too many warnings.
  var remarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    func remark(_ key: String, _ arguments: [String: LocalizedText]) {
      remarks.append(Texts.commands.text(key, arguments))
    }
    if !leftOut.isEmpty {
      remark(
        "check.left-out",
        [
          "rules": Count.text("rule", leftOut.count),
          "list": LocalizedText(leftOut.map(\.id).joined(separator: ", ")),
        ])
    }
    if let known {
      let count =
        gaps.count { known.contains($0.fingerprint) }
        + undetermined.count { known.contains($0.fingerprint) }
      remark(
        "check.since",
        ["gaps": Count.text("finding", count), "file": LocalizedText(knownFrom)])
    }
    if !report.waived.isEmpty {
      remark(
        showsWaived ? "check.waived" : "check.waived-unlisted",
        ["gaps": Count.text("finding", report.waived.count)])
    }
    if ignoredWaivers > 0 {
      remark("check.no-waivers", ["waivers": Count.text("waiver", ignoredWaivers)])
    }
    let file = LocalizedText(baselineFile)
    switch baselineChange {
    case .adopted(let count):
      remark("check.adopted", ["gaps": Count.text("finding", count), "file": file])
    case .tightened(let count):
      remark("check.tightened", ["entries": Count.text("entry", count), "file": file])
    case nil: break
    }
    if let baseline {
      remark(
        "check.baseline",
        ["gaps": Count.text("finding", baseline.known.count), "file": file])
    }
    if hasTooManyWarnings, let most = terms.mostWarnings {
      remark("check.too-many-warnings", ["most": LocalizedText("\(most)")])
    }
    return remarks
  }
}
