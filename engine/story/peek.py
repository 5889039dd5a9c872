"""A story's title without reading the story: for the first picture, and for where its saves are.

Law: costs one small read, and never fails.
"""

import os
from pathlib import Path

from engine.story.problem import TITLE_FILE

PEEK_BYTES = 4096


def peek_title(story_path: Path) -> str:
    """The story's title from the first lines of its title page, without reading YAML."""
    try:
        page = story_path / TITLE_FILE if story_path.is_dir() else story_path
        with page.open(encoding="utf-8", errors="replace") as file:
            for line in file.read(PEEK_BYTES).splitlines():
                if line.startswith("title:"):
                    return line[6:].split(" #")[0].strip().strip("\"'") or page.stem
    except OSError:
        pass
    return title_of(story_path)


def title_of(story_path: Path) -> str:
    """What a story without a title is called: as its folder or file."""
    return legible(story_path.stem).replace("-", " ").replace("_", " ") or "Story"


def legible(name: str | Path) -> str:
    """A file's name as text, which it need not be."""
    return os.fsencode(name).decode("utf-8", "replace")
