// How a power is exercised.

extension ModelDescriptions {
  static let process = [
    "posts": "Who takes part or watches: posts of the office, and parties outside of it.",
    "steps": "What is done, step by step; starts, decisions and ends are steps too.",
    "remove": """
    The ids of steps that the template has and the power has not. What led to such a step leads to the \
    one that followed, where a single one did.
    """,
    "flows": "The ways from step to step. A step may also hold its own ways as branches.",
    "risks": "Risks that name their step or flow by id; others stand inside the step or flow.",
    "measures": "Measures that name their risks or step by id; others stand inside of those.",
    "supervisions": """
    Supervisions of the whole process, of some of its steps, or of an element that they name; others \
    stand inside the element that they watch.
    """,
    "filings": "Filings that name their step by id; others stand inside the step.",
    "handOvers":
      "Hand-overs that the canonical form lists. They follow from the rest, and are not read.",
  ]

  static let post = [
    "id":
      "The name by which steps, supervisions and receipts name the post: letters, digits, '-' and '_'.",
    "undescribed":
      "Whether the post is only declared, and nothing else is said of it yet. Left out: no.",
    "name": "The name of the post, as charts and reports print it.",
    "layer": """
    Where the post stands: 'outside' (a party, not of the office), 'handler', 'sectionHead', \
    'deputyLeader', 'principalLeader', 'collective' (a meeting that decides together), or \
    'supervisor' (watches and takes no part in the work).
    """,
    "unit": "The unit that the post belongs to: the id of one that the file names, or an object.",
    "line": """
    The line in which a supervising post watches: 'functional' (the department in charge), \
    'discipline', 'audit' or 'public' (citizens, media).
    """,
    "grade": "How exposed the post itself is to risk: a label such as 'high', or an object.",
    "identity": """
    One word that is the same for one post in all powers, so that what it holds in several of them is \
    counted together.
    """,
    "reportsTo": """
    The id of the post above it. Who reports to somebody who does the work cannot watch that work \
    independently.
    """,
  ]

  static let step = [
    "id": "The name by which flows and other elements name the step: letters, digits, '-' and '_'.",
    "undescribed":
      "Whether the step is only declared, and nothing else is said of it yet. Left out: no.",
    "kind": """
    What kind of step: 'start'; 'activity', which is meant where it is left out; 'decision' (exactly \
    one way out is taken); 'fork' (all ways are taken) and 'join' (waits for all); 'inclusiveSplit' \
    (one or more ways are taken) and 'inclusiveJoin' (waits for those); 'end'; 'subProcess' (another \
    process does it).
    """,
    "outcome": """
    How the case ends at this end: 'granted', 'refused', 'notAccepted' (the application was not taken \
    in), 'withdrawn' (by the party), 'completed', 'transferred' (to another body).
    """,
    "process": "The id of the power whose process this sub-process runs, where it is modelled.",
    "name":
      "What is done, in a few words, as the box on the chart says it. Forks and joins need none.",
    "action": """
    What is done, in the word that rules understand. Power is used, so that supervision is required, \
    at: examine, discuss, decide, approve, evaluate, award, acceptGoods and pay. Leave it out where \
    no word fits.
    """,
    "otherActions": "What else is done at the same step: 'examine' and 'decide' by one post.",
    "decisive": """
    Whether power is used at the step, where its action does not say so by itself or says too much. A \
    decisive step must be supervised.
    """,
    "limit":
      "How long the step may take: '3 workingDays', '10 calendarDays', '4 hours'; 0 is on the spot.",
    "limitNote": "The limit in words where no number says it: 'before the 10th of each month'.",
    "matter": """
    Which matter for collective decision is decided here: 'majorDecision', 'appointment', 'project' or \
    'largeSum'. Rules on meetings apply to it.
    """,
    "discretion": """
    How freely it is decided: 'none', the law leaves one answer; 'free', nothing binds the choice; or \
    an object that names the published benchmark.
    """,
    "recusal": "Whether those with an interest in the case must stand aside. Left out: not known.",
    "records":
      "How it is recorded: 'text', on paper or in a system; 'audioVideo', by sound or film.",
    "documents": """
    The papers that the step issues to the party: titles, or objects that say whether they tell of \
    remedies.
    """,
    "meeting": "How the meeting that decides here is held.",
    "publicity": "How long the result is put on public display here: '7 calendarDays'.",
    "clock": """
    What the step does to the time limit of the case: 'starts' it, 'stops' it for good, or 'suspends' \
    it for a while; an object also says whether the party is told.
    """,
    "rules": """
    The rule documents that govern the step: ids of those that the file or the power names, or \
    objects.
    """,
    "formerIDs": "Ids that the step had in earlier versions, so that comparisons find it again.",
    "performers": """
    Who does the step: ids of posts, or objects with how many officers. All act together, unless any \
    one suffices.
    """,
    "anyPerformer": "Whether any one of the performers suffices. Left out: no, all act together.",
    "risks":
      "What can go wrong for integrity at this step: texts, or objects with grade and measures.",
    "measures": "Measures at this step that are held against no single risk: texts, or objects.",
    "supervisions": "Who watches this step, what they look at, and which record it leaves.",
    "filings":
      "What is reported to another office for its files before, during or after this step.",
    "branches": "The ways out of this step, each with the step that it leads to.",
    "number": "The number on the charts, in reading order. It is counted anew, never read.",
  ]

