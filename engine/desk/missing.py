"""Files that a story names and that are not there: pictures and sounds alike.

Law: only looks whether a file is there, never into it. What the game finds, this finds.
"""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from engine.story.model import Enter, Insert, Play, Show, Story
from engine.story.problem import Position, Problem

ASSETS = Path(__file__).resolve().parent.parent.parent / "assets"
PICTURES = (".webp", ".png", ".jpg")
SOUNDS = (".ogg", ".opus", ".wav", ".mp3", ".flac")


class Kind(NamedTuple):
    """A folder of assets: the problem of missing one, the endings looked for, the one to hint at."""

    code: str
    pattern: str
    endings: tuple[str, ...]
    ending: str


KINDS = {
    "places": Kind("E040", "*", PICTURES, ".webp"),
    "people": Kind("E040", "*/manifest.json", (".json",), ".json"),
    "inserts": Kind("E040", "*", PICTURES, ".webp"),
    "music": Kind("E041", "*", SOUNDS, ".ogg"),
    "ambience": Kind("E041", "*", SOUNDS, ".ogg"),
    "sounds": Kind("E041", "*", SOUNDS, ".ogg"),
    "voices": Kind("E041", "*", SOUNDS, ".ogg"),
}
FOLDERS = {"music": "music", "ambience": "ambience", "sound": "sounds", "voice": "voices"}


class Wanted(NamedTuple):
    """A file the story names: its folder, its name there, where it is named and what to say without it."""

    folder: str
    name: str
    position: Position
    message: str


def missing(story: Story) -> list[Problem]:
    """A problem for every file that is named and not there."""
    known = {folder: _known(story, folder, kind) for folder, kind in KINDS.items()}
    return [
        Problem(KINDS[want.folder].code, want.position, want.message, _hint(want, known[want.folder]))
        for want in wanted(story)
        if want.name not in known[want.folder]
    ]


def wanted(story: Story) -> Iterator[Wanted]:
    """Every file that the story names: on its title page, then beat by beat."""
    title = Position(next((name for name in story.files if Path(name).name == "story.yaml"), story.files[0]))
    for place in story.places.values():
        if place.picture:
            message = f"the place '{place.id}' has no picture '{place.picture}'"
            yield Wanted("places", place.picture, title, message)
        if place.ambience:
            message = f"the place '{place.id}' has no ambience '{place.ambience}'"
            yield Wanted("ambience", place.ambience, title, message)
    staged = {figure.who for code in story.code if isinstance(code, Show) for figure in code.figures}
    for member in story.cast.values():
        if member.moods and member.id in staged:
            yield Wanted("people", f"{member.id}/manifest", title, f"{member.id} has moods and no pictures")
    for at, code in enumerate(story.code):
        match code:
            case Insert(picture=str(name)):
                yield Wanted("inserts", name, position(story, at), f"there is no close-up '{name}'")
            case Play(bus=bus, name=str(name)):
                yield Wanted(FOLDERS[bus], name, position(story, at), f"there is no {bus} '{name}'")
            case Enter(music=str(name)) if name != "none":
                yield Wanted("music", name, position(story, at), f"there is no music '{name}'")


def _known(story: Story, folder: str, kind: Kind) -> set[str]:
    """The names in a folder of that kind, beside the story and in the game."""
    roots = [root / folder for root in (Path(story.root) / "assets", ASSETS)]
    return {
        path.relative_to(root).with_suffix("").as_posix()
        for root in roots
        for path in root.glob(kind.pattern)
        if path.suffix in kind.endings
    }


def position(story: Story, at: int) -> Position:
    """Where an instruction is written."""
    file, line, column = story.spots[at]
    return Position(story.files[file], line, column)


def _hint(want: Wanted, known: set[str]) -> str:
    close = get_close_matches(want.name, known, n=1, cutoff=0.8)
    path = f"assets/{want.folder}/{want.name}{KINDS[want.folder].ending}"
    return f"put it at {path}" + (f"; or did you mean '{close[0]}'?" if close else "")
