/// A name in XML: a word, and the namespace from which it comes.
///
/// Two names are equal whatever their prefixes in a file (Namespaces in XML 1.0).
package struct XMLName: Sendable, Hashable {
  /// The URI of the namespace; empty for none, as attributes without a prefix have.
  package let namespace: String
  /// The word after the prefix.
  package let local: String

  package init(_ local: String, in namespace: String = "") {
    self.local = local
    self.namespace = namespace
  }

  /// The namespace of `xml:space` and `xml:lang`, whose prefix every file knows.
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Says that blanks of a text belong to it.
  package static let space = XMLName("space", in: xmlNamespace)
}
