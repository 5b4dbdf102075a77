public import Oversight

/// The templates, by category, in the order of the categories.
public enum StandardTemplates {
  public static var all: [any PowerTemplate] { administrative + internalManagement + community }
}
