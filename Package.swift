// swift-tools-version: 6.1
import PackageDescription

/// Set OVERSIGHT_STRICT to make warnings in our own targets errors, as `make` does.
/// It is off for those who depend on this package: a new compiler must not break their build.
let isStrict = Context.environment["OVERSIGHT_STRICT"] != nil

/// Set OVERSIGHT_FUZZER to build the fuzzer of the readers, as `make fuzz` does: libFuzzer counts what
/// is reached in all our targets, and its library has the `main` of the program.
let isFuzzer = Context.environment["OVERSIGHT_FUZZER"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (isStrict ? [.unsafeFlags(["-warnings-as-errors"])] : [])
  + (isFuzzer ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "oversight",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ProcessGraph", targets: ["ProcessGraph"]),
    .library(name: "Oversight", targets: ["Oversight"]),
    .library(name: "OversightRules", targets: ["OversightRules"]),
    .library(name: "OversightCharts", targets: ["OversightCharts"]),
    .library(name: "OversightFormats", targets: ["OversightFormats"]),
    .library(name: "OversightCommands", targets: ["OversightCommands"]),
    .library(name: "OversightTemplates", targets: ["OversightTemplates"]),
    .executable(name: "oversight", targets: ["OversightTool"]),
    .executable(name: "worked-powers", targets: ["OversightModels"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "3.12.3"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.2"),
  ],
  targets: [
    .target(
      name: "ProcessGraph",
      dependencies: [.product(name: "HeapModule", package: "swift-collections")],
      swiftSettings: settings
    ),
    .target(
      name: "Oversight",
      dependencies: ["ProcessGraph"],
      swiftSettings: settings
    ),
    .target(
      name: "OversightYAML",
      dependencies: ["Oversight", "Yams"],
      swiftSettings: settings
    ),
    .target(
      name: "OversightRules",
      dependencies: ["Oversight", "OversightYAML", "ProcessGraph"],
      resources: [
        .embedInCode("Packs/core.yml"), .embedInCode("Packs/public.yml"),
        .embedInCode("Packs/china.yml"),
      ],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]
    ),
    .target(
      name: "OversightCharts",
      dependencies: [
        "CGraphviz", "Oversight", "ProcessGraph",
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(
      name: "OversightXML",
      dependencies: ["CLibXML2", "Oversight"],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CLibZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]
    ),
    .systemLibrary(
      name: "CZLib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .systemLibrary(
      name: "CLibXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .target(
      name: "OversightTables",
      dependencies: ["CLibXLSXWriter", "CLibZip", "CZLib", "Oversight", "OversightXML"],
      swiftSettings: settings
    ),
    .target(
      name: "OversightFormats",
      dependencies: ["Oversight", "OversightXML", "OversightYAML", "ProcessGraph"],
      swiftSettings: settings
    ),
    .target(
      name: "OversightCommands",
      dependencies: [
        "Oversight", "OversightCharts", "OversightFormats", "OversightRules", argumentParser,
      ],
      // Written anew from the readers of these files, for editors to read; a test holds them fresh.
      exclude: [
        "Schemas/baseline.schema.json", "Schemas/config.schema.json",
        "Schemas/journal.schema.json", "Schemas/model.schema.json",
        "Schemas/overlay.schema.json", "Schemas/pack.schema.json", "Schemas/waivers.schema.json",
      ],
      resources: [
        .embedInCode("Schemas/check.schema.json"), .embedInCode("Schemas/diff.schema.json"),
        .embedInCode("Schemas/supervise.schema.json"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "OversightInventory",
      dependencies: [
        "Oversight", "OversightCharts", "OversightCommands", "OversightFormats", "OversightRules",
        "OversightTables", "OversightTemplates", "OversightXML", "OversightYAML", argumentParser,
      ],
      swiftSettings: settings
    ),
    .target(
      name: "OversightMonitor",
      dependencies: [
        "Oversight", "OversightCharts", "OversightCommands", "OversightRegister",
        "OversightTables", "OversightXML", "OversightYAML", "ProcessGraph", argumentParser,
      ],
      swiftSettings: settings
    ),
    .target(
      name: "OversightRegister",
      dependencies: [
        "Oversight", "OversightCommands", "OversightFormats", "OversightInventory",
        "OversightTables", argumentParser,
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "OversightSite",
      dependencies: [
        "Oversight", "OversightCharts", "OversightCommands", "OversightInventory", argumentParser,
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        "about", "book", "category", "changes", "foot", "head", "index", "power-list", "power",
        "repealed", "rules", "unit",
      ].map { .embedInCode("Templates/\($0).mustache") } + [
        .embedInCode("Assets/style.css"), .embedInCode("Assets/search.js"),
        .embedInCode("Assets/book.css"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "OversightTool",
      dependencies: [
        "Oversight", "OversightCommands", "OversightInventory", "OversightMonitor",
        "OversightRegister", "OversightSite", "OversightTemplates",
      ],
      swiftSettings: settings
    ),
    .target(
      name: "OversightTemplates",
      dependencies: ["Oversight"],
      path: "models/Templates",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "OversightModels",
      dependencies: ["Oversight", "OversightCommands", "OversightTemplates"],
      path: "models",
      exclude: ["Templates"],
      swiftSettings: settings
    ),
    .target(
      name: "OversightTestSupport",
      dependencies: ["Oversight", "ProcessGraph"],
      path: "Tests/OversightTestSupport",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "MadeLog",
      dependencies: ["Oversight", "OversightTestSupport", "ProcessGraph"],
      path: "Benchmarks/Log",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "MadeDistrict",
      dependencies: [
        "Oversight", "OversightFormats", "OversightTemplates", "OversightTestSupport",
      ],
      path: "Benchmarks/District",
      swiftSettings: settings
    ),
    .testTarget(
      name: "ProcessGraphTests",
      dependencies: ["ProcessGraph", "OversightTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightTests",
      dependencies: ["Oversight", "ProcessGraph", "OversightTestSupport"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightYAMLTests",
      dependencies: ["OversightYAML", "Oversight"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightRulesTests",
      dependencies: ["OversightRules", "OversightTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightChartsTests",
      dependencies: ["OversightCharts", "OversightTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightFormatsTests",
      dependencies: [
        "Oversight", "OversightCharts", "OversightFormats", "OversightTestSupport", "OversightXML",
        "ProcessGraph",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightTablesTests",
      dependencies: ["Oversight", "OversightTables", "OversightTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightInventoryTests",
      dependencies: [
        "MadeDistrict", "Oversight", "OversightCommands", "OversightFormats", "OversightInventory",
        "OversightRules", "OversightTables", "OversightTemplates", "OversightTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightRegisterTests",
      dependencies: [
        "Oversight", "OversightCommands", "OversightRegister", "OversightTestSupport",
        "OversightTool", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightSiteTests",
      dependencies: [
        "Oversight", "OversightCharts", "OversightCommands", "OversightInventory", "OversightSite",
        "OversightTestSupport", "OversightTool",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightMonitorTests",
      dependencies: [
        "MadeLog", "Oversight", "OversightCharts", "OversightCommands", "OversightFormats",
        "OversightMonitor", "OversightRegister", "OversightTables", "OversightTestSupport",
        "ProcessGraph",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightCommandsTests",
      dependencies: [
        "Oversight", "OversightCommands", "OversightFormats", "OversightRules",
        "OversightTestSupport",
        "OversightTool",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightModelsTests",
      dependencies: [
        "OversightModels", "OversightCharts", "OversightFormats", "OversightRules",
        "OversightTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OversightTemplatesTests",
      dependencies: [
        "Oversight", "OversightCharts", "OversightRules", "OversightTemplates",
        "OversightTestSupport",
      ],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

if isFuzzer {
  package.targets.append(
    .executableTarget(
      name: "ReaderFuzzer",
      dependencies: ["Oversight", "OversightFormats", "OversightTestSupport"],
      path: "Tests/ReaderFuzzer",
      exclude: ["Seeds/overlay.yml"],
      resources: [.embedInCode("Seeds/drawing.bpmn")],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
    ))
}
