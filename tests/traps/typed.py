"""A trap as it is typed, and what is said to it."""

from pathlib import Path
from typing import NamedTuple

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


def problems_of(trap: Typed, folder: Path) -> list[Problem]:
    """What is said of the story with this trap in it."""
    path = folder / "story.yaml"
    path.write_text(trap.text if trap.is_whole else STORY % trap.text, "utf-8")
    return load(path)[1]
