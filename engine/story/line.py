"""A line of a story as its writer sees it: what stands before its words, the words, and how to quote them.

Law: of one line alone, as text; nothing is parsed. Knows nothing of what can be wrong with it.
"""

import re
from typing import Final, NamedTuple


class Line(NamedTuple):
    """A line as a writer sees it: `head` is what stands before its text (dashes, `who: `), `text` the rest.

    `opens` tells that the lines after it are further in: an option's beats, for example.
    """

    raw: str
    head: str
    text: str
    opens: bool

    @property
    def column(self) -> int:
        """Where the text begins, from 1."""
        return len(self.head) + 1

    def with_text(self, text: str) -> str:
        """The line with another text."""
        return self.head + text


NAME: Final = re.compile(r"[^\W\d]\w*\Z")
_DASHES: Final = re.compile(r"\s*(?:-[ ]+)*")
_HEAD: Final = re.compile(r"\s*(?:-[ ]+)*(?P<key>[^\W\d]\w*(?:[ ]?\([^()]*\))?[ ]*:[ ]+)?")


def anatomy(raw: str, after: str = "") -> Line:
    """A raw line taken apart; `after` is the next line that has words."""
    raw = raw.rstrip()
    head = _HEAD.match(raw)
    assert head is not None
    if head["key"] and head["key"][0].isupper():  # the first word of a narration, hardly someone's id
        head = _DASHES.match(raw)
        assert head is not None
    text = raw[head.end() :]
    opens = text.endswith(":") and indent(after) > indent(raw) and after.lstrip().startswith("-")
    if opens and head[0].rstrip().endswith(":"):
        dashes = _DASHES.match(raw)
        assert dashes is not None
        return Line(raw, dashes[0], raw[dashes.end() :], True)
    return Line(raw, head[0], text, opens)


def all_quoted(raw: str) -> str:
    """A line with everything behind its dashes in double quotes, whatever looks like a name in it."""
    raw = raw.rstrip()
    dashes = _DASHES.match(raw)
    assert dashes is not None
    return dashes[0] + quoted(raw[dashes.end() :])


def indent(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip())


def quoted(words: str) -> str:
    """The words in double quotes, as YAML reads them; straight quotes inside become typographic ones."""
    return '"' + curled(words.replace("\\", "\\\\")) + '"'


def curled(words: str) -> str:
    """The words with “ ” for each pair of straight double quotes."""
    parts = words.split('"')
    return "".join(part + ("" if i == len(parts) - 1 else "“”"[i % 2]) for i, part in enumerate(parts))


def shown(line: str) -> str:
    """A mended line as a hint shows it: without its indentation, its middle left out where long."""
    bare = line.strip()
    return bare if len(bare) <= 76 else f"{bare[:48]} … {bare[-24:]}"


def short(text: str) -> str:
    """The beginning of a text that may be long."""
    return text if len(text) <= 40 else text[:39] + "…"


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())
