extension PowerTemplate {
  /// The entry of a power that is made of the template.
  ///
  /// It has what powers of the kind have in common: category, basis, rules, limits, conditions. What is
  /// said of the template itself is left out: its code and telephones, who reviewed it and when.
  ///
  /// - Parameters:
  ///   - id: permanent, of letters, digits, `-` and `_`.
  ///   - change: says what is the power's own.
  /// - Complexity: O(n) in the size of the entry.
  public func power(
    _ id: String, _ name: LocalizedText, file: String = #filePath, line: Int = #line,
    _ change: (inout Power) -> Void = { _ in }
  ) -> Power {
    var power = inheritedEntry
    power.id = id
    power.name = name
    power.location = SourceLocation(file: file, line: line)
    change(&power)
    return power
  }

  /// The process that powers inherit. Nobody has looked at the risks of such a power yet, whoever
  /// reviewed those of the template.
  ///
  /// - Complexity: O(number of elements).
  public var inherited: PowerProcess {
    var process = process
    for step in process.steps.indices {
      process.steps[step].facts.review = nil
      for risk in process.steps[step].risks.indices {
        process.steps[step].risks[risk].facts.review = nil
      }
    }
    for flow in process.flows.indices {
      for risk in process.flows[flow].risks.indices {
        process.flows[flow].risks[risk].facts.review = nil
      }
    }
    return process
  }

  /// The entry without what is the template's own.
  var inheritedEntry: Power {
    var entry = power
    let bare = Power(entry.id, entry.name, entry.category)
    entry.code = bare.code
    entry.subItems = bare.subItems
    entry.level = bare.level
    entry.enquiries = bare.enquiries
    entry.supervision = bare.supervision
    entry.status = bare.status
    entry.history = bare.history
    entry.listedOn = bare.listedOn
    entry.reviewedOn = bare.reviewedOn
    entry.publishedOn = bare.publishedOn
    entry.publications = bare.publications
    entry.version = bare.version
    entry.versionDate = bare.versionDate
    entry.origin = bare.origin
    // Whoever has no office yet has no body either.
    if office == .any { (entry.body, entry.handlingUnit) = (nil, nil) }
    return entry
  }
}
