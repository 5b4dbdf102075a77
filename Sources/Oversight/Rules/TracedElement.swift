/// An element of a witness, with what a reader needs who does not have the model at hand.
public struct TracedElement: Sendable, Hashable {
  public let element: ElementPath
  /// What it is called; its address where the power has no such element.
  public let name: LocalizedText
  /// The file, relative to the root of the package where it lies inside.
  public let file: String
  public let line: Int
}
