/// The keys that may stand in the objects of documents, as their reader asks for them.
struct DocumentKeys {
  private let roots: [ObjectDraft]

  init() {
    let (catalogue, power) = ModelSchema.roots()
    roots = Self.objects(catalogue) + Self.objects(power)
  }

  /// The keys of the objects under a path of keys, whatever list they stand in; nil where no object
  /// may stand.
  func names(at path: [String]) -> [String]? {
    let objects = path.reduce(roots) { objects, key in
      objects.flatMap { $0.keys.filter { $0.name == key } }.flatMap { Self.objects($0.draft) }
    }
    guard !objects.isEmpty else { return nil }
    return Set(objects.flatMap { $0.keys.map(\.name) + $0.derived }).sorted()
  }

  /// The objects that a value or the elements of a list may be.
  private static func objects(_ draft: SchemaDraft) -> [ObjectDraft] {
    draft.forms.flatMap { form -> [ObjectDraft] in
      switch form {
      case .object(let object): [object]
      case .list(let item): objects(item)
      default: []
      }
    }
  }
}
