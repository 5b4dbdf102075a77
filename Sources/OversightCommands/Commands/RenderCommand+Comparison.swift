internal import Oversight
internal import OversightCharts

/// `render --diff OLD`: what was added, removed and changed, on one chart.
extension RenderCommand {
  func compare(with old: String) throws -> ExitStatus {
    guard highlightNames.isEmpty else { throw CommandFailure("failure.render-diff-highlight") }
    guard paths.count <= 1 else { throw CommandFailure("failure.render-diff-two") }
    let former = try context.host.catalogue(at: old)
    guard ModelFiles(old) != nil else {
      // The program of one package has not the powers of another: both are read here.
      let new = try context.host.catalogue(at: paths.first ?? ".")
      return try draw(LoadedCatalogue(new), comparedWith: former)
    }
    let status = try context.host.perform(CatalogueRequest(paths: paths)) { catalogue in
      try draw(catalogue, comparedWith: former)
    }
    return status ?? .failed
  }

  private func draw(
    _ catalogue: LoadedCatalogue, comparedWith former: ResolvedCatalogue
  ) throws -> ExitStatus {
    let edition = try edition()
    let formats = try formats()
    let kinds = try kinds()
    let paper = try paper()
    let workers = try workers()
    let office = try office.office(for: catalogue)
    if self.office.showConfig { return try show(office, isJSON: false) }
    let new = try catalogue.resolved()
    let comparison = ChartComparison(from: former, to: new)
    let options = ChartOptions(
      language: reader.chosenLanguage ?? .simplifiedChinese, edition: edition, paper: paper,
      comparison: comparison)
    let all = ResolvedCatalogue(powers: comparison.powers, root: new.root)
    let selected = try powers.selection(from: all, for: edition)
    let drawn =
      powers.isEmpty ? selected.filter { comparison.marks($0, options: options) } : selected
    if lint { return try inspect(drawn, kinds, options, workers) }
    guard !drawn.isEmpty else {
      try context.output.write(text("render.diff-same.\(edition.rawValue)") + "\n")
      return .clean
    }
    var run = ChartRun(
      powers: drawn, kinds: kinds, formats: formats, options: options, folder: output,
      isComparison: true, cache: noCache ? nil : ChartCache(context.environment))
    try run.draw(with: workers)
    let status = try summarise(run, nil)
    if drawn.count < selected.count {
      let count = Count.text("power", selected.count - drawn.count)
      try context.output.write(text("render.diff-unchanged", ["powers": count]) + "\n")
    }
    try context.output.write(powers.leftOut(of: all, but: selected)[reader.language])
    return status
  }
}
