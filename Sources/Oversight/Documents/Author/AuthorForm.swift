/// The form in which authors write models, made from the canonical one: what hangs on an element
/// stands inside it, what many elements share stands once at the top, what has a short form is short,
/// and what goes without saying is left out.
///
/// Reading it gives the same model back, byte for byte in the canonical form.
package enum AuthorForm {
  /// A catalogue as its author would have written it.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  /// - Complexity: O(n log n).
  package static func value(of catalogue: ResolvedCatalogue) throws -> DocumentValue {
    value(of: try CanonicalJSON.value(of: catalogue))
  }

  /// - Parameter canonical: a catalogue in the canonical form.
  static func value(of canonical: DocumentValue) -> DocumentValue {
    let tables = AuthorTables(canonical)
    var object = DraftObject()
    object["format"] = canonical["format"]
    object["units"] = tables.units.asList
    object["scales"] = tables.scales.asList
    object["rules"] = tables.rules.asList
    let writer = AuthorWriter(tables: tables)
    object["powers"] = DocumentValue(
      list: (canonical["powers"]?.elements ?? []).map(writer.power))
    return object.value
  }
}

/// An object while it is written: absent values leave no trace.
struct DraftObject {
  private var members: [DocumentValue.Member] = []

  var isEmpty: Bool { members.isEmpty }
  var value: DocumentValue { DocumentValue(.object(members), line: 1) }
  /// The only member, where there is no other.
  var only: DocumentValue.Member? { members.count == 1 ? members[0] : nil }

  /// Adds a member at the end.
  subscript(key: String) -> DocumentValue? {
    get { members.first { $0.key == key }?.value }
    set {
      guard let newValue else { return }
      members.append(DocumentValue.Member(key: key, value: newValue))
    }
  }
}

extension DocumentValue {
  init(list: [DocumentValue]) { self.init(.list(list), line: 1) }
  init(text: String) { self.init(.text(text), line: 1) }

  /// The number as an integer; nil where it is none.
  var integer: Int? { if case .number(let number) = content { Int(number) } else { nil } }

  /// Whether it is an empty list.
  var isEmptyList: Bool { content == .list([]) }
}

extension [DocumentValue] {
  /// The list; nil where it is empty.
  var asList: DocumentValue? { isEmpty ? nil : DocumentValue(list: self) }
}
