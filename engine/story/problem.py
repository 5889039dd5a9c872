"""What an author did wrong, where, and what to type instead.

Law: a problem is a value; it is collected, never raised, and every code stands in `CODES`.
Knows nothing of how problems are shown.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

TITLE_FILE: Final = "story.yaml"


class Position(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


class Problem(NamedTuple):
    """One mistake of the author's; `excerpt` is the whole line it stands in, as written."""

    code: str
    position: Position
    message: str
    hint: str = ""
    excerpt: str = ""

    @property
    def severity(self) -> str:
        """`error` for codes in E, `warning` for codes in W."""
        return "error" if self.code.startswith("E") else "warning"


CODES = {
    "E001": "this is not YAML",
    "E002": "there is no story here",
    "E003": "the same key twice",
    "E004": "one kind of thing where another belongs",
    "E005": "a key that means nothing here",
    "E006": "something is missing",
    "E010": "a beat that is neither a line nor a directive",
    "E011": "someone who is not in the cast",
    "E012": "a scene that does not exist",
    "E013": "a mood or an outfit that this person does not have",
    "E014": "a variable that is not declared",
    "E015": "an ending that does not exist",
    "E016": "a place that does not exist",
    "E017": "a slot that is not on the stage",
    "E018": "an effect that does not exist",
    "E019": "an overlay that does not exist",
    "E020": "an expression that cannot be read",
    "E021": "an expression that mixes kinds",
    "E022": "a value outside its range",
    "E023": "a variable that is not declared well",
    "E024": "marks in a text that cannot be read",
    "E025": "a shot that does not exist",
    "E030": "a scene that runs off its end",
    "E031": "a choice without options",
    "E032": "a loop that never shows anything",
    "E033": "the same name twice",
    "E034": "a call that may never return",
    "E060": "a place from which no ending can be reached",
    "E061": "a choice that can be empty",
    "E062": "a story that runs out without an ending",
    "E063": "a claim that does not hold",
    "E064": "a value that leaves its range in play",
    "E065": "an ending that no playthrough reaches",
    "E070": "a colon inside a text",
    "E071": "a text that begins with a sign of YAML's own",
    "E072": "a quotation mark out of place",
    "E073": "a tab, or another blank that is no space",
    "E074": "a line that is not in line with the others",
    "E075": "a space or a colon that is missing",
    "E076": "a typographic sign where YAML wants a plain one",
    "E077": "a bracket or brace that is never closed",
    "E078": "nothing under a colon",
    "W040": "a picture that is not there",
    "W041": "a sound that is not there",
    "W042": "a sound without a caption",
    "W043": "a painting that is not there",
    "W050": "a scene that nothing leads to",
    "W051": "an ending that nothing leads to",
    "W066": "a line that no playthrough reaches",
    "W067": "an option that is never open",
    "W068": "a condition that is always the same",
    "W069": "a variable that is never read or never set",
    "W079": "words that a # has eaten",
}
OF_YAML = tuple(code for code in CODES if code < "E010" or "E070" <= code <= "E078" or code == "W079")


def closest(name: str, known: Iterable[str], cutoff: float = 0.55) -> str:
    """The known name that is most like this one, great and small letters alike; empty where none is."""
    from difflib import get_close_matches

    names = {other.casefold(): other for other in sorted(set(known), reverse=True)}
    close = get_close_matches(name.casefold(), sorted(names), n=1, cutoff=cutoff)
    return names[close[0]] if close else ""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint naming the closest of the known names, or listing them where none is close and they are few."""
    names = sorted(set(known))
    if close := closest(name, names):
        return f"did you mean '{close}'?"
    if 0 < len(names) <= 12:
        return "there is: " + ", ".join(names)
    return ""


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sorted by file and position, each only once; the title page first: what is wrong there has others follow."""

    def place(problem: Problem) -> tuple[bool, Position, str, str]:
        is_title = problem.position.file.rpartition("/")[2] == TITLE_FILE
        return not is_title, problem.position, problem.code, problem.message

    return sorted(set(problems), key=place)
