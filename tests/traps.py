"""The traps of YAML, each typed as a writer would, where it must be found and what must be said.

`python -m tests.traps` prints the whole table with every message.
"""

from pathlib import Path
from typing import NamedTuple

from engine.desk.print import in_colors
from engine.story.load import load
from engine.story.problem import Problem

STORY = """\
story:
  cast: {mark: Mark, lexie: Lexie}
  variables: {honest: false, departure: 60, letter: {start: none, one_of: [none, locker]}}
hall:
  beats:
    - The hall is empty.
%s
    - goto: gate
gate:
  beats:
    - The gate is shut.
    - end: home
"""
FIRST = 7  # the line of the story at which a trap begins

OVERLAID = """\
story:
  places:
    hall:
      overlays:
        - %s
hall:
  place: hall
  beats:
  - Hello.
  - end: home
"""


class Typed(NamedTuple):
    """A trap as typed into the story, or a story of its own; `line` counts from its first, `column` from 1.

    `code` is what is found, the first at line and column; empty where all is well.
    `said` are words that message or hint must have: often the very line to type instead.
    """

    name: str
    text: str
    code: str
    line: int
    column: int
    said: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it brings its own story."""
        return self.text.startswith("story:")


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
    # what moves in a picture
    *(
        Typed(name, OVERLAID % row, code, 5, 11 + at, said)
        for name, row, code, at, said in (
            ("an overlay misspelt", "rian: [0, 0, 640, 480]", "E019", 0, ("did you mean 'rain'?",)),
            ("an overlay with its options first", "{every: 9, flicker: [960, 90, 40]}", "", 0, ()),
            ("an overlay without its place", "drops: window", "E004", 7, ("[x, y, width, height]",)),
            ("a kind without its colon", "rain [0, 0, 640, 480]", "E075", 4, ("- rain: [0, 0, 640, 480]",)),
            ("an area of no height", "board: [9, 9, 640, 0]", "E022", 7, ("no inside",)),
            ("two corners", "rain: [[0, 0], [640, 480]]", "E004", 6, ("three corners or more",)),
            ("a point outside the picture", "rain: [1700, 0, 640, 480]", "E022", 6, ("1920 wide",)),
            ("half a pixel", "flicker: [960, 90.5, 40]", "E004", 15, ("whole number",)),
            ("a word for a number", "{flicker: [9, 9, 40], every: often}", "E004", 29, ("seconds",)),
            ("an option of another kind", "{drops: [0, 0, 9, 9], length: 9}", "E005", 22, ("no 'length'",)),
        )
    ),
    Typed(
        "a variant misspelt",
        "story:\n  places: {gate: {variants: {empty: The gate}}}\nhall:\n  place: gate emty\n"
        "  beats:\n  - Hello.\n  - end: home",
        "E016",
        4,
        10,
        ("'gate' has no variant 'emty'", "did you mean 'empty'?"),
    ),
    # a colon and a space
    Typed("a colon in narration", "    - The sign says: closed.", "E010", 1, 7, ("double quotes", "colon")),
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
    # quotation marks
    Typed(
        "words after a closing quotation mark",
        '    - "Hello," he said.',
        "E072",
        1,
        14,
        ("- “Hello,” he said.",),
    ),
    Typed(
        "words after it, in a spoken line",
        '    - mark: "No" means no.',
        "E072",
        1,
        16,
        ("- mark: “No” means no.",),
    ),
    Typed(
        "a quotation inside quotation marks",
        '    - "He said "no" to me."',
        "E072",
        1,
        16,
        ('- "He said “no” to me."',),
    ),
    Typed("a quotation mark never closed", '    - "Hello.', "E072", 1, 7, ('- "Hello."', "never closed")),
    Typed(
        "one that the next one seems to close",
        '    - "Hello.\n    - mark: Hi.\n    - "You there."',
        "E072",
        1,
        7,
        ('- "Hello."', "never closed"),
    ),
    Typed("a leading apostrophe", "    - 'Tis late.", "E072", 1, 7, ('- "\'Tis late."',)),
    Typed("a leading apostrophe and another", "    - 'Tis Mark's.", "E072", 1, 16, ("- \"'Tis Mark's.\"",)),
    Typed(
        "words after a single quotation mark",
        "    - 'No,' he said.",
        "E072",
        1,
        11,
        ("- \"'No,' he said.\"",),
    ),
    Typed(
        "a backslash inside quotation marks",
        '    - "Not \\*so\\*."',
        "E072",
        1,
        12,
        ('- "Not \\\\*so\\\\*."', "twice"),
    ),
    # yes, no, numbers
    Typed("yes for true", "    - set: {honest: yes}", "E021", 1, 21, ("write true",)),
    Typed("off for false", "    - set: {honest: off}", "E021", 1, 21, ("write false",)),
    Typed("True for true", "    - set: {honest: True}", "E021", 1, 21, ("write true",)),
    Typed(
        "no in a condition",
        "    - if: honest == no\n      then:\n        - mark: No.",
        "E021",
        1,
        21,
        ("write false",),
    ),
    Typed(
        "yes for once",
        "    - choose: Well?\n      options:\n        - text: A.\n          once: yes\n        - B.",
        "E021",
        4,
        17,
        ("write true",),
    ),
    Typed("a number where a word is meant", "    - set: {letter: 1}", "E021", 1, 21, ("none, locker",)),
    Typed("a number where true is meant", "    - set: {honest: 1}", "E021", 1, 21, ("true or false",)),
    Typed(
        "yes, no, on and numbers as words",
        "    - yes\n    - mark: No\n    - on\n    - mark: 1984\n    - 10:30\n    - null",
        "",
        0,
        0,
        (),
    ),
    # a # in the middle
    Typed(
        "a # that eats words",
        "    - He takes room #4 for the night.",
        "W079",
        1,
        21,
        ('- "He takes room #4 for the night."',),
    ),
    Typed("a # in a spoken line", "    - mark: Room #4?", "W079", 1, 18, ('- mark: "Room #4?"',)),
    Typed(
        "a # in an option",
        "    - choose: Well?\n      options:\n        - Room #4.\n        - B.",
        "W079",
        3,
        16,
        ('- "Room #4."',),
    ),
    Typed(
        "a real comment after words",
        "    - mark: Hello. # too friendly?",
        "W079",
        1,
        20,
        ("a line of its own",),
    ),
    Typed("a real comment after quoted words", '    - mark: "Hello." # too friendly?', "", 0, 0, ()),
    Typed("a real comment after a directive", "    - set: {honest: true} # at last", "", 0, 0, ()),
    Typed(
        "a # in the middle of wrapped words",
        "    - He takes room #4\n      for the night.",
        "E071",
        1,
        21,
        ("double quotes",),
    ),
    # blanks
    Typed("a tab before a beat", "\t- He waits.", "E073", 1, 1, ("a tab", "spaces")),
    Typed("a tab after the spaces", "  \t- He waits.", "E073", 1, 3, ("a tab", "spaces")),
    Typed("a tab after the dash", "    -\tHe waits.", "E073", 1, 6, ("a tab",)),
    Typed(
        "a tab before options",
        "    - choose: Well?\n\t  options:\n        - A.\n        - B.",
        "E073",
        2,
        1,
        ("a tab",),
    ),
    Typed("a space from a word processor", "    \u00a0- He waits.", "E073", 1, 5, ("not an ordinary space",)),
    # indentation
    Typed("one space too many", "     - He waits.", "E074", 1, 6, ("4 spaces in",)),
    Typed("one space too few", "   - He waits.", "E074", 1, 4, ("4 spaces in",)),
    Typed(
        "options too far in",
        "    - choose: Well?\n        options:\n          - A.\n          - B.",
        "E074",
        2,
        9,
        ("6 spaces in", "choose: Well?"),
    ),
    Typed(
        "options not far enough in",
        "    - choose: Well?\n    options:\n        - A.\n        - B.",
        "E074",
        2,
        5,
        ("6 spaces in", "choose: Well?"),
    ),
    Typed(
        "then out of line",
        "    - if: honest\n       then:\n        - A.",
        "E074",
        2,
        8,
        ("6 spaces in", "if: honest"),
    ),
    Typed("no dash before a beat", "    He waits.", "E074", 1, 5, ("- He waits.",)),
    Typed("no dash before a spoken line", "    mark: I wait.", "E074", 1, 5, ("- mark: I wait.",)),
    Typed("two lines in one beat", "    - mark: Hello.\n      lexie: Hi.", "E005", 2, 7, ("'- '",)),
    Typed(
        "an option's lines not further in",
        "    - choose: Well?\n      options:\n        - Go.:\n        - mark: I go.\n        - Stay.",
        "E078 E074",
        3,
        14,
        ("further in", "colon"),
    ),
    Typed(
        "an option that ends with a colon",
        "    - choose: Well?\n      options:\n        - Go:\n        - Stay.",
        "E078",
        3,
        13,
        ("take the colon away",),
    ),
    Typed(
        "then: with nothing under it",
        "    - if: honest\n      then:\n    - mark: Yes.",
        "E078",
        2,
        11,
        ("further in",),
    ),
    Typed(
        "an option's line without its dash",
        "    - choose: Well?\n      options:\n        - Go.:\n            I go.\n        - Stay.",
        "E004",
        4,
        13,
        ("'- '",),
    ),
    Typed(
        "options with a dash of its own",
        "    - choose: Well?\n    - options:\n        - A.",
        "E031 E074",
        1,
        7,
        ("options:",),
    ),
    Typed(
        "a block that is not further in",
        "    - mark: >\n    - He says nothing.",
        "E078",
        1,
        13,
        ("further in",),
    ),
    Typed(
        "what is set, not further in", "    - set:\n      honest: true", "E078 E074", 1, 10, ("further in",)
    ),
    # missing spaces and colons
    Typed("no space after the dash", "    -He waits.", "E075", 1, 6, ("- He waits.",)),
    Typed("no space after the dash, further in", "      -He waits.", "E075", 1, 8, ("- He waits.",)),
    Typed("no space after the name", "    - mark:Hello.", "E075", 1, 12, ("mark: Hello.",)),
    Typed("no space after the mood", "    - mark (hurt):Hello: you.", "E075", 1, 19, ("mark (hurt): Hello",)),
    Typed("no space after goto:", "    - goto:gate", "E075", 1, 12, ("goto: gate",)),
    Typed(
        "no space after then:", "    - if:honest\n      then:\n        - A.", "E075", 1, 10, ("if: honest",)
    ),
    Typed("no space in braces", "    - set: {honest:true}", "E075", 1, 20, ("honest: true",)),
    Typed(
        "no colon after options",
        "    - choose: Well?\n      options\n        - A.\n        - B.",
        "E075",
        2,
        14,
        ("options:",),
    ),
    Typed(
        "no colon after an option",
        "    - choose: Well?\n      options:\n        - Go.\n            - I go.\n        - Stay.",
        "E075",
        3,
        14,
        ("- Go.:",),
    ),
    Typed("no colon after a directive", "    - show {mark: left}", "E075", 1, 11, ("- show: {mark: left}",)),
    Typed(
        "the colon in the wrong place",
        "    - if honest:\n      then:\n        - A.",
        "E075",
        1,
        9,
        ("- if: honest",),
    ),
    Typed("no colon after goto", "    - goto gate", "E075", 1, 11, ("- goto: gate",)),
    Typed("no braces after set", "    - set: honest: true", "E070", 1, 18, ("- set: {honest: true}",)),
    Typed("an equals sign after set", "    - set: honest = true", "E004", 1, 12, ("{honest: true}",)),
    Typed("two dashes for one", "    -- He waits.", "E076", 1, 5, ("- He waits.",)),
    Typed(
        "no colon after a quoted option",
        '    - choose: Well?\n      options:\n        - "Go: now."\n            - mark: I go.\n        - Stay.',
        "E075",
        3,
        21,
        ('- "Go: now.":',),
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
    # braces
    Typed(
        "a comma inside braces",
        "    - sound: {play: bell, caption: one bell, cut off}",
        "E005",
        1,
        46,
        ("comma", "double quotes"),
    ),
    Typed(
        "a comma between mood and outfit",
        "    - show: {mark (hurt, coat): left}",
        "E011",
        1,
        14,
        ("a space, not a comma",),
    ),
    Typed(
        "a brace never closed", "    - set: {honest: true", "E077", 1, 12, ("{honest: true}", "never closed")
    ),
    Typed("a bracket never closed", "    - hide: [mark, lexie", "E077", 1, 13, ("[mark, lexie]",)),
    # keys
    Typed("the same key twice", "    - set: {honest: true, honest: false}", "E003", 1, 27, ("twice",)),
    Typed(
        "the same key twice in a beat",
        "    - choose: Well?\n      options:\n        - A.\n      options:\n        - B.",
        "E003",
        4,
        7,
        ("twice",),
    ),
]


def problems_of(trap: Typed, folder: Path) -> list[Problem]:
    """What is said of the story with this trap in it."""
    path = folder / "story.yaml"
    path.write_text(trap.text if trap.is_whole else STORY % trap.text, "utf-8")
    return load(path)[1]


def main() -> None:
    """Print every trap as typed, and what is said to it."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        for trap in TRAPS:
            print(f"--- {trap.name}\n{trap.text}\n")
            for problem in problems_of(trap, Path(folder)):
                print(
                    in_colors(problem._replace(position=problem.position._replace(file="story.yaml"))).plain
                )


if __name__ == "__main__":
    main()
