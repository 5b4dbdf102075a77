internal import CLibZip
internal import Oversight

/// The parts of a packed file, unpacked in a stream and within bounds.
///
/// How large a part says it is counts for nothing: what comes out is counted.
final class ZipArchive {
  private let archive: OpaquePointer
  // libzip reads from here until the archive is closed.
  private let memory: UnsafeMutableRawBufferPointer
  private let bounds: TableBounds
  private var unpacked = 0

  init(_ bytes: [UInt8], _ bounds: TableBounds) throws(TableFault) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    memory.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, &error)
    else {
      memory.deallocate()
      throw Self.fault(&error)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      memory.deallocate()
      throw Self.fault(&error)
    }
    self.archive = archive
    self.memory = memory
    self.bounds = bounds
    guard zip_get_num_entries(archive, 0) <= bounds.parts else {
      throw TableFault("parts", ["limit": LocalizedText("\(bounds.parts)")])
    }
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool { index(of: name) != nil }

  /// Unpacks a part.
  ///
  /// - Parameters:
  ///   - most: how many bytes it may have.
  ///   - take: gets the next bytes, and answers whether it wants more.
  /// - Complexity: O(n) in time, O(1) in memory.
  func read(
    _ name: String, atMost most: Int? = nil, _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(TableFault) {
    guard let index = index(of: name) else {
      throw TableFault("no-part", ["part": LocalizedText(name.legible)])
    }
    var facts = zip_stat_t()
    if zip_stat_index(archive, index, 0, &facts) == 0,
      facts.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0,
      facts.encryption_method != UInt16(ZIP_EM_NONE)
    {
      throw TableFault("encrypted")
    }
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw Self.fault(zip_get_error(archive))
    }
    defer { _ = zip_fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var size = 0
    while true {
      let count = buffer.withUnsafeMutableBytes {
        zip_fread(file, $0.baseAddress, UInt64($0.count))
      }
      guard count >= 0 else { throw Self.fault(zip_file_get_error(file)) }
      guard count > 0 else { return }
      size += Int(count)
      unpacked += Int(count)
      let limit = most.map { size > $0 ? $0 : bounds.unpackedBytes } ?? bounds.unpackedBytes
      guard size <= limit, unpacked <= bounds.unpackedBytes else {
        throw TableFault("bomb", ["limit": LocalizedText("\(limit >> 20)")])
      }
      let goesOn = buffer.withUnsafeBufferPointer {
        take(UnsafeBufferPointer(rebasing: $0[..<Int(count)]))
      }
      if !goesOn { return }
    }
  }

  /// A part that is read whole.
  func bytes(_ name: String, atMost most: Int) throws(TableFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name, atMost: most) {
      bytes += $0
      return true
    }
    return bytes
  }

  private func index(of name: String) -> UInt64? {
    // Some programs write the names of parts with other capitals than they refer to them by.
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    return index < 0 ? nil : UInt64(index)
  }

  private static func fault(_ error: UnsafeMutablePointer<zip_error_t>?) -> TableFault {
    let reason = error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) } ?? "?"
    return TableFault("zip", ["reason": LocalizedText(reason.legible)])
  }
}
