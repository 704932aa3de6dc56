// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to the same rules; only the C modules are exempt.
let rules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: rules)
}

func tool(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: rules)
}

/// Fixtures are found beside the tests' sources and are no part of the bundle.
func tests(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: rules)
}

let package = Package(
    name: "AnswerBank",
    products: [
        .executable(name: "answerbank", targets: ["answerbank"]),
        .executable(name: "answerbank-serve", targets: ["answerbank-serve"]),
        .executable(name: "answerbank-intake", targets: ["answerbank-intake"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CVoikko", pkgConfig: "libvoikko", providers: [.apt(["libvoikko-dev", "voikko-fi"])]),
        .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev", "hunspell-sv", "hunspell-da", "hunspell-en-gb"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "CNameModels", exclude: ["NOTICE.md", "sv.model", "fi.model", "da.model", "en.model"]),
        .systemLibrary(name: "CProcess"),

        room("UTF8Text"),
        room("Parallel"),
        room("Compression", "CBrotli", "CZLib"),
        room("Diagnostics", "UTF8Text"),
        room("FileTree", "CProcess", "Diagnostics", "UTF8Text"),
        room("YAML", "CYAML", "Diagnostics", "UTF8Text"),
        room("Markdown", "CCMarkGFM", "UTF8Text"),
        room("Mustache", "Diagnostics", "UTF8Text"),
        room("Identifiers", "UTF8Text"),
        room("Morphology", "CVoikko", "CHunspell", "CStemmer", "UTF8Text"),
        room("Names", "CNameModels", "Morphology", "Identifiers", "UTF8Text"),
        room("Urgency", "Identifiers", "UTF8Text"),
        room("Readability"),
        room("Search", "Morphology", "Parallel", "UTF8Text"),
        room("KnowledgeBank", "YAML", "Markdown", "Identifiers", "Readability", "FileTree", "Parallel", "Diagnostics", "UTF8Text", crypto),
        room("Pictures", "Compression", "CZLib"),
        room("SiteBuilder", "KnowledgeBank", "Compression", "Pictures", "Markdown", "Mustache", "Search", "Morphology", "FileTree", "Parallel", "YAML", "Diagnostics", "UTF8Text"),
        room("SiteImport", "KnowledgeBank", "CSV", "YAML", "Markdown", "FileTree", "Parallel", "Diagnostics", "UTF8Text"),
        room("Preview", "SiteBuilder", "KnowledgeBank", "FileTree", "Diagnostics", "UTF8Text", .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox")),

        room("CSV", "UTF8Text"),
        room("Submissions", "CSV", "CGMime", "CXML2", "FileTree", "UTF8Text"),
        room("Scrubbing", "CCLD2", "Names", "Morphology", "Identifiers", "UTF8Text"),
        room("Ledger", "FileTree", "Diagnostics", "UTF8Text"),
        room(
            "Moderation", "Submissions", "Scrubbing", "Urgency", "Morphology", "Identifiers", "KnowledgeBank", "Ledger", "Parallel", "YAML", "FileTree", "Diagnostics", "UTF8Text", crypto, cryptoExtras
        ),

        room("Terminal", "KnowledgeBank", "Search", "YAML", "FileTree", "Diagnostics", argumentParser),
        tool("answerbank", "CProcess", "Terminal", "SiteBuilder", "SiteImport", "Compression", "KnowledgeBank", "Search", "FileTree", "Diagnostics", "UTF8Text", argumentParser),
        tool("answerbank-serve", "Preview", "SiteBuilder", "KnowledgeBank", "Diagnostics", "Terminal", argumentParser),

        tool(
            "answerbank-intake", "CProcess", "Terminal", "Search", "Moderation", "Ledger", "Urgency", "Submissions", "Scrubbing", "Identifiers", "Parallel", "KnowledgeBank", "FileTree", "Diagnostics",
            "UTF8Text",
            argumentParser),

        tool("name-features", "Names"),

        .target(name: "TestSupport", dependencies: ["YAML", "UTF8Text"], path: "Tests/TestSupport", swiftSettings: rules),
        tests("UTF8Text", "UTF8Text"),
        tests("Diagnostics", "Diagnostics", "UTF8Text"),
        tests("FileTree", "TestSupport", "FileTree", "Diagnostics"),
        tests("Parallel", "Parallel"),
        tests("Compression", "Compression", "CBrotli", "CZLib"),
        tests("YAML", "TestSupport", "YAML", "Diagnostics"),
        tests("Markdown", "TestSupport", "Markdown", "Parallel"),
        tests("Mustache", "TestSupport", "Mustache", "Diagnostics", "UTF8Text"),
        tests("Identifiers", "Identifiers", "UTF8Text", exclude: ["Fixtures"]),
        tests("Morphology", "Morphology"),
        tests("Names", "Names", "Morphology", "Identifiers", "UTF8Text"),
        tests("Urgency", "Urgency", "Identifiers", "UTF8Text"),
        tests("Readability", "Readability"),
        tests("Search", "TestSupport", "Search", "Morphology", exclude: ["Fixtures"]),
        tests("KnowledgeBank", "TestSupport", "KnowledgeBank", "YAML", "FileTree", "Diagnostics", "UTF8Text", crypto),
        tests("Pictures", "Pictures"),
        tests("SiteBuilder", "TestSupport", "SiteBuilder", "YAML", "UTF8Text", "Mustache", "Compression", "KnowledgeBank", "FileTree", "Diagnostics"),
        tests("SiteImport", "TestSupport", "SiteImport", "KnowledgeBank", "FileTree", "Diagnostics"),
        tests("Submissions", "TestSupport", "Submissions", "FileTree", exclude: ["Fixtures"]),
        tests("Scrubbing", "TestSupport", "Scrubbing", "Identifiers", "UTF8Text", exclude: ["Messages", "Corpus"]),
        tests("Ledger", "TestSupport", "Ledger", "FileTree", "Diagnostics", "UTF8Text"),
        tests("Moderation", "TestSupport", "Moderation", "YAML", "Ledger", "Submissions", "Scrubbing", "Identifiers", "KnowledgeBank", "FileTree", "Diagnostics", "UTF8Text", crypto),
        tests("EndToEnd", "answerbank", "answerbank-serve", "answerbank-intake", exclude: ["Cases"]),
    ]
)
