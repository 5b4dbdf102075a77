extension WorkflowGraph {
  public func soundness() -> Soundness {
    blockStructure.root == nil ? .undetermined(.tooManyStates(0)) : .sound(.reduced)
  }
}
