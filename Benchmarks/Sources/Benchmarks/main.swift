internal import Foundation

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "run" {
  guard arguments.count == 4, let size = Int(arguments[3]), let runs = Int(arguments[4]) else {
    let names = Workload.allCases.map(\.rawValue) + [CheckRows.name, ChartRows.name, TaskRows.name]
    print("run (\(names.joined(separator: " | "))) SIZE TIMES")
    exit(2)
  }
  if let workload = Workload(rawValue: arguments[2]) {
    let process = Workload.process(steps: size)
    for _ in 0..<runs where !workload.run(process) { exit(1) }
  } else if arguments[2] == CheckRows.name, let powers = try CheckRows.catalogue(of: size) {
    for _ in 0..<runs where !CheckRows.check(powers) { exit(1) }
  } else if arguments[2] == ChartRows.name {
    let power = try MadeOffice.power(steps: size)
    for _ in 0..<runs where !ChartRows.draw(power) { exit(1) }
  } else if arguments[2] == TaskRows.name {
    for _ in 0..<runs where try !TaskRows.draw(charts: size) { exit(1) }
    print(TaskRows.peakMemory)
  }
} else {
  print(
    """
    Soundness and supervision: processor time of one thread, the median of several runs.
    Times are an orientation: machines differ and are shared. What counts is growth, the ratio to a
    peer that runs beside, and that the answers agree. A slope is the exponent by which the work
    grows with the nodes and flows from the size before to this one.

    """)
  var rows = SoundnessRows.rows()
  if let peer = SoundnessPeer() {
    rows += try PeerRows.rows(peer)
  } else {
    print("pm4py is not installed in Benchmarks/.venv, so the rows beside it are left out.\n")
  }
  for workload in [Workload.executions, .paths, .witness] {
    rows += workload.rows([10_000, 100_000])
  }
  rows += PointRows.rows() + AgentRows.rows()
  rows += try CheckRows.rows() + ChartRows.rows()
  rows += try TaskRows.rows() + ChartRunRows.rows()
  print(Table.text(rows))
}
