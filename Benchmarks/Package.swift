// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that whoever depends on `oversight` resolves nothing that is only here.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "oversight", path: "..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "Oversight", package: "oversight"),
        .product(name: "OversightCharts", package: "oversight"),
        .product(name: "OversightFormats", package: "oversight"),
        .product(name: "OversightRules", package: "oversight"),
        .product(name: "ProcessGraph", package: "oversight"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
