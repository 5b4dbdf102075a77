/// The JSON Schema of files of models, in the canonical form and in that of authors, made by running
/// their reader on nodes without values: what an editor offers is what the reader takes.
package enum ModelSchema {
  /// The schema, after JSON Schema 2020-12.
  ///
  /// It says what may stand where. That ids name elements that there are, only the reader checks.
  package static func text() -> String {
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
    var writer = SchemaWriter()
    let shapes = [writer.schema(catalogue), writer.schema(power)]
    var object = DraftObject()
    object["$schema"] = DocumentValue(text: "https://json-schema.org/draft/2020-12/schema")
    object["$id"] = DocumentValue(text: "urn:oversight:file:model:2")
    object["title"] = DocumentValue(
      text: "Powers, how they are exercised, and how they are watched")
    // Which of the two shapes a file has is told by its keys, so that editors name the mistake.
    var hasPowers = DraftObject()
    hasPowers["required"] = DocumentValue(list: [DocumentValue(text: "process")])
    object["if"] = hasPowers.value
    object["then"] = shapes[1]
    object["else"] = shapes[0]
    object["$defs"] = writer.definitions
    return JSONWriter.text(of: object.value)
  }
}
