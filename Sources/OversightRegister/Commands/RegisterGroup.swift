package import ArgumentParser
internal import Oversight
internal import OversightCommands

/// The filing register (备案): one matter, one filing.
package struct RegisterGroup: CatalogueCommandGroup {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "register", abstract: .help("register", in: Texts.register),
      discussion: .help("register.discussion", in: Texts.register),
      subcommands: [
        RegisterInitCommand.self, RegisterOpenCommand.self, RegisterAddCommand.self,
        RegisterReceiveCommand.self, RegisterOpineCommand.self, RegisterRectifyCommand.self,
        RegisterCorrectCommand.self, RegisterCloseCommand.self, RegisterListCommand.self,
        RegisterShowCommand.self, RegisterVerifyCommand.self, RegisterHeadCommand.self,
        RegisterExportCommand.self,
        RegisterNoticeCommand.self, RegisterExplainCommand.self, RegisterRemedyCommand.self,
        RegisterSettleCommand.self, RegisterReferCommand.self,
        RegisterTestCommand.self, RegisterDeficiencyCommand.self,
        RegisterWaiveCommand.self, RegisterPublishCommand.self, RegisterReviewCommand.self,
        RegisterRecordsCommand.self, RegisterCheckCommand.self,
      ])
  }

  package init() {}
}
