/// Facts about this release that several texts and files state.
package enum Toolkit {
  /// The version, after semver.org.
  package static let version = "0.1.0"
  /// The name that reports state.
  package static let name = "oversight"
  /// The folder from whose sources this program was built; nil where it is no longer there.
  ///
  /// A new package finds the toolkit there, unless its author says otherwise.
  package static var checkout: String? { PackageRoot.enclosing(#filePath) }
  /// The oldest Swift that builds it.
  package static let oldestSwift = "6.1"
}
