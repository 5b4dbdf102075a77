internal import OversightXML

/// Reads which cells of a sheet are merged.
final class XLSXMergedRanges: XLSXPartReader {
  private(set) var ranges: [CellRange] = []

  override func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {
    guard name.local == "mergeCell", let range = attributes["ref"].flatMap(CellRange.init) else {
      return
    }
    ranges.append(range)
  }
}
