// Functions that libFuzzer calls, and some of its own, which no header of the toolchain declares.
//
// Source: LLVM, libFuzzer – a library for coverage-guided fuzz testing.

@main
enum ReaderFuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments, testOneInput)
  }
}

/// Reads a file that libFuzzer makes up.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  ReadFile(Array(UnsafeBufferPointer(start: data, count: count))).verify()
  return 0
}

/// Changes an input piece by piece, where libFuzzer does not change single bytes.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  var mutator = PieceMutator(
    Array(UnsafeBufferPointer(start: data, count: count)), seed: UInt64(seed))
  guard let bytes = mutator.mutated(), bytes.count <= most, !bytes.isEmpty else {
    return mutateBytes(data, count, most)
  }
  UnsafeMutableRawPointer(data).copyMemory(from: bytes, byteCount: bytes.count)
  return bytes.count
}

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int) -> Int

private typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: Test
) -> CInt
