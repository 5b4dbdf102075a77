extension TemplateOrigin {
  /// What a power has that its template has not, has otherwise, or lacks.
  ///
  /// - Parameters:
  ///   - inherited: what the power began with.
  ///   - template: the template at no office in particular, of which the digest is made.
  /// - Throws: ``ModelErrors`` where a number is not finite, which resolving has refused already.
  /// - Complexity: O(n log n) in the number of elements.
  init(
    of power: ResolvedPower, from inherited: ResolvedPower, template: ResolvedPower
  ) throws(ModelErrors) {
    let before = try TemplateElements(of: inherited)
    let after = try TemplateElements(of: power)
    self.init(
      template: template.entry.id, digest: try template.templateDigest,
      added: after.names.subtracting(before.names).sorted(),
      changed: after.names.intersection(before.names).filter { before[$0] != after[$0] }.sorted(),
      removed: before.names.subtracting(after.names).sorted())
  }
}

/// The posts, steps and flows of a process in the form of authors, by kind and name: `step examine`.
struct TemplateElements {
  private var values: [String: DocumentValue] = [:]
  /// What each is called, by each of its names: a flow goes by its id and by its ends.
  private(set) var known: [String: String] = [:]

  /// - Parameter process: in the form of authors.
  init(in process: DocumentValue?) {
    for (names, value) in Self.named(in: process) {
      for name in names { known[name] = names[0] }
      values[names[0]] = value
    }
  }

  init(of power: ResolvedPower) throws(ModelErrors) {
    self.init(in: try power.authorForm["process"])
  }

  var names: Set<String> { Set(values.keys) }

  subscript(name: String) -> DocumentValue? { values[name] }

  /// The names of each post, step and flow of a process, with its kind.
  static func named(in process: DocumentValue?) -> [(names: [String], value: DocumentValue)] {
    [("posts", "post"), ("steps", "step"), ("flows", "flow")].flatMap { key, kind in
      (process?[key]?.asList ?? []).compactMap { element in
        let names = Overlay.names(of: element).map { "\(kind) \($0)" }
        return names.isEmpty ? nil : (names, element)
      }
    }
  }
}

extension ResolvedPower {
  /// The power as its author would write it in a file, with what it uses written where it is used.
  var authorForm: DocumentValue {
    get throws(ModelErrors) {
      let canonical = try canonicalParts { try CanonicalJSON.value(of: self) }
      return AuthorWriter(tables: AuthorTables(DraftObject().value)).power(canonical)
    }
  }

  /// What tells when a template has changed: the SHA-256 of its canonical form.
  var templateDigest: String {
    get throws(ModelErrors) {
      SHA256.hexDigest(of: try canonicalParts { try CanonicalJSON.encode(self) })
    }
  }

  private func canonicalParts<Value>(_ make: () throws -> Value) throws(ModelErrors) -> Value {
    do {
      return try make()
    } catch {
      throw ModelErrors(
        problems: [
          ModelProblem(
            path: path, location: location,
            message: Texts.oversight.text(
              "document.broken-template", ["id": LocalizedText(entry.id)])
          )
        ])
    }
  }
}
