"""A story's title without reading the story: for the first picture, and for where its saves are.

Law: costs one small read, and never fails.
"""

from pathlib import Path

PEEK_BYTES = 4096


def peek_title(story_path: Path) -> str:
    """The story's title from the first lines of its title page, without reading YAML."""
    page = story_path / "story.yaml" if story_path.is_dir() else story_path
    try:
        with page.open(encoding="utf-8", errors="replace") as file:
            for line in file.read(PEEK_BYTES).splitlines():
                if line.startswith("title:"):
                    return line[6:].split(" #")[0].strip().strip("\"'") or page.stem
    except OSError:
        pass
    return story_path.stem.replace("-", " ").replace("_", " ") or "Story"
