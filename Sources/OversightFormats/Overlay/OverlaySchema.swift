internal import Oversight

/// The JSON Schema of overlays.
package enum OverlaySchema {
  /// The name of the published file.
  package static let fileName = "overlay.schema.json"

  /// The schema, after JSON Schema 2020-12, made from the reader of models.
  package static func text() -> String {
    ModelSchema.overlayText(key: Overlay.key, extensions: ModelNotation.allExtensions)
  }
}
