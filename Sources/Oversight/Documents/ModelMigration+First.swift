// From `urn:oversight:model:1` to `urn:oversight:model:2`.

extension ModelMigration {
  /// The values of enumerations were written as Swift synthesises them, `{"times": {"_0": 1}}` and
  /// `{"none": {}}`; and a step was decisive only where it said so.
  static func fromFirst(_ document: DocumentValue) -> DocumentValue {
    document.changed { key, value in
      switch key {
      case "returnLimit": unwrapped(value)
      case "discretion": discretion(value)
      case "steps": step(value)
      default: value
      }
    }
  }

  /// An object whose values are no longer inside `{"_0": …}`.
  private static func unwrapped(_ value: DocumentValue) -> DocumentValue {
    guard case .object(let members) = value.content else { return value }
    return DocumentValue(
      .object(
        members.map { DocumentValue.Member(key: $0.key, value: $0.value["_0"] ?? $0.value) }),
      at: value.place)
  }

  private static func discretion(_ value: DocumentValue) -> DocumentValue {
    for word in ["none", "free"] where value[word]?.members.isEmpty == true {
      if value.members.count == 1 { return DocumentValue(.text(word), at: value.place) }
    }
    return unwrapped(value)
  }

  /// A step whose action implies that power is used says now where none is.
  private static func step(_ value: DocumentValue) -> DocumentValue {
    guard value["undescribed"] == nil, value["decisive"] == nil else { return value }
    let words = [value["action"]].compactMap { $0 } + (value["otherActions"]?.elements ?? [])
    let actions = words.compactMap { $0.text.flatMap { StepAction(rawValue: $0) } }
    guard actions.contains(where: \.isDecisive) else { return value }
    return DocumentValue(
      .object(
        value.members + [
          DocumentValue.Member(key: "decisive", value: DocumentValue(.bool(false), at: value.place))
        ]), at: value.place)
  }
}
