internal import Oversight

/// A code of the list stands for one power.
struct DuplicatePowerCode: CatalogueRule {
  static let description = RuleDescription(
    id: "duplicate-power-code", family: .filing, severity: .error, pack: .public, scope: .catalogue,
    texts: Texts.filingRules,
    examples: [.fires(First(), Second()), .silent(First(), Third())])

  /// - Complexity: O(number of powers and sub-items).
  func verdicts(in context: CheckContext) -> [Verdict] {
    var first: [String: ResolvedPower] = [:]
    return context.catalogue.powers.map { power in
      let codes = ([power.code] + power.subItems.map(\.code)).compactMap { $0 }
      guard !codes.isEmpty else { return .notApplicable(power) }
      var taken: (code: String, other: ResolvedPower)?
      for code in codes {
        let key = Self.normalised(code)
        if let other = first[key], other.entry.id != power.entry.id {
          taken = taken ?? (code, other)
        } else {
          first[key] = power
        }
      }
      guard let taken else {
        return .satisfied(power, by: text("satisfied", ["code": LocalizedText(codes[0])]))
      }
      return .violated(
        power,
        ["power": power.name, "code": LocalizedText(taken.code), "other": taken.other.name],
        witness: Witness([taken.other.path, power.path]))
    }
  }

  /// Without blanks and hyphens, in small letters, full-width forms as usual ones.
  private static func normalised(_ code: String) -> String {
    let scalars = code.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      let usual =
        (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      return usual.properties.isWhitespace || usual.properties.isDash ? nil : usual
    }
    return String(String.UnicodeScalarView(scalars)).lowercased()
  }
}

private struct First: ExampleModel {
  var power: Power {
    Power(
      "one", "示例职权one", .licence, code: "XK-001", supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Second: ExampleModel {
  var power: Power {
    Power(
      "two", "示例职权two", .licence, code: "xk001", supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Third: ExampleModel {
  var power: Power {
    Power(
      "three", "示例职权three", .licence, code: "XK-003", supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
