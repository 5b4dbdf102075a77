public import Oversight

/// The rules that come with the toolkit.
public enum BuiltInRules {
  public static let all: [any Rule] = []
}
