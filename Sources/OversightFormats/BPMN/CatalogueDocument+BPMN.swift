public import Oversight

extension CatalogueDocument {
  /// Reads one more file in BPMN 2.0.
  ///
  /// - Parameters:
  ///   - bpmn: what it holds.
  ///   - file: how it is called in messages, and the place of everything read from it.
  /// - Returns: what the file has and models do not say; it is not to be passed over in silence. What
  ///   is wrong with the file is also among the problems when the catalogue is resolved.
  /// - Complexity: that of ``BPMNDocument/read(_:file:)``.
  public mutating func add(bpmn: [UInt8], file: String) -> BPMNImport {
    let read = BPMNDocument.read(bpmn, file: file)
    for problem in read.problems { add(problem) }
    if read.problems.isEmpty, let value = read.value { add(value, files: [file]) }
    return read
  }
}
