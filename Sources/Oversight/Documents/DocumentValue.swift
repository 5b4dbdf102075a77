/// A value of a document, apart from the notation in which the document is written.
///
/// JSON is read into it, and what reads models from it knows no JSON: another notation with the same
/// words needs a parser of its own and nothing else. Two values are equal whatever their places.
package struct DocumentValue: Sendable {
  /// What a value is.
  package enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number as it is written, so that none loses digits.
    case number(String)
    case text(String)
    /// A word in a notation that knows no kinds of words, such as YAML and XML: a text, a number or a
    /// truth, whichever is wanted where it stands.
    case scalar(String)
    case list([DocumentValue])
    /// The members in the order of the document.
    case object([Member])
  }

  /// A key of an object and its value.
  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: DocumentValue

    package init(key: String, value: DocumentValue) {
      self.key = key
      self.value = value
    }
  }

  package let content: Content
  /// Where the value begins.
  package let place: Place

  /// A place in one of the files of which a document is made.
  package struct Place: Sendable {
    // Small, because a catalogue has millions of values.
    private let lineNumber: Int32
    private let columnNumber: Int32
    private let fileNumber: Int32

    /// - Parameters:
    ///   - column: nil where it is not known.
    ///   - file: the place of the file in the list of the document's files.
    package init(line: Int, column: Int?, file: Int = 0) {
      lineNumber = Int32(clamping: line)
      columnNumber = Int32(clamping: column ?? 0)
      fileNumber = Int32(clamping: file)
    }

    /// The line, counted from 1.
    package var line: Int { Int(lineNumber) }
    /// The character in the line, counted from 1; nil where it is not known.
    package var column: Int? { columnNumber == 0 ? nil : Int(columnNumber) }
    /// The place of the file in the list of the document's files.
    package var file: Int { Int(fileNumber) }
  }

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  package init(_ content: Content, line: Int, column: Int? = nil) {
    self.init(content, at: Place(line: line, column: column))
  }

  /// The line on which the value begins, counted from 1.
  package var line: Int { place.line }
  /// The character in the line, counted from 1; nil where it is not known.
  package var column: Int? { place.column }

  /// The value of a key; nil where this is no object or has no such key.
  ///
  /// - Complexity: O(number of members).
  package subscript(key: String) -> DocumentValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The members of an object; none where this is no object.
  package var members: [Member] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The elements of a list; none where this is no list.
  package var elements: [DocumentValue] {
    if case .list(let elements) = content { elements } else { [] }
  }

  /// The elements of a list; one value by itself is a list of one.
  var asList: [DocumentValue] {
    switch content {
    case .list(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// The text; nil where this is none.
  package var text: String? {
    switch content {
    case .text(let text), .scalar(let text): text
    default: nil
    }
  }

  /// The same value, with its parts, at other places.
  ///
  /// - Complexity: O(number of values)
  func mapPlaces(_ place: (Place) -> Place) -> DocumentValue {
    let content: Content =
      switch content {
      case .list(let elements): .list(elements.map { $0.mapPlaces(place) })
      case .object(let members):
        .object(members.map { Member(key: $0.key, value: $0.value.mapPlaces(place)) })
      default: content
      }
    return DocumentValue(content, at: place(self.place))
  }

  /// The same value, read from another file of the document.
  package func inFile(_ file: Int) -> DocumentValue {
    mapPlaces { Place(line: $0.line, column: $0.column, file: file) }
  }

  /// The place of the value in the files of its document.
  func location(in files: [String]) -> SourceLocation {
    SourceLocation(
      file: files.indices.contains(place.file) ? files[place.file] : "", line: line,
      column: column)
  }

  /// What kind of value it is, as a message calls it.
  var kind: LocalizedText {
    let key =
      switch content {
      case .null: "null"
      case .bool: "bool"
      case .number: "number"
      case .text, .scalar: "text"
      case .list: "list"
      case .object: "object"
      }
    return Texts.oversight.text("document.kind.\(key)")
  }
}

extension DocumentValue: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.content == right.content }
  package func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
