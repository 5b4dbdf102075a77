/// What a table file may have. Files come from anywhere; whatever is larger is refused.
package struct TableBounds: Sendable {
  /// The rows and columns of a sheet.
  ///
  /// - Source: the specifications and limits of Excel; WPS and LibreOffice have the same.
  package static let mostRows = 1_048_576
  package static let mostColumns = 16_384
  /// The characters of a cell in a sheet, as UTF-16 counts them.
  package static let mostCharacters = 32_767

  /// How many bytes a file may have.
  package var fileBytes = 64 << 20
  /// How many bytes all parts of a workbook that are read may have together, unpacked.
  package var unpackedBytes = 512 << 20
  /// How many bytes the texts that the sheets of a workbook share may have.
  package var sharedBytes = 128 << 20
  /// How many parts a workbook may have.
  package var parts = 10_000
  /// How many cells a table may have.
  package var cells = 10_000_000
  /// How many merged ranges a sheet may have.
  package var mergedRanges = 200_000

  package init() {}
}
