"""Stories that read well line by line and do not hang together: no file of an author's may end the program."""

from tests.traps.typed import Typed

_CALLS = """\
story:
  variables: {n: 0}
hall:
  - He waits.
  - call: first
%s
"""
_CLOCK = """\
story:
  variables: {n: %s}
  clock: n
hall:
  - He waits{n %s ? .}
  - end: home
"""

TRAPS = (
    Typed(
        "a call of itself",
        _CALLS % "  - end: home\nfirst:\n  - call: first\n  - return:",
        "E034",
        8,
        5,
        ("return:", "goto:"),
    ),
    Typed(
        "two that call each other",
        _CALLS
        % "  - end: home\nfirst:\n  - call: second\n  - return:\nsecond:\n  - call: first\n  - return:",
        "E034 E034",
        8,
        5,
        ("return:", "goto:"),
    ),
    Typed(
        "a loop round a call that shows nothing",
        _CALLS
        % "  - goto: round\nround:\n  - call: first\n  - goto: round\nfirst:\n  - set: {n: 1}\n  - return:",
        "E032",
        7,
        1,
        ("a line or a choice",),
    ),
    Typed(
        "a loop round a call that calls silently and then speaks",
        _CALLS % "  - goto: round\nround:\n  - call: first\n  - goto: round\n"
        "first:\n  - call: second\n  - He waits on.\n  - return:\nsecond:\n  - set: {n: 1}\n  - return:",
        "",
        0,
        0,
        (),
    ),
    Typed(
        "two choices with one id",
        "story: {title: One}\nhall:\n"
        + "  - choose: Well?\n    id: same\n    options:\n      - A.\n      - B.\n" * 2
        + "  - goto: gate\ngate:\n  - choose: Well?\n    id: same\n    options:\n      - A.\n  - end: home",
        "E033",
        9,
        9,
        ("same", "another id"),
    ),
    Typed(
        "a word for a clock",
        _CLOCK % ("{start: x, one_of: [x, y]}", "== x"),
        "E021",
        3,
        10,
        ("a word", "min:"),
    ),
    Typed("a clock of yes and no", _CLOCK % ("true", ""), "E021", 3, 10, ("yes-or-no",)),
    Typed(
        "a condition without an end",
        _CLOCK % ("0", "== 0" + " or n == 0" * 100),
        "E020",
        5,
        514,
        ("100 terms", "split it up"),
    ),
    Typed("a digit written high", _CLOCK % ("0", "== ²"), "E020", 5, 19, ("'²'",)),
)
