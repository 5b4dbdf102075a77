extension StarterPackage {
  static func manifest(_ name: String, _ dependency: String, _ identity: String) -> String {
    """
    // swift-tools-version: \(Toolkit.oldestSwift)
    import PackageDescription

    let package = Package(
      name: "\(name)",
      platforms: [.macOS(.v15)],
      products: [
        // `oversight` builds and runs the product whose target lies in `models`.
        .executable(name: "\(name)", targets: ["\(moduleName(name))"])
      ],
      dependencies: [
        \(dependency)
      ],
      targets: [
        .executableTarget(
          name: "\(moduleName(name))",
          dependencies: [
            .product(name: "Oversight", package: "\(identity)"),
            .product(name: "OversightCommands", package: "\(identity)"),
          ],
          path: "models"
        )
      ]
    )

    """
  }

  /// `permit-office` becomes `PermitOfficeModels`.
  private static func moduleName(_ name: String) -> String {
    name.split { "-_".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      + "Models"
  }

  static let ignored = """
    .build/
    .swiftpm/
    charts/

    """

  static func readme(_ name: String) -> String {
    """
    # \(name)

    Powers and how they are exercised, as models that are checked and drawn.

    - `oversight check` lists the gaps: who is not supervised, which risk has no measure.
    - `oversight render` draws the flow chart and the risk chart of each power into `charts/`.
    - `oversight show` lists the powers; `oversight rules` explains what is checked.

    Without an installed `oversight`, `swift run \(name) check` does the same.

    Each power is a type in `models/`; `models/Catalog.swift` lists them. To add one, copy the one
    that is there and change its id.

    """
  }

  static func workflow(_ name: String) -> String {
    """
    name: Oversight
    on: [push, pull_request]
    permissions:
      contents: read
    jobs:
      check:
        runs-on: ubuntu-latest
        container: swift:\(Toolkit.oldestSwift)
        steps:
          - run: |
              apt-get update
              apt-get install -y git libgraphviz-dev libxml2-dev libxlsxwriter-dev libzip-dev pkg-config
          - uses: actions/checkout@v4
          - run: swift build --product \(name)
          - run: .build/debug/\(name) check

    """
  }
}
