internal import OversightCommands

CommandLineTool.main(host: PackageHost(), programName: Toolkit.name)
