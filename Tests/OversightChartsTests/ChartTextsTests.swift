import Oversight
import OversightCharts
import OversightTestSupport
import Testing

@Suite struct ChartTextsTests {
  @Test("No word on a chart has two blanks in a row")
  func blanks() {
    #expect(!Texts.charts.keys.isEmpty)
    #expect(Texts.charts.keysWithRunsOfBlanks == [])
  }
}