  static let performer = [
    "post": "The id of the post that does the step.",
    "count": "How many officers of the post must act together. Left out: 1.",
  ]

  static let discretion = [
    "benchmark": "The id of the rule document that binds the choice."
  ]

  static let issuedDocument = [
    "title": "The title of the paper, as the party receives it.",
    "statesRemedies": """
    Whether the paper tells the party how to object or sue, and until when. Left out: not known.
    """,
  ]

  static let meeting = [
    "quorum": "Who or how many must be present, in words: 'two thirds of the members'.",
    "recordsDissent": "Whether the minutes record who was of another opinion. Left out: not known.",
    "leaderSpeaksLast":
      "Whether the principal leader speaks after all others. Left out: not known.",
  ]

  static let clockEvent = [
    "effect":
      "What happens to the time limit: 'starts', 'stops' for good, or 'suspends' for a while.",
    "isToldToParty": "Whether the party is told of it in writing. Left out: not known.",
  ]

  static let flow = [
    "id":
      "The name of the way, needed only where two ways join the same steps: letters, digits, '-', '_'.",
    "from": "The id of the step from which work goes on.",
    "to": "The id of the step to which work goes on.",
    "kind": """
    What kind of way: 'next', which is meant where it is left out; 'refusal', to a refusal; \
    'escalation', up to a higher post; 'return', back to an earlier step.
    """,
    "returnLimit": "How often or for how long work may be sent back on this way in one case.",
    "condition": "When this way out of a decision is taken, in words: 'papers complete'.",
    "range": "When this way is taken, as a range of a quantity: amounts from 100,000 up.",
    "extension": "Whether taking this way extends the time limit of the case. Left out: no.",
    "receipt": """
    The id of the post that signs for what it receives on this way. A receipt by an independent post \
    covers the hand-over.
    """,
    "approver": "The id of the post that approves the extension of the time limit.",
    "risks": "What can go wrong for integrity between the two steps: texts, or objects.",
    "supervisions": "Who watches this hand-over, what they look at, and which record it leaves.",
  ]

  /// Of a way that stands inside the step from which it goes.
  static let branch = [
    "to": "The id of the step to which this way out leads."
  ]

  static let returnLimit = [
    "times": "How many times one case may be sent back.",
    "within": "Within how long after it came a case may be sent back: '5 workingDays'.",
  ]

  static let range = [
    "quantity": "What is measured: 'contract amount'.",
    "unit": "The unit of the bounds: 'yuan', 'square metres'.",
    "low": "The lower bound, which belongs to the range. Left out: none.",
    "high": "The upper bound, which no longer belongs to the range. Left out: none.",
  ]
}
