public import Oversight

/// A power in the form in which another process reads it, written once for all of its charts.
public struct ChartModel: Sendable {
  /// The id of the power.
  public let id: String
  let power: ResolvedPower
  /// The canonical JSON of the power.
  let json: [UInt8]
  /// Its digest, which stands for it where charts are told apart.
  let digest: [UInt8]

  /// - Throws: ``ChartError`` where the power has a number that cannot be written.
  /// - Complexity: O(size of the power).
  public init(_ power: ResolvedPower) throws(ChartError) {
    id = power.entry.id
    self.power = power
    do {
      json = Array(try CanonicalJSON.encode(power).utf8)
    } catch {
      throw ChartError(power: power.entry.id, message: LocalizedText("\(error)"))
    }
    digest = SHA256.digest(of: json)
  }
}
