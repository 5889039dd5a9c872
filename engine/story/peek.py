"""What a story is called without reading the story: for the first picture, and for where its saves are.

Law: costs one small read, knows no YAML, and never fails.
"""

import os
import re
from pathlib import Path
from typing import NamedTuple

from engine.story.problem import TITLE_FILE

PEEK_BYTES = 4096
# What stands behind a key whose words are on the lines below.
_FOLDED = re.compile(r"[>|][-+]?$")
LONGEST_ID = 60
_ID = re.compile(rf"[^\W_][\w-]{{0,{LONGEST_ID - 1}}}")


class Label(NamedTuple):
    """A story's title, and its id where it has one; `is_written` tells whether the title is more than a file's name."""

    title: str
    id: str = ""
    is_written: bool = False

    @property
    def lasting(self) -> str:
        """What a player's things are kept under."""
        return self.id or self.title


def peek(story_path: Path) -> Label:
    """The label from the first lines of the title page."""
    lines = _title_page(story_path)
    title = _behind("title", lines)
    id_ = _behind("id", lines)
    return Label(title or title_of(story_path), id_ if is_id(id_) else "", bool(title))


def title_of(story_path: Path) -> str:
    """What a story without a title is called: as its folder or file."""
    return legible(story_path.stem).replace("-", " ").replace("_", " ") or "Story"


def legible(name: str | Path) -> str:
    """A file's name as text, which it need not be."""
    return os.fsencode(name).decode("utf-8", "replace")


def is_id(words: str) -> bool:
    """Whether this can be a story's id: one word, that leads out of no folder."""
    return bool(_ID.fullmatch(words))


def as_id(words: str) -> str:
    """An id that is like these words."""
    return "-".join(re.findall(r"[^\W_]+", words.lower()))[:LONGEST_ID].strip("-") or "last-ferry"


def _title_page(story_path: Path) -> list[str]:
    """The first lines of the title page, those at its edge unindented; of one file, what stands under `story:`."""
    try:
        is_folder = story_path.is_dir()
        with (story_path / TITLE_FILE if is_folder else story_path).open("rb") as file:
            lines = file.read(PEEK_BYTES).decode("utf-8-sig", "replace").splitlines()
    except OSError:
        return []
    return lines if is_folder else _under_story(lines)


def _under_story(lines: list[str]) -> list[str]:
    begins = next((number for number, line in enumerate(lines, 1) if line.startswith("story:")), len(lines))
    inside = [line for line in lines[begins:] if line.strip() and not line.lstrip().startswith("#")]
    indent = len(inside[0]) - len(inside[0].lstrip()) if inside else 0
    ends = next((number for number, line in enumerate(inside) if not line.startswith(" ")), len(inside))
    return [line[indent:] for line in inside[:ends]] if indent else []


def _behind(key: str, lines: list[str]) -> str:
    """What is written behind a key, on its line or folded below it."""
    for number, line in enumerate(lines, 1):
        if not line.startswith(f"{key}:"):
            continue
        words = line[len(key) + 1 :].split(" #")[0].strip()
        if not _FOLDED.match(words):
            return words.strip("\"'")
        below = lines[number:]
        ends = next((at for at, other in enumerate(below) if other[:1].strip()), len(below))
        return " ".join(" ".join(below[:ends]).split())
    return ""
