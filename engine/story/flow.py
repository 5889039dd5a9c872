"""The traps of braces and brackets: a colon in a text inside them, and one that is never closed.

Law: as in `traps`, a trap is guessed from one line alone, and brings the line as it should be.
"""

import re
from collections.abc import Iterator
from typing import Final

from engine.story.line import Line, quoted, shown
from engine.story.trap import Trap

CLOSING: Final = {"{": "}", "[": "]"}
# a name, a colon and words inside braces, up to the next pair or the end of the braces
_PAIR: Final = re.compile(
    r"(?P<name>(?:^\s*|[{,]\s*)[^\W\d]\w*:\s+)(?P<words>[^\s\"'{}\[\]][^{}\[\]]*?)(?=\s*(?:,\s*[^\W\d]\w*:\s|[}\]]))"
)


def colon_inside(line: Line) -> Iterator[Trap]:
    """A colon and a space in a text that stands in braces and not in quotes."""
    if "}" not in line.raw and "]" not in line.raw:
        return
    found = [pair for pair in _PAIR.finditer(line.raw) if re.search(r":(?=\s|\Z)", pair["words"])]
    if not found:
        return

    def mended(pair: re.Match[str]) -> str:
        return pair["name"] + (quoted(pair["words"]) if pair["words"] in wrong else pair["words"])

    wrong = {pair["words"] for pair in found}
    whole = _PAIR.sub(mended, line.raw)
    at = found[0].start("words") + found[0]["words"].index(":") + 1
    message = "a colon followed by a space, inside a text: YAML takes the words before it for a name"
    yield Trap("E070", at, message, f"put that text in double quotes:  {shown(whole)}", whole)


def open_bracket(line: Line) -> Iterator[Trap]:
    """Brackets or braces that are not closed on their line, closed too often, or commas left out."""
    if line.text[:1] not in CLOSING:
        return
    waiting: list[tuple[str, int]] = []
    for at, sign in enumerate(line.text):
        if sign in CLOSING:
            waiting.append((CLOSING[sign], at))
        elif waiting and sign == waiting[-1][0]:
            waiting.pop()
    if waiting:
        mended = line.raw + "".join(sign for sign, _ in reversed(waiting))
        name = "bracket" if waiting[-1][0] == "]" else "brace"
        hint = f"close it:  {shown(mended)}"
        at = line.column + waiting[-1][1]
        yield Trap("E077", at, f"this {name} is opened and never closed", hint, mended)
