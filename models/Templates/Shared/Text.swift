import Oversight

/// A text of a template; the shorter name keeps a page of the handbook readable.
typealias Text = LocalizedText
