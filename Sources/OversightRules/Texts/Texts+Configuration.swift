internal import Oversight

extension Texts {
  /// What is said of configuration files.
  static let configuration: StringTable = [
    "configuration.unknown-pack": (
      "there is no pack '{pack}'{hint}; there are {packs}, and files that end in .yml",
      "没有规则包「{pack}」{hint}；可用：{packs}，以及以 .yml 结尾的文件"
    )
  ]
}
