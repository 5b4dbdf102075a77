extension ResolvedPower {
  /// The power with another entry, and exercised as it was.
  func with(_ entry: Power) -> ResolvedPower { ResolvedPower(entry: entry, process: process) }
}

extension ResolvedCatalogue {
  /// The catalogue as it stands on a day: each history with what a journal adds to it, and the status
  /// that follows from it.
  ///
  /// - Parameter journal: the records of the journal, by the ids of their powers.
  /// - Complexity: O(n²) in the number of records of a power.
  public func withLifeCycles(
    _ journal: [String: [StatusRecord]], by day: CalendarDate
  ) -> ResolvedCatalogue {
    let powers = powers.map { power -> ResolvedPower in
      var entry = power.entry
      let records = journal[entry.id] ?? []
      guard !records.isEmpty || !entry.history.isEmpty else { return power }
      let whole = LifeCycle(entry, journal: records)
      entry.status = LifeCycle(entry, journal: records, by: day).stage
      entry.history = whole.events.map(\.record)
      return power.with(entry)
    }
    return ResolvedCatalogue(powers: powers, root: root)
  }
}
