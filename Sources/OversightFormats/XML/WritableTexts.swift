internal import Oversight
internal import OversightXML

/// Looks for texts of a power that no XML file can hold, before anything of it is written.
enum WritableTexts {
  /// A problem for each text, at the element to which it belongs.
  ///
  /// - Complexity: O(n) in the length of the texts.
  static func problems(of power: ResolvedPower, _ value: DocumentValue) -> [ModelProblem] {
    let process = power.process
    let lists: [(key: String, elements: [any ModelElement])] = [
      ("posts", process.posts), ("steps", process.steps), ("flows", process.flows),
      ("risks", process.risks), ("measures", process.measures),
      ("supervisions", process.supervisions), ("filings", process.filings),
    ]
    var problems: [ModelProblem] = []
    for member in value.members where member.key != "process" {
      add(member.value, power, &problems)
    }
    for (key, elements) in lists {
      guard let values = value["process"]?[key]?.elements else { continue }
      for (element, value) in zip(elements, values) { add(value, element, &problems) }
    }
    return problems
  }

  private static func add(
    _ value: DocumentValue, _ element: any ModelElement, _ problems: inout [ModelProblem]
  ) {
    switch value.content {
    case .text(let text):
      guard let scalar = XMLCharacters.firstForbidden(in: text) else { return }
      problems.append(
        ModelProblem(
          path: element.path, location: element.location,
          message: XMLWritingError.forbidden(scalar).message))
    case .list(let items): for item in items { add(item, element, &problems) }
    case .object(let members): for member in members { add(member.value, element, &problems) }
    case .null, .bool, .number, .scalar: return
    }
  }
}
