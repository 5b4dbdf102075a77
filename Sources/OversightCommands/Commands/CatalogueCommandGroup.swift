package import ArgumentParser

/// Commands of one matter under one name, such as `catalogue import` and `catalogue stats`, that a
/// module above the commands on models brings.
package protocol CatalogueCommandGroup: ParsableCommand, SendableMetatype {}
