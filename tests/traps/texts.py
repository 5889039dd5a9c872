"""Traps at the beginning of a text and in it: a colon and a space, a sign that YAML takes for its own."""

from tests.traps.typed import Typed

TRAPS = [
    # a colon and a space
    Typed(
        "a colon in narration", "    - The sign says: closed.", "E010", 1, 7, ('- "The sign says: closed."',)
    ),
    Typed(
        "a colon in a spoken line", "    - mark: She said: no.", "E070", 1, 21, ('- mark: "She said: no."',)
    ),
    Typed("two colons in narration", "    - Here: there: gone.", "E070", 1, 11, ('- "Here: there: gone."',)),
    Typed(
        "a spoken line that ends with a colon",
        "    - mark: Here is what I know:",
        "E070",
        1,
        32,
        ('"Here is what I know:"',),
    ),
    Typed(
        "a colon in a prompt",
        "    - choose: One thing: which?\n      options:\n        - A.\n        - B.",
        "E070",
        1,
        24,
        ('- choose: "One thing: which?"',),
    ),
    Typed(
        "a colon in an option",
        "    - choose: Well?\n      options:\n        - I said: no.:\n            - mark: No.\n        - B.",
        "E070",
        3,
        17,
        ('- "I said: no.":',),
    ),
    Typed(
        "a colon in an option's text",
        "    - choose: Well?\n      options:\n        - id: no\n          text: I said: no.\n        - B.",
        "E070",
        4,
        23,
        ('text: "I said: no."',),
    ),
    # signs at the beginning of a text
    Typed("a leading *", "    - *Never* go there.", "E071", 1, 7, ('- "*Never* go there."', "*")),
    Typed("a leading * in a spoken line", "    - mark: *Never*.", "E071", 1, 13, ('- mark: "*Never*."',)),
    Typed("a leading &", "    - & so on.", "E071", 1, 7, ('- "& so on."',)),
    Typed("a leading & and a word", "    - &so on.", "E071", 1, 7, ('- "&so on."',)),
    Typed("a leading !", "    - mark: !Stop there.", "E071", 1, 13, ('- mark: "!Stop there."',)),
    Typed("a leading @", "    - @lexie writes.", "E071", 1, 7, ('- "@lexie writes."',)),
    Typed("a leading %", "    - mark: %100 sure.", "E071", 1, 13, ('- mark: "%100 sure."',)),
    Typed("a leading backtick", "    - `so` he says.", "E071", 1, 7, ('- "`so` he says."',)),
    Typed(
        "a leading dash", "    - - And then he left.", "E004", 1, 7, ("take out one '- '", "double quotes")
    ),
    Typed(
        "a leading dash in a spoken line",
        "    - mark: - And then?",
        "E071",
        1,
        13,
        ('- mark: "- And then?"',),
    ),
    Typed("a leading [", "    - [He sighs.]", "E071", 1, 7, ('- "[He sighs.]"',)),
    Typed("a leading [ and more", "    - [sighs] He goes.", "E071", 1, 7, ('- "[sighs] He goes."',)),
    Typed("a leading [ in a spoken line", "    - mark: [sighs]", "E071", 1, 13, ('- mark: "[sighs]"',)),
    Typed("a leading {", "    - {departure} minutes left.", "E071", 1, 7, ('- "{departure} minutes left."',)),
    Typed(
        "a leading { and nothing after }",
        "    - {honest ? He knows. | He suspects.}",
        "E071",
        1,
        7,
        ('- "{honest ? He knows. | He suspects.}"',),
    ),
    Typed(
        "a leading { in a spoken line",
        "    - mark: {honest ? Yes. | No.}",
        "E071",
        1,
        13,
        ('- mark: "{honest ? Yes. | No.}"',),
    ),
    Typed(
        "a leading { in an option",
        "    - choose: Well?\n      options:\n        - {departure} left.:\n            - mark: Go.\n        - B.",
        "E071",
        3,
        11,
        ('- "{departure} left.":',),
    ),
    Typed("a leading |", "    - | the sign reads.", "E071", 1, 7, ('- "| the sign reads."',)),
    Typed("a leading >", "    - mark: > go north", "E071", 1, 13, ('- mark: "> go north"',)),
    Typed("a leading ?", "    - ? What is that", "E071", 1, 7, ('- "? What is that"',)),
    Typed("a leading ,", "    - mark: , and then?", "E071", 1, 13, ('- mark: ", and then?"',)),
    Typed("a leading #", "    - # 4 is closed.", "E071", 1, 7, ('- "# 4 is closed."', "#")),
    Typed(
        "a leading # in a spoken line",
        "    - mark: #4 is closed.",
        "E071",
        1,
        13,
        ('- mark: "#4 is closed."',),
    ),
    Typed(
        "a colour without quotes, in braces",
        "story:\n  cast:\n    mark: {name: Mark, color: #8fb3d1}\nhall:\n  - mark: Hello.\n  - end: home",
        "E071",
        3,
        31,
        ('color: "#8fb3d1"}',),
    ),
    Typed(
        "a colour without quotes",
        "story:\n  cast:\n    mark:\n      color: #8fb3d1\nhall:\n  - mark: Hello.\n  - end: home",
        "E004",
        4,
        13,
        ('"#8fb3d1"', "in quotes"),
    ),
    Typed(
        "a colon on a title page",
        "story:\n  title: Going: down\nhall:\n  - Hello.\n  - end: home",
        "E070",
        2,
        15,
        ('title: "Going: down"',),
    ),
    Typed(
        "a colon in wrapped words",
        "    - He looks up.\n      The sign reads: closed.",
        "E070",
        2,
        21,
        ("double quotes", "a line above"),
    ),
]
