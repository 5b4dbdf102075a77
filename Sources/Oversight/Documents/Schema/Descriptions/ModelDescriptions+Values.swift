// The values of which elements are made.

extension ModelDescriptions {
  static let text = [
    "original":
      "The author's own words, in whatever language; printed where a translation is missing.",
    "zh-Hans": "The text in Chinese, in simplified characters.",
    "zh-Hant": "The text in Chinese, in traditional characters.",
    "en": "The text in English.",
  ]

  static let limit = [
    "amount": "How many of the unit; 0 is on the spot.",
    "unit": """
    What is counted: 'workingDays' on which the office works, 'calendarDays', or 'hours' of the clock. \
    Units are not converted into one another without a calendar.
    """,
  ]

  static let channel = [
    "kind": """
    How it is reached: by 'phone', a 'mailbox' for letters, 'email', a 'website', or a 'visit' to a \
    counter.
    """,
    "address": "The number, address or place that goes with it.",
  ]

  static let legalReference = [
    "title": "The usual title of the law or regulation.",
    "article": "The number of the article.",
    "paragraph": "The number of the paragraph within the article.",
    "validFrom": "The day on which the provision came into force.",
    "validUntil": "The last day on which the provision was in force; left out while it still is.",
  ]

  static let ruleDocument = [
    "id": "The name by which steps, measures and benchmarks cite the document.",
    "title": "The title of the document.",
    "kind": """
    What the document does: 'institution', which is meant where it is left out, sets out how work is \
    done; 'sanction', what follows a breach; 'benchmark', how discretion is used.
    """,
  ]

  static let unit = [
    "id": "The permanent name of the unit, the same in every power and file.",
    "kind": """
    What kind of organisation it is: a 'department' of the district, a 'town' or subdistrict, a \
    'community' or village, or 'other'. Left out: nobody says, or it is a part of one that says it.
    """,
    "ancestors": "The units that it is part of, the nearest first.",
  ]

  static let ancestor = [
    "id": "The permanent name of the unit above.",
    "kind": "What kind of organisation the unit above is, by the same words as any unit.",
  ]

  static let tableUnit = [
    "id": "The permanent name of the unit, by which posts and other units name it.",
    "kind": "The kind of organisation, once for all posts that work in the unit or below it.",
    "in": "The id of the unit that it is part of. Left out: it is an organisation by itself.",
  ]

  static let grade = [
    "scale": "The scale on which it is graded: the id of one that the file names, or an object.",
    "ordinal": "The place on the scale, counted from the worst, which is 0.",
  ]

  static let scale = [
    "id": "The name of the scale, the same in every file that uses it.",
    "labels": "The levels from the worst to the mildest: 'high', 'medium', 'low'.",
  ]

  /// Of an element in an overlay.
  static let element = [
    "id": """
    The id that the element has in the file below: what is said here is laid over what it says there, \
    key by key. An id that none has there makes a new element.
    """
  ]
}
