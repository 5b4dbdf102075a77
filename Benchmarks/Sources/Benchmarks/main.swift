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
  let groups: [(name: String, rows: () throws -> [Row])] = [
    (
      "soundness",
      {
        var rows = SoundnessRows.rows()
        if let peer = SoundnessPeer() {
          rows += try PeerRows.rows(peer)
        } else {
          print("pm4py is not installed in Benchmarks/.venv, so the rows beside it are left out.\n")
        }
        return rows
      }
    ),
    (
      "supervision",
      {
        [Workload.executions, .paths, .witness].flatMap { $0.rows([10_000, 100_000]) }
          + PointRows.rows() + AgentRows.rows()
      }
    ),
    ("check", CheckRows.rows),
    ("files", FileRows.rows),
    ("district", DistrictRows.rows),
    ("cases", CaseRows.rows),
    ("charts", { try ChartRows.rows() + TaskRows.rows() + ChartRunRows.rows() }),
  ]
  // Names of groups leave out the others.
  let wanted = groups.filter { arguments.isEmpty || arguments.contains($0.name) }
  print(Table.text(try wanted.flatMap { try $0.rows() }))
}
