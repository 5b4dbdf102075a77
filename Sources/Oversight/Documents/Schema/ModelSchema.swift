/// The JSON Schemas of files of models and of what is laid over them, in the canonical form and in
/// that of authors, made by running their reader on nodes without values: what an editor offers is
/// what the reader takes.
///
/// They say what may stand where. That ids name elements that there are, only the reader checks.
package enum ModelSchema {
  /// The schema of files of models, after JSON Schema 2020-12.
  package static func text() -> String {
    let (catalogue, power) = roots()
    var writer = SchemaWriter()
    let shapes = [writer.schema(catalogue), writer.schema(power)]
    return text(
      "model:2", "Powers, how they are exercised, and how they are watched",
      "A file of powers, or a single power, for checking and drawing.",
      // Which of the two shapes a file has is told by its keys, so that editors name the mistake.
      whereThereIs: ["process", "template"], shapes[1], else: shapes[0], writer)
  }

  /// The schema of overlays, after JSON Schema 2020-12.
  ///
  /// Little is required there, because the file below may have said it; and `null` stands wherever
  /// something is taken out.
  ///
  /// - Parameters:
  ///   - key: the key that names the file below.
  ///   - extensions: how the names of such files may end, whatever the case of the letters.
  package static func overlayText(key: String, extensions: [String]) -> String {
    let (catalogue, power) = roots()
    for (draft, name) in [(catalogue, "catalogue"), (power, "power")] {
      _ = DocumentNode(describing: draft).object(name)?.required(key) {
        $0.short(like: pattern(ofNamesEndingIn: extensions), { $0 }, or: { _ in nil })
      }
    }
    var writer = SchemaWriter()
    let shapes = [writer.overlay(catalogue, naming: key), writer.overlay(power, naming: key)]
    return text(
      "overlay:2", "What an overlay says of the elements of the file below it",
      """
      Laid over a drawing or another file, whose elements it names by their ids, key by key. Null takes \
      out what the file below says. A list of what has no ids takes the place of the whole list there.
      """,
      // A part of a single power need not have the key by which one is known.
      whereThereIs: ["powers"], shapes[0], else: shapes[1], writer)
  }

  /// What may stand at the top of a file: a catalogue, or a single power.
  static func roots() -> (catalogue: SchemaDraft, power: SchemaDraft) {
    let catalogue = SchemaDraft()
    var tables = TableReader()
    if let object = DocumentNode(describing: catalogue).object("catalogue") {
      _ = tables.read(object, isPower: false)
      for power in object.nodes("powers") { _ = power.power(isWhole: false) }
      object.skip("$schema", "format")
    }
    let power = SchemaDraft()
    if let object = DocumentNode(describing: power).object("power") {
      _ = tables.read(object, isPower: true)
    }
    _ = DocumentNode(describing: power).power(isWhole: true)
    return (catalogue, power)
  }

  private static func text(
    _ id: String, _ title: String, _ description: String, whereThereIs keys: [String],
    _ shape: DocumentValue,
    else other: DocumentValue, _ writer: SchemaWriter
  ) -> String {
    var object = DraftObject()
    object["$schema"] = DocumentValue(text: "https://json-schema.org/draft/2020-12/schema")
    object["$id"] = DocumentValue(text: "urn:oversight:file:\(id)")
    object["title"] = DocumentValue(text: title)
    object["description"] = DocumentValue(text: description)
    object["if"] = SchemaWriter.any(
      of: keys.map { SchemaWriter.single("required", SchemaWriter.texts([$0])) })
    object["then"] = shape
    object["else"] = other
    object["$defs"] = writer.definitions
    return JSONWriter.text(of: object.value)
  }

  /// What names with some ends are like, after ECMA-262, which knows no mark for the case of letters
  /// within a pattern.
  private static func pattern(ofNamesEndingIn extensions: [String]) -> String {
    let ends = extensions.map { end in
      end.map { letter in
        letter.isLetter
          ? "[\(letter.lowercased())\(letter.uppercased())]"
          : letter == "." ? "\\." : String(letter)
      }.joined()
    }
    return "\\.(" + ends.joined(separator: "|") + ")$"
  }
}
