"""Traps of habit: what is written so in another tool, and signs that a word processor has put in."""

from tests.traps.typed import Typed


def _if(condition: str) -> str:
    return f"    - if: {condition}\n      then:\n        - A."


TRAPS = [
    # conditions
    Typed("a long minus", _if("departure > –1"), "E020", 1, 23, ("- if: departure > -1",)),
    Typed("greater or equal, as printed", _if("departure ≥ 1"), "E020", 1, 21, ("departure >= 1",)),
    Typed("unequal in Basic", _if("departure <> 1"), "E020", 1, 21, ("departure != 1",)),
    Typed("and in C", _if("honest && departure ≥ 1"), "E020", 1, 18, ("honest and departure >= 1",)),
    Typed("a comma for and", _if("honest, departure > 1"), "E020", 1, 17, ("honest and departure",)),
    Typed("a dollar", _if("$honest"), "E020", 1, 11, ("- if: honest",)),
    Typed("not in C", _if("!honest"), "E071", 1, 11, ("- if: not honest",)),
    Typed("a division", _if("departure / 2 > 1"), "E020", 1, 21, ("+ - and *",)),
    Typed("a long minus in a text", '    - "In {departure – 1}."', "E020", 1, 22, ("{departure - 1}",)),
    Typed("a scene as a condition", _if("not gate"), "E014", 1, 15, ("visited gate",)),
    # what is set
    Typed("+= in braces", "    - set: {departure += 1}", "E014", 1, 13, ("{departure: +1}",)),
    Typed("++ without braces", "    - set: departure++", "E004", 1, 12, ("{departure: +1}",)),
    Typed("an equals sign before a value", "    - set: {departure: = 1}", "E020", 1, 24, ("{departure: 1}",)),
    # where to go
    Typed("an arrow", "    - -> gate", "E010", 1, 7, ("- goto: gate",)),
    Typed("an arrow behind goto", "    - goto -> gate", "E010", 1, 7, ("- goto: gate",)),
    Typed("an arrow on a line of its own", "    -> gate", "E010 E030", 1, 5, ("- goto: gate",)),
    Typed(
        "an arrow at the edge, as the last line",
        "story:\n  title: A\nhall:\n  - Hello.\n-> gate\ngate:\n  - A.\n  - end: wet",
        "E010",
        5,
        1,
        ("2 spaces in", "- goto: gate"),
    ),
    Typed("END", "    - END", "E010", 1, 7, ("- end: ",)),
    Typed(
        "elif",
        "    - if: honest\n      then: [A.]\n      elif: departure > 1\n      then: [B.]\n      else: [C.]",
        "E005",
        3,
        7,
        ("- if: departure > 1",),
    ),
]
