"""What the hand writes that has learnt another tool, or that a word processor has improved, and what to type here.

Law: of a piece of text alone; each says what is meant here, or nothing. Knows nothing of where the text stands.
"""

import re
from typing import Final

from engine.story.line import shown

# a sign that means nothing in an expression: what to do, and what stands there then, where that is certain
SIGNS: Final[dict[str, tuple[str, str | None]]] = {
    "&&": ("write 'and'", "and"),
    "||": ("write 'or'", "or"),
    "<>": ("write !=", "!="),
    "=>": ("write >=", ">="),
    "=<": ("write <=", "<="),
    "++": ("to add one, write in a set:  {name: +1}", None),
    "=": ("write == to compare", "=="),
    "&": ("write 'and'", "and"),
    "|": ("write 'or'", "or"),
    "!": ("write 'not'", "not "),
    ",": ("join two conditions with 'and' or 'or'", " and"),
    "$": ("a name stands alone here, without $", ""),
    ".": ("numbers are whole, and names are one word", None),
    "/": ("there are only + - and * here", None),
    "%": ("there are only + - and * here", None),
    "≥": ("type the plain signs", ">="),
    "≤": ("type the plain signs", "<="),
    "≠": ("type the plain signs", "!="),
    "×": ("type the plain sign", "*"),
    **dict.fromkeys("‐‑‒–—−", ("type the plain - of the keyboard", "-")),
    **dict.fromkeys("\"'“”‘’„`", ("write the word without quotation marks", None)),
}
_BEYOND: Final = re.compile(r"[},?\"]")  # where an expression is over, at the latest
# what is mended along with it
_CERTAIN: Final = re.compile(r"&&|\|\||<>|=>|=<|(?<![=!<>])=(?!=)|!(?!=)|[&|$≥≤≠×‐‑‒–—−]")
_ASSIGNED: Final = re.compile(r"\$?(\w+)\s*(?:([+-])\s*=|=+|:=)\s*([^\s=].{0,60})")
_STEPPED: Final = re.compile(r"\$?(\w+)\s*(\+\+|--)")
_EQUALLED: Final = re.compile(r"(?:([+-])\s*=|=+)\s*([^\s=].{0,60})")
_ARROW: Final = re.compile(r"(?:goto\s*)?(?:->|=>|→)\s*(\w+)\s*\Z")
ENDS: Final = ("END", "DONE")


def sign_at(text: str, at: int) -> str:
    """The sign of the table that stands here, of two the longer; empty where none does."""
    return next((sign for sign in (text[at : at + 2], text[at : at + 1]) if sign in SIGNS), "")


def with_sign(line: str, at: int) -> str:
    """What to do about the sign that stands here in a line; and that line without it, where that is certain."""
    sign = sign_at(line, at)
    if not sign:
        return ""
    hint, plain = SIGNS[sign]
    if plain is None:
        return hint
    rest = line[at + len(sign) :]
    stop = _BEYOND.search(rest)
    end = stop.start() if stop else len(rest)
    mended = line[:at] + plain + _CERTAIN.sub(lambda found: SIGNS[found[0]][1] or "", rest[:end]) + rest[end:]
    return f"{hint}, so:  {shown(mended)}"


def assignment(text: str) -> str:
    """The pair that is meant by `nerve += 1`, `nerve++`, `nerve = 1` or `$nerve`; empty where none is."""
    if match := _STEPPED.fullmatch(text):
        return f"{match[1]}: {match[2][0]}1"
    if match := _ASSIGNED.fullmatch(text):
        return f"{match[1]}: {match[2] or ''}{match[3]}"
    return ""


def value(name: str, text: str) -> str:
    """The pair that is meant by a value like `= 1`, `+= 1` or `nerve++`; empty where none is."""
    if match := _EQUALLED.fullmatch(text):
        return f"{name}: {match[1] or ''}{match[2]}"
    if (match := _STEPPED.fullmatch(text)) and match[1] == name:
        return f"{name}: {match[2][0]}1"
    return ""


def jump(text: str) -> str:
    """The scene that `-> scene` or `goto -> scene` leads to, or `END`; empty where it is no jump."""
    match = _ARROW.match(text)
    return match[1] if match else text if text in ENDS else ""
