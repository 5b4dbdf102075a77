/// The chain of the register's events, read in their order.
package struct EventChain: Sendable {
  /// The first place at which a chain is broken.
  package enum Fault: Sendable, Hashable {
    /// There is no event with this number, and there are later ones.
    case missing(Int)
    /// The event does not name the digest of the one before it: events were reordered, replaced,
    /// put in or taken out.
    case unlinked(Int)
    /// The event is not what its digest was made of.
    case changed(Int)
    /// No event has the digest that was kept elsewhere: the end was cut off after the event with
    /// this number, or everything was written anew.
    case headless(last: Int)
  }

  /// How many events were read.
  package private(set) var count = 0
  /// The digest of the last event.
  package private(set) var head = RegisterEvent.beginning
  private var anchor: String?
  private var found: Fault?

  /// - Parameter anchor: the digest of an event that the chain has to have.
  package init(anchor: String? = nil) { self.anchor = anchor }

  /// Reads the next event; after a fault nothing more is looked at.
  ///
  /// - Complexity: O(length of the event).
  package mutating func read(_ event: RegisterEvent) {
    guard found == nil else { return }
    let number = count + 1
    if event.sequence != number {
      found = event.sequence > number ? .missing(number) : .unlinked(number)
    } else if event.previous != head {
      found = .unlinked(number)
    } else if event.computedDigest != event.digest {
      found = .changed(number)
    } else {
      (count, head) = (number, event.digest)
      if anchor == head { anchor = nil }
    }
  }

  /// The first broken link; nil where the chain is whole. A register has its founding at least.
  package var fault: Fault? {
    if let found { return found }
    if anchor != nil { return .headless(last: count) }
    return count == 0 ? .missing(1) : nil
  }
}
