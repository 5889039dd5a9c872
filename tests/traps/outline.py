"""Traps of the outline: scenes that stand inside others, lists for maps, what was left out or cannot be read at all."""

from tests.traps.typed import Typed

_ENDS = "  - Hello.\n  - goto: gate\n%s\n"
_PAGE = """\
story:
%s
hall:
  - if: honest or nerve > 1
    then:
      - set: {nerve: +1}
  - mark: Hello.
  - end: wet
"""

TRAPS = [
    # scenes
    Typed(
        "a scene two spaces in, under beats",
        "story: {title: A}\nhall:\n" + _ENDS % "  gate:\n    title: B\n    beats:\n      - end: c",
        "E074",
        5,
        3,
        ("the edge", "  gate:"),
    ),
    Typed(
        "a scene two spaces in, among the keys of another",
        "story: {title: A}\nhall:\n  beats:\n    - goto: gate\n  gate:\n    beats:\n      - end: c",
        "E074",
        5,
        3,
        ("the edge", "inside the scene 'hall'"),
    ),
    Typed(
        "a scene two spaces in, and its keys no further",
        "story: {title: A}\nhall:\n  beats:\n    - goto: gate\n  gate:\n  beats:\n    - end: c",
        "E074",
        5,
        3,
        ("the edge",),
    ),
    Typed(
        "a scene with a dash",
        "story: {title: A}\nhall:\n" + _ENDS % "- gate:\n  title: B\n  beats:\n    - end: c",
        "E074",
        5,
        1,
        ("  gate:",),
    ),
    Typed(
        "the keys of a scene, each with a dash",
        "story: {title: A}\nhall:\n  - title: B\n  - beats:\n    - Hello.\n    - end: c",
        "E004",
        3,
        3,
        ("title: B",),
    ),
    # maps of the title page
    Typed(
        "lists for maps",
        _PAGE % "  cast:\n  - mark: Mark\n  variables:\n  - honest: true\n  - nerve: 3\n  endings:\n  - wet",
        "E004 E004 E004",
        3,
        3,
        ("  mark: Mark",),
    ),
    Typed(
        "a variable that cannot be read",
        _PAGE % "  variables: {honest: true, nerve: none}",
        "E023",
        2,
        36,
        (),
    ),
    Typed(
        "a range that cannot be read",
        _PAGE % "  variables: {honest: true, nerve: {start: 1, max: five}}",
        "E023",
        2,
        52,
        ("digits",),
    ),
    Typed("variables that are none", _PAGE % "  variables: none", "E004", 2, 14, ()),
    # choices
    Typed(
        "options forgotten",
        "    - choose: Well?\n      - Go.:\n          - A.\n      - Stay.",
        "E031",
        1,
        7,
        ("  options:",),
    ),
    Typed(
        "options forgotten over texts",
        "    - choose: Well?\n      - Go.\n      - Stay.",
        "E031",
        1,
        7,
        ("  options:",),
    ),
    Typed(
        "options forgotten, no further in",
        "    - choose: Well?\n    - Go.:\n        - A.\n    - Stay.:\n        - B.",
        "E031",
        1,
        7,
        ("options:",),
    ),
    # braces
    Typed(
        "a colon inside braces",
        "    - sound: {play: bell, caption: a bell: twice, no more}",
        "E070",
        1,
        42,
        ('caption: "a bell: twice, no more"}',),
    ),
    Typed(
        "a colon inside the braces of an ending",
        "story:\n  endings:\n    wet: {title: WET, text: It was late: it did not matter.}\nhall:\n  - A.\n  - end: wet",
        "E070",
        3,
        40,
        ('text: "It was late: it did not matter."}',),
    ),
]
