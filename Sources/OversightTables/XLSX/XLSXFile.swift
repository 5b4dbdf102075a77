internal import Oversight
internal import OversightXML

/// A workbook of Office Open XML.
///
/// Elements are known by their words, whatever their namespace: the strict form of the format has other
/// namespaces than the usual one.
///
/// - Source: ECMA-376, part 1 (SpreadsheetML) and part 2 (packages).
final class XLSXFile: TableSource {
  private let archive: ZipArchive
  private let bounds: TableBounds
  private let sharedPart: String?
  private let formats: XLSXFormats
  /// The texts that sheets share, read when the first sheet is.
  private var shared: [String]?

  private(set) var sheets: [TableSheet] = []

  /// What a part that is read as a tree may have.
  private static let mostTreeBytes = 16 << 20

  init(_ bytes: [UInt8], _ bounds: TableBounds) throws(TableFault) {
    let archive = try ZipArchive(bytes, bounds)
    self.archive = archive
    self.bounds = bounds
    guard archive.has("[Content_Types].xml") else { throw TableFault("no-workbook") }
    let roots = try Self.targets(of: "", archive)
    guard let book = roots.first(where: { $0.type == "officeDocument" })?.part,
      let root = try Self.tree(book, archive), root.name.local == "workbook"
    else { throw TableFault("no-workbook") }
    let targets = try Self.targets(of: book, archive)
    sharedPart = targets.first { $0.type == "sharedStrings" }?.part
    let styles = targets.first { $0.type == "styles" }?.part
    let properties = root.children.first { $0.name.local == "workbookPr" }
    formats = XLSXFormats(
      try styles.flatMap { part throws(TableFault) in try Self.tree(part, archive) },
      isFrom1904: ["1", "true"].contains(properties?["date1904"] ?? ""))
    let list = root.children.first { $0.name.local == "sheets" }?.children ?? []
    sheets = list.compactMap { sheet in
      let id = sheet.attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value
      // Charts on a sheet of their own have no cells.
      guard let target = targets.first(where: { $0.id == id }), target.type == "worksheet" else {
        return nil
      }
      return TableSheet(
        name: sheet["name"] ?? "", isHidden: sheet["state"].map { $0 != "visible" } ?? false,
        part: target.part)
    }
  }

  func read(_ sheet: TableSheet, _ take: @escaping (TableRow) -> Bool) throws(TableFault) {
    let reader = XLSXSheetReader(
      shared: try sharedTexts(), formats: formats, merged: try mergedRanges(of: sheet),
      bounds: bounds, take: take)
    try stream(sheet.part, to: reader)
    if let fault = reader.fault { throw fault }
  }

  // MARK: Parts

  private func sharedTexts() throws(TableFault) -> [String] {
    if let shared { return shared }
    guard let sharedPart, archive.has(sharedPart) else {
      shared = []
      return []
    }
    let reader = XLSXSharedTexts(bounds: bounds)
    try stream(sharedPart, to: reader, atMost: bounds.sharedBytes)
    shared = reader.texts
    return reader.texts
  }

  /// The merged ranges, which stand after the cells: the sheet is read once more where it has any.
  private func mergedRanges(of sheet: TableSheet) throws(TableFault) -> [CellRange] {
    var search = WordSearch("mergeCell ")
    try archive.read(sheet.part) { bytes in
      search.feed(bytes)
      return !search.isFound
    }
    guard search.isFound else { return [] }
    let reader = XLSXMergedRanges()
    try stream(sheet.part, to: reader)
    guard reader.ranges.count <= bounds.mergedRanges else {
      throw TableFault("merged", ["limit": LocalizedText("\(bounds.mergedRanges)")])
    }
    return reader.ranges
  }

  private func stream(
    _ part: String, to reader: XLSXPartReader, atMost most: Int? = nil
  ) throws(TableFault) {
    let source = LibXMLSource(reader)
    try archive.read(part, atMost: most) { bytes in
      source.feed(bytes)
      return !reader.isDone
    }
    source.finish()
    if let fault = reader.xmlFault { throw Self.broken(part, line: fault.line, fault.reason) }
  }

  private static func tree(
    _ part: String, _ archive: ZipArchive
  ) throws(TableFault) -> XMLValue? {
    let bytes = try archive.bytes(part, atMost: mostTreeBytes)
    do throws(DocumentSyntaxError) {
      return try XMLReader.read(bytes)
    } catch {
      throw broken(part, line: error.line, error.message)
    }
  }

  private static func broken(_ part: String, line: Int, _ reason: LocalizedText) -> TableFault {
    TableFault(
      "xml",
      ["part": LocalizedText(part.legible), "line": LocalizedText("\(line)"), "reason": reason])
  }

  /// What a part refers to: the last word of each kind, its id, and the part.
  private static func targets(
    of part: String, _ archive: ZipArchive
  ) throws(TableFault) -> [(type: String, id: String?, part: String)] {
    let (folder, file) = split(part)
    let list = "\(folder)_rels/\(file).rels"
    guard archive.has(list), let root = try tree(list, archive) else { return [] }
    return root.children.compactMap { relation in
      guard let target = relation["Target"], relation["TargetMode"] != "External" else {
        return nil
      }
      let type = relation["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      return (type, relation["Id"], path(target, from: folder))
    }
  }

  private static func split(_ part: String) -> (folder: String, file: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }

  /// The name of a part to which another refers; nothing outside the package is ever read.
  private static func path(_ target: String, from folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
