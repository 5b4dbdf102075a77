// Risks, and what is done about them.

extension ModelDescriptions {
  static let risk = [
    "id": """
    The name by which measures and supervisions name the risk. Left out: made from how it shows \
    itself.
    """,
    "step": "The id of the step at which the risk is; a risk has either this or a flow.",
    "flow": "The id of the flow on which the risk is; a risk has either this or a step.",
    "manifestation": "How the risk shows itself: who could do what to whose advantage.",
    "class": """
    Where the risk comes from: 'postDuty' (what the post may do), 'businessProcess' (how work runs), \
    'system' (gaps in the rules), 'environment' (pressure from outside) or 'morality' (the persons).
    """,
    "grade": """
    How grave the risk is before any measure works: a label of a scale, such as 'high', 'medium' or \
    'low', or an object. Left out: nobody graded it.
    """,
    "outcomes": """
    The outcomes of a case for which the risk counts: 'granted', 'refused', 'notAccepted', \
    'withdrawn', 'completed', 'transferred'. Left out: all but a withdrawal.
    """,
    "measures": "What is done against the risk: texts, or objects with type and who answers.",
    "supervisions": "Who watches that this risk does not come true, and which record it leaves.",
  ]

  static let measure = [
    "id": "The name by which supervisions name the measure. Left out: made from its text.",
    "risks": """
    The ids of the risks that it works against. The measure stands with the first of them unless it \
    names a step.
    """,
    "step":
      "The id of the step in which the measure stands, where it is held against no single risk.",
    "text": "What is done: who does what, so that somebody else could check it.",
    "type": """
    When it works: 'preventive', before the risk comes true; 'detective', finds out that it did; \
    'corrective', repairs it.
    """,
    "isKey": "Whether it is a key control: one on which keeping the risk down rests. Left out: no.",
    "objective": "What the measure is to achieve.",
    "indicator": "What is counted to see whether the measure works: 'share of files checked'.",
    "evidence": "The record that shows that the measure was carried out.",
    "rule":
      "The rule document that demands the measure: the id of one that the file names, or an object.",
    "frameworks": "Where it stands in control frameworks, as tags: 'COSO 10', 'ISO 37001 8.3'.",
    "residual":
      "How grave the risk still is when the measure works: a label such as 'low', or an object.",
    "actsAt":
      "The id of the step at which the measure works, where that is not the step it stands at.",
    "supervisions": "Who watches that this measure is carried out, and which record that leaves.",
  ]

  /// Of a measure that stands inside a risk or a step.
  static let nestedMeasure = [
    "risks": "The ids of further risks that it works against, beside a risk in which it stands."
  ]

  static let responsible = [
    "post": "The id of the post of this process that answers.",
    "unit":
      "The unit that answers, where it is no post: the id of one that the file names, or an object.",
    "words": "Who answers, in words, where it is neither a post nor a unit of the file.",
    "layer": """
    The layer of responsibility: 'direct' (who does the work), 'section' (the head of the section) or \
    'leader' (who leads the body).
    """,
  ]

  static let supervision = [
    "post": """
    The id of the post that watches. It counts only where that post takes no part in what it watches \
    and reports to nobody who does.
    """,
    "kind": """
    What is looked at: 'time' (whether limits are kept), 'content' (whether the decision is right), \
    'process' (whether steps and records are in order), 'fee' (what is charged), 'conduct' (how \
    officers behave).
    """,
    "name": "The name on the chart. Left out: its kind stands there.",
    "phase": "When it looks: 'before', 'during' or 'after' what it watches.",
    "evidence": "The record that the watching leaves: 'minutes', 'register of requests'.",
    "step": "The id of the step that is watched.",
    "flow": "The id of the flow that is watched.",
    "risk": "The id of the risk that is watched.",
    "measure": "The id of the measure that is watched.",
    "steps": "The ids of the steps that are watched, as a phase of the process. Left out: all.",
    "id": "The address that the canonical form holds. It follows from the rest, and is not read.",
  ]

  static let filing = [
    "phase": "When the filing is made: 'before', 'during' or 'after' the step.",
    "offset": "How long before or after the step the filing is due: '30 calendarDays'.",
    "filingClass": "The class of filing, as the rules of the receiving office name it.",
    "receiver": "The id of the post that receives the filing, as a rule one outside the office.",
    "responsible": "The id of the post that files.",
    "materials":
      "The papers that go with the filing: titles, or objects with who answers for each.",
    "step": "The id of the step whose matter is filed.",
    "id": "The address in the canonical form, which follows from where the filing stands.",
  ]

  static let material = [
    "title": "The title of the paper that goes with the filing.",
    "responsible": "The id of the post that answers for the paper.",
    "copies": "How many copies are handed in. Left out: 1.",
    "isSecret":
      "Whether the paper is a state or business secret, and handled as such. Left out: no.",
  ]

  static let riskReview = [
    "by": "Who looked for risks: a person, a post or a working group, in words.",
    "on": "The day on which they looked.",
    "meeting": "The meeting that adopted what they found.",
    "foundNoRisk": """
    Whether the reviewers sign that there is no risk here, so that none has to be written. Left out: \
    no.
    """,
  ]
}
