/// The JSON Schema of the answer of `supervise`, as it is published in
/// `Schemas/supervise.schema.json`.
package enum SuperviseSchema {
  package static let text = String(decoding: PackageResources.supervise_schema_json, as: UTF8.self)
}

/// The JSON Schema of ``CheckDocument``, as it is published in `Schemas/check.schema.json`.
package enum CheckSchema {
  package static let text = String(decoding: PackageResources.check_schema_json, as: UTF8.self)
}
