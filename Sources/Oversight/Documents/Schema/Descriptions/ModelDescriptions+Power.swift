// The file and the entry of the list of powers.

extension ModelDescriptions {
  static let catalogue = [
    "rules": """
    The rule documents of the file (institutions, sanctions, benchmarks), said once with an id; steps \
    and measures cite them by it.
    """,
    "powers": "The powers of the office, each with the process by which it is exercised.",
  ]

  static let power = [
    "id": """
    The permanent name of the power in reports, waivers and the names of files: letters, digits, '-' \
    and '_'. Other powers call it by this.
    """,
    "name": "The official name of the power, as the published list has it.",
    "category": """
    The category in the list of powers: 'licence', 'penalty', 'coercion' (seizing, sealing, enforcing), \
    'levy' (taxes and charges), 'payment' (benefits paid out), 'inspection', 'confirmation' (of facts \
    or rights), 'reward', 'adjudication' (between private parties), 'other'; beside these \
    'publicService', 'internalManagement' (staff, purchasing, funds of the office) and 'community' \
    (small powers of villages and communities).
    """,
    "code": "The official code of the power, in whatever scheme the list uses.",
    "subItems":
      "The parts of the power that the list names by themselves: names, or objects with a code.",
    "fields": """
    The affairs in which the power works: 'partyAffairs', 'governmentAffairs', 'financeAffairs'; \
    'funds', 'assets', 'resources'; 'works' (construction), 'purchasing', 'benefits' (policies that \
    pay or favour citizens). Rules for such affairs apply to it.
    """,
    "major": "Whether it is a major or sensitive power. Left out: no.",
    "initiation": """
    How a case begins: 'onApplication', somebody applies; 'exOfficio', the office acts of its own \
    accord. Rules about refusals need to know it.
    """,
    "joint": """
    Whether several bodies handle it together, for which the law gives more time. Left out: no.
    """,
    "rules": """
    The rule documents of the power: ids of those that the file names at its top, or objects. Its \
    steps and measures may cite them by id.
    """,
    "accountability": "The cases in which officers are held to account, one text for each.",
    "body": "The body in whose name the power is exercised.",
    "handlingUnit": "The unit of the body that does the work.",
    "level": "The level of administration at which it is exercised: 'county', 'city'.",
    "limits": """
    How long a whole case may take: by law, and by what the body promises to the public.
    """,
    "fee": "What the party pays and on which basis, or that it is free of charge.",
    "conditions": "What must hold for a case to be accepted or granted, one text for each.",
    "materials": "The papers that the party hands in, one text for each.",
    "enquiries": """
    Where the public can ask about a case: 'phone 12345', or an object. Ways: phone, mailbox, email, \
    website, visit.
    """,
    "supervision": """
    Where the public can complain about how the power is exercised: 'phone 12345', or an object. \
    Ways: phone, mailbox, email, website, visit.
    """,
    "status": """
    How far the entry has come on its way to the published list: 'draft', 'reported' (handed up for \
    review), 'returned' (sent back), 'reviewed', 'confirmed', 'published', 'repealed'. Left out: \
    draft.
    """,
    "history": "What became of the entry so far, event by event, the oldest first.",
    "hearingClass": """
    The class of decision that gives the party a right to a hearing, in the words of the law: \
    'revocation of a licence'.
    """,
    "listedOn": "The day on which the power entered the list.",
    "reviewedOn": "The day on which the risks of the power were last reviewed as a whole.",
    "publishedOn": "The day on which the entry was published.",
    "reviewInterval": """
    How long a review of the risks holds, in calendar days, working days or hours: '365 \
    calendarDays', which is what counts where it is left out.
    """,
    "publications": "What has been made public about the power, where, and from when to when.",
    "version": "The version of this model, as the office numbers it.",
    "versionDate": "The day of that version.",
    "outline": """
    Whether only the flow of work is said and nothing yet of risks, measures and supervision. Rules \
    about those are undetermined then, instead of reporting gaps. Left out: no.
    """,
    "template": """
    The template of which the power is made: its id, or an object with the units in which its posts \
    work. The power then says what is its own, and of the elements of the template, by their ids, what \
    is different.
    """,
    "origin":
      "The template of which the power was made, and what was amended. Written by the tool.",
    "process": "How the power is exercised: posts, steps, and the ways between them.",
    "analysis": "Results that the canonical form holds. They are computed anew, never read.",
  ]

  static let subItem = [
    "name": "The name of the part, as the list has it.",
    "code": "The official code of the part.",
  ]

  static let limits = [
    "statutory": "What the law allows for a whole case: '20 workingDays'.",
    "promised": "What the body promises to the public; no longer than what the law allows.",
  ]

  static let statusRecord = [
    "status": """
    What became of the entry: 'draft', 'reported' (handed up), 'returned' (sent back), 'reviewed', \
    'confirmed', 'published' or 'repealed'.
    """,
    "by": "Who did it: a person, a post or a body, in words.",
    "unit": "The unit for which it was done, where 'by' names a person or a post.",
    "on": "The day on which it was done.",
    "opinion": "The opinion with which it was done; one is needed where the entry was returned.",
    "digest": """
    The digest of what the power said then: 'content-1:' and 64 digits, which 'oversight catalogue \
    record' keeps. Without it nobody knows whether the power has changed since.
    """,
  ]

  static let publication = [
    "matter": """
    What was made public: the 'charts' of this power, the 'result' of cases, or 'partyAffairs', \
    'governmentAffairs' or 'financeAffairs', as disclosure rules name them.
    """,
    "place": "Where the public can read it: a board, an address of a website.",
    "from": "The first day on which it could be read.",
    "until": "The last day on which it could be read; left out while it still can.",
  ]

  static let templateUse = [
    "id": "The id of the template, such as 'licence' or 'penalty'.",
    "units": "The units in which its posts work.",
  ]

  static let templateUnits = [
    "body": "The body whose posts they are: an id of a unit.",
    "section":
      "The unit inside the body that does the work. Left out: one without a name of its own.",
  ]

  static let templateOrigin = [
    "template": "The id of the template.",
    "digest": "The SHA-256 of the template's canonical form at that time.",
    "added": "The posts, steps and flows that the power adds: 'step rabies-check'.",
    "changed": "The posts, steps and flows of the template that the power changes.",
    "removed": "The steps of the template that the power leaves out.",
  ]
}
