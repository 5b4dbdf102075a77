/// Facts about this release that several texts and files state.
package enum Toolkit {
  /// The version, after semver.org.
  package static let version = "0.1.0"
  /// The name that reports state.
  package static let name = "oversight"
  /// Where a new package finds the toolkit, unless its author says otherwise.
  package static let repository = "https://github.com/oversight-toolkit/oversight.git"
  /// The oldest Swift that builds it.
  package static let oldestSwift = "6.1"
}
