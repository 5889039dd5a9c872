"""The ways a map is written down, one row each.

Law: a format is a function from a story to a text; writing it to a file leaves the old file or the new one, whole.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from engine.desk.chart.dot import dot
from engine.desk.chart.mermaid import mermaid
from engine.desk.chart.model import chart
from engine.desk.chart.page import page
from engine.desk.chart.plan import plan
from engine.desk.chart.svg import svg
from engine.story.load import ENDINGS
from engine.story.model import Story

FORMATS: Final[dict[str, Callable[[Story], str]]] = {
    "mermaid": lambda story: mermaid(chart(story)),
    "dot": lambda story: dot(chart(story)),
    "svg": lambda story: svg(plan(chart(story))),
    "html": lambda story: page(plan(chart(story))),
}
SUFFIXES: Final = {
    ".mmd": "mermaid",
    ".dot": "dot",
    ".gv": "dot",
    ".svg": "svg",
    ".html": "html",
    ".htm": "html",
}


def format_for(path: Path | None) -> str:
    """The format that a file's name asks for; Mermaid where it asks for none."""
    return SUFFIXES.get(path.suffix.lower(), "mermaid") if path else "mermaid"


def objection(path: Path, story: Story) -> str:
    """Why no map belongs there: it would be a story's file, or it replaces what by its name is no map."""
    known, path = path.suffix.lower() in SUFFIXES, path.resolve()
    if path.suffix.lower() in ENDINGS or path in (Path(file).resolve() for file in story.files):
        return "it would be a file of a story"
    return "it is there already, and by its name is no map" if path.is_file() and not known else ""


def write(path: Path, text: bytes) -> None:
    """Write the whole text beside the file, then put it in its place. Raises `OSError`."""
    if path.exists() and not path.is_file():
        path.write_bytes(text)
        return
    path = path.resolve()
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with draft.open("wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
