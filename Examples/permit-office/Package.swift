// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "permit-office",
  platforms: [.macOS(.v15)],
  products: [
    // `oversight` builds and runs the product whose target lies in `models`.
    .executable(name: "permit-office", targets: ["PermitOfficeModels"])
  ],
  dependencies: [
    // In a package of your own: .package(url: "…/oversight.git", from: "0.1.0")
    .package(name: "oversight", path: "../..")
  ],
  targets: [
    .target(
      name: "PermitOfficeRules",
      dependencies: [.product(name: "Oversight", package: "oversight")]
    ),
    .executableTarget(
      name: "PermitOfficeModels",
      dependencies: [
        "PermitOfficeRules",
        .product(name: "Oversight", package: "oversight"),
        .product(name: "OversightCommands", package: "oversight"),
      ],
      path: "models"
    ),
    .testTarget(
      name: "PermitOfficeRulesTests",
      dependencies: [
        "PermitOfficeRules", .product(name: "Oversight", package: "oversight"),
      ]
    ),
  ]
)
