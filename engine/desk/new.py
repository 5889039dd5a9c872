"""A new story to begin with: a copy of the template beside this file, and the schema for editors.

Law: nothing that exists is ever overwritten; the template is a story itself, and passes `check` and `explore`. Its id
alone is new each time: no two stories keep their saves in one place.
"""

from pathlib import Path
from secrets import token_hex
from typing import Final

from engine.desk.schema import as_text
from engine.story.peek import as_id, legible
from engine.story.problem import TITLE_FILE

TEMPLATE: Final = Path(__file__).parent / "template"
TEMPLATE_ID: Final = "id: last-ferry"


class Refused(Exception):
    """Why no story was begun, in a sentence."""


def new(folder: Path) -> list[Path]:
    """Write a small story into a new or empty folder; the files written. Raises `Refused`."""
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} is a file: choose the name of a new folder")
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise Refused(f"{folder} is not empty, and nothing in it shall be lost: choose a new folder")
        folder.mkdir(parents=True, exist_ok=True)
        pages = sorted(TEMPLATE.glob("*.yaml"))
        texts = {page.name: page.read_text("utf-8") for page in pages} | {"story.schema.json": as_text()}
        texts[TITLE_FILE] = texts[TITLE_FILE].replace(TEMPLATE_ID, id_for(folder))
        return [_written(folder / name, text) for name, text in texts.items()]
    except OSError as error:
        raise Refused(f"{folder} cannot be written: {error.strerror or error}") from error


def id_for(folder: Path) -> str:
    """A line with an id that no other story has, after the name of the folder."""
    return f"id: {as_id(legible(folder.resolve().name))[:40]}-{token_hex(3)}"


def _written(target: Path, text: str) -> Path:
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return target
