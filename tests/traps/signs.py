"""Traps of single signs: an equals sign, a blank that only looks like one, the signs of print."""

from tests.traps.typed import Typed

TRAPS = [
    # an equals sign, and a blank that only looks like one
    Typed("an equals sign in braces", "    - set: {honest = true}", "E014", 1, 13, ("{honest: true}",)),
    Typed("a hard blank after a colon", "    - mark:\u00a0Hello.", "E075", 1, 12, ("- mark: Hello.",)),
    Typed("a hard blank after a directive", "    - goto:\u00a0gate", "E075", 1, 12, ("- goto: gate",)),
    Typed(
        "a hard blank in an option",
        "    - choose: Well?\n      options:\n        - text:\u00a0A.\n          once: true\n        - B.",
        "E075",
        3,
        16,
        ("- text: A.",),
    ),
    Typed("a hard blank inside a text", "    - mark: Ten\u00a0to ten.", "", 0, 0, ()),
    Typed(
        "dashes of print throughout",
        "    – The hall.\n    – mark: Two.\n    – choose: What?\n      options:\n        – A.\n        – B.",
        "E076",
        1,
        5,
        ("- The hall.", "other lines"),
    ),
    # typographic signs
    Typed("an en dash for a dash", "    – He waits.", "E076", 1, 5, ("- He waits.",)),
    Typed("an em dash for a dash", "    — He waits.", "E076", 1, 5, ("- He waits.",)),
    Typed("a bullet for a dash", "    • He waits.", "E076", 1, 5, ("- He waits.",)),
    Typed("a star for a dash", "    * He waits.", "E076", 1, 5, ("- He waits.",)),
    Typed(
        "curly quotation marks for straight ones",
        "    - mark: “She said: no.”",
        "E076",
        1,
        13,
        ('- mark: "She said: no."',),
    ),
    Typed("curly ones around narration", "    - “She said: no.”", "E076", 1, 7, ("straight",)),
    Typed(
        "curly ones in a condition",
        "    - if: letter == “locker”\n      then:\n        - A.",
        "E020",
        1,
        21,
        ("without quotation marks",),
    ),
    Typed(
        "straight ones in a condition",
        '    - if: letter == "locker"\n      then:\n        - A.',
        "E020",
        1,
        21,
        ("without quotation marks",),
    ),
]
