import OversightTables
import OversightTestSupport
import Testing

@Suite("Cells that could be formulas")
struct FormulaGuardTests {
  @Test(
    "What begins like a formula gets an apostrophe, and other texts stay",
    arguments: [
      ("=1+1", "'=1+1"), ("+86", "'+86"), ("-", "'-"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\rx", "'\rx"),
      ("'=x", "''=x"), ("", ""), ("'quoted'", "'quoted'"), ("a=b", "a=b"), ("许可", "许可"),
    ])
  func neutral(_ text: String, _ safe: String) {
    #expect(FormulaGuard.neutralised(text) == safe)
    #expect(FormulaGuard.restored(safe) == text)
  }

  @Test("Taking the apostrophe off gives back every text")
  func inverse() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...6, using: &generator)
      let text = String((0..<length).map { _ in "'=+-@\t\rab权".randomElement(using: &generator)! })
      let safe = FormulaGuard.neutralised(text)
      #expect(FormulaGuard.restored(safe) == text)
      #expect(safe.isEmpty || !"=+-@\t\r".contains(safe.first!))
    }
  }
}
