package import Oversight
package import OversightCharts

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Draws both charts of powers into a folder, for commands that make something of them.
package enum ChartFolder {
  /// Draws charts as SVG, by several workers; what is kept from before is not drawn again.
  ///
  /// - Parameters:
  ///   - folder: how the user wrote the path.
  ///   - jobs: how many workers; nil for as many as the machine has cores.
  /// - Returns: why charts could not be drawn, a line each; none where all were.
  /// - Throws: ``CommandFailure`` where the folder cannot be made or no worker can be started.
  package static func draw(
    _ powers: [ResolvedPower], _ options: ChartOptions, into folder: String, jobs: Int? = nil
  ) throws(CommandFailure) -> [LocalizedText] {
    let context = CommandContext.current
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var run = ChartRun(
      powers: powers, kinds: ChartKind.allCases, formats: [.svg], options: options,
      folder: folder, cache: ChartCache(context.environment))
    try run.draw(with: WorkerPool(program: context.program, count: jobs ?? cores))
    return run.failures.map { Texts.commands.text("render.failure", $0.arguments) }
  }
}
