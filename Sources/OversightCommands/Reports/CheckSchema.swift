/// The JSON Schema of ``CheckDocument``, as it is published in `Schemas/check.schema.json`.
package enum CheckSchema {
  package static let text = String(decoding: PackageResources.check_schema_json, as: UTF8.self)
}
