/// A power with its resolved process.
@dynamicMemberLookup
public struct ResolvedPower: ModelElement {
  public let entry: Power
  public let process: ResolvedProcess

  public var path: ElementPath { ElementPath(entry.id) }
  public var location: SourceLocation { entry.location }

  public init(entry: Power, process: ResolvedProcess) {
    self.entry = entry
    self.process = process
  }

  public subscript<Value>(dynamicMember member: KeyPath<Power, Value>) -> Value {
    entry[keyPath: member]
  }
}

/// All powers of a catalogue, resolved.
public struct ResolvedCatalogue: Sendable {
  public let powers: [ResolvedPower]
  /// The folder to which paths in reports are relative.
  public let root: String?

  public init(powers: [ResolvedPower], root: String? = nil) {
    self.powers = powers
    self.root = root
  }
}
