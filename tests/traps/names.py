"""Traps of names: who speaks, what a directive is, and what only looks like either."""

from tests.traps.typed import Typed

_UNCAST = "story:\n  title: Uncast\nhall:\n  - Hello.\n%s\n  - end: wet\n"

TRAPS = [
    # without a cast
    Typed("someone new whose name is like a directive", _UNCAST % "  - ben: Hello, Paul.", "", 0, 0, ()),
    Typed("someone new who says one word", _UNCAST % "  - Paul: Yes.", "", 0, 0, ()),
    Typed(
        "a misspelt goto and its scene",
        "story:\n  title: Uncast\nhall:\n  - Hello.\n  - gotto: gate\ngate:\n  - Hello.\n  - end: wet",
        "E010",
        5,
        5,
        ("did you mean 'goto'?",),
    ),
    Typed("a misspelt show and its map", _UNCAST % "  - shwo: {ben: left}", "E010", 5, 5, ("'show'",)),
    Typed("a misspelt sound", _UNCAST % "  - sonud: bell", "E010", 5, 5, ("'sound'", "cast: {sonud: Sonud}")),
    # with one
    Typed("a great letter for a small one", "    - Mark: Eleven o'clock.", "E010", 1, 7, ("'mark'",)),
    Typed("a misspelt choose, and its prompt", "    - chose: Well, then?", "E010", 1, 7, ("'choose'",)),
    Typed("someone who is not in the cast", "    - ned: Hello.", "E010", 1, 7, ("the cast:  ned: Ned",)),
    Typed(
        "a misspelt end of a scene",
        "story:\n  cast: {ben: Ben}\n  endings: {wet: WET}\nhall:\n  - Hello.\n  - edn: wet",
        "E010",
        6,
        5,
        ("'end'",),
    ),
    Typed(
        "a colon in a short option",
        "    - choose: Well?\n      options:\n        - Fold: your shirts.\n        - B.",
        "E070",
        3,
        15,
        ('- "Fold: your shirts."',),
    ),
    Typed(
        "moods of someone who has none",
        "    - mark (hurt): A.\n    - show: {mark: left}\n    - mark (glad): B.",
        "E013",
        1,
        7,
        ("mark: {name: Mark, moods: [neutral, hurt, glad]}",),
    ),
    # a key that is misspelt is told once, and read as it was meant
    Typed(
        "misspelt beats",
        "story:\n  title: A\nhall:\n  beast:\n    - A.\n    - end: b",
        "E005",
        4,
        3,
        ("'beats'",),
    ),
    Typed(
        "a beat in the place of a scene's key",
        "story:\n  title: A\nhall:\n  painting: held\n  beats:\n    - A.\n    - end: b",
        "E005",
        4,
        3,
        ("under beats", "- painting:"),
    ),
    Typed("a painting without a name", "    - painting:", "E006", 1, 15, ("or none", "after the colon")),
    Typed("a painting with its ending", "    - painting: held.webp", "E004", 1, 17, ("painting: held",)),
    Typed("a close-up with its folder", "    - insert: inserts/ring", "E004", 1, 15, ("insert: ring",)),
    Typed("a painting as a map", "    - painting:\n        name: held", "E004", 2, 9, ("should be text",)),
    Typed(
        "misspelt options",
        "    - choose: Well?\n      optoins:\n        - A.\n        - B.",
        "E005",
        2,
        7,
        ("'options'",),
    ),
]
