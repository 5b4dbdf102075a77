/// What a power does to the process that stands before it: it takes out, changes or replaces.
public struct Amendment: ProcessPart {
  /// What is amended: `step examine`.
  let target: String
  let location: SourceLocation
  /// - Returns: whether there was such an element.
  let change: @Sendable (inout PowerProcess) -> Bool

  public func add(to process: inout PowerProcess) {
    if !change(&process) { process.missed.append(MissedAmendment(self)) }
  }
}

/// An amendment of something that there is not, which is reported when the process is resolved.
struct MissedAmendment: Sendable, Hashable {
  let target: String
  let location: SourceLocation

  init(_ amendment: Amendment) {
    target = amendment.target
    location = amendment.location
  }
}
