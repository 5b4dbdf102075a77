import Oversight
import PermitOfficeRules
import Testing

@Suite struct OwnComplaintPhoneTests {
  @Test("The examples of the description behave as it says, and no text is missing")
  func description() throws {
    #expect(try OwnComplaintPhone().faults() == [])
  }
}
