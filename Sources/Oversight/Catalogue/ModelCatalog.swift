/// A program that holds the powers of a body, and the rules that the body adds.
///
/// With `import OversightCommands` it has the model commands of the tool:
///
/// ```swift
/// @main struct Catalog: ModelCatalog {
///   static var powers: [any PowerModel] { [DogLicence(), MarketInspection()] }
/// }
/// ```
public protocol ModelCatalog: SendableMetatype {
  /// The powers, in the order in which reports and lists show them.
  static var powers: [any PowerModel] { get }
  /// Rules of the body's own, checked besides the built-in ones.
  static var rules: [any Rule] { get }
}

extension ModelCatalog {
  public static var rules: [any Rule] { [] }
}
