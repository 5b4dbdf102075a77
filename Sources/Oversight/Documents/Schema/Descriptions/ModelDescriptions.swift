/// What the keys of files of models mean, as editors show it where a file is written.
///
/// JSON Schema has one language, and this is English. A text says what a key means and in which unit,
/// and what the words mean that may stand there where they do not say it themselves.
package enum ModelDescriptions {
  /// What a key means; nil where nothing is said of it.
  ///
  /// - Parameter object: what the object is, as the reader calls it.
  static func text(of key: String, in object: String) -> String? {
    let kin = object == "branch" ? "flow" : object.dropping(prefix: "nested")
    return byObject[object]?[key] ?? byObject[kin]?[key] ?? anywhere[key]
  }

  /// The texts by object and key. What stands inside another element has those of the same kind of
  /// element that stands alone, unless it has its own.
  package static let byObject: [String: [String: String]] = [
    "catalogue": catalogue, "power": power, "subItem": subItem, "limits": limits,
    "statusRecord": statusRecord, "publication": publication, "process": process,
    "post": post, "step": step, "performer": performer, "discretion": discretion,
    "issuedDocument": issuedDocument, "meeting": meeting, "clockEvent": clockEvent,
    "flow": flow, "branch": branch, "returnLimit": returnLimit, "range": range,
    "risk": risk, "measure": measure, "nestedMeasure": nestedMeasure, "responsible": responsible,
    "supervision": supervision, "filing": filing, "material": material, "riskReview": riskReview,
    "text": text, "limit": limit, "channel": channel, "legalReference": legalReference,
    "ruleDocument": ruleDocument, "unit": unit, "ancestor": ancestor, "tableUnit": tableUnit,
    "grade": grade, "scale": scale, "element": element, "templateUse": templateUse,
    "templateUnits": templateUnits, "templateOrigin": templateOrigin,
  ]

  /// The texts of keys that mean the same in every object.
  package static let anywhere = [
    "name": "The name that charts and reports print: a text, or one text by language.",
    "audience": """
    Who may see it: 'public', everybody, so that it stands in the public edition of the charts; \
    'onApplication', whoever asks for it; 'internal', the office only. What is left out counts as \
    public.
    """,
    "basis": """
    The laws that this rests on: the usual title of each, or an object with article, paragraph and \
    the days on which it came and went out of force.
    """,
    "review": """
    Who looked for risks here, on which day and in which meeting, and whether they signed that there \
    is none.
    """,
    "mode": "Whether people do it or a system does: 'manual' or 'automatic'.",
    "responsible": """
    Who answers for it: the id of a post, or an object that also names the layer of responsibility, \
    or a unit or words where it is no post of this process.
    """,
    "frequency": "How often it is done, in words: 'every case', 'one in five', 'monthly'.",
    "$schema": "The address of this schema, for editors. It is passed over when the file is read.",
    "format": "The format of the file. A file without it is taken for one of the newest format.",
    "overlay": """
    The file below, which this one is laid over: its path from the folder of this file, ending in \
    what tells its notation.
    """,
    "units": """
    The organisations of the file and their parts, said once with an id; elsewhere the id stands \
    for them.
    """,
    "scales": """
    The scales on which risks and posts are graded, said once; elsewhere a label of theirs, such as \
    'high', stands for a grade.
    """,
  ]
}

extension String {
  /// The text without these words at its start, beginning in a small letter; itself where it does not
  /// start so.
  fileprivate func dropping(prefix: String) -> String {
    guard hasPrefix(prefix) else { return self }
    let rest = dropFirst(prefix.count)
    return rest.prefix(1).lowercased() + rest.dropFirst()
  }
}
