import Oversight
import Testing

/// A model with one problem, and where and how it must be reported.
struct ProblemCase: Sendable, CustomTestStringConvertible {
  let key: String
  let arguments: [String: LocalizedText]
  let path: String
  let line: Int
  let model: Sketch

  init(
    _ key: String,
    _ arguments: [String: LocalizedText] = [:],
    at path: String,
    line: Int = 9,
    @ProcessBuilder process: (Sketch) -> PowerProcess
  ) {
    self.key = key
    self.arguments = arguments
    self.path = path
    self.line = line
    model = Sketch(of: process(Sketch(of: PowerProcess())))
  }

  init(_ key: String, _ arguments: [String: LocalizedText] = [:], of power: Power) {
    self.key = key
    self.arguments = arguments
    path = power.id
    line = power.location.line
    model = Sketch(power, of: PowerProcess())
  }

  var testDescription: String { "\(key) at \(path)" }

  /// The file in which every problem of these models stands.
  static let file = "/models/Case.swift"
}
