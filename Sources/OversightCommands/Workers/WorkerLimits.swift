/// What a worker may take for one piece of work, and how long it is kept.
struct WorkerLimits: Sendable, Hashable {
  /// How long one piece of work may take, in seconds.
  var seconds = 60
  /// How much memory the worker may address, in bytes.
  var memory = 2 << 30
  /// After this many pieces of work a worker is replaced: the library for graphs leaks a little with
  /// each.
  var tasks = 500
  /// A worker that has needed more memory than this, in bytes, is replaced.
  var residentMemory = 512 << 20
}
