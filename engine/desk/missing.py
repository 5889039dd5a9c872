"""Files that a story names and that are not there: pictures and sounds alike.

Law: only looks whether a file is there, never into it. What the game finds, this finds.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from engine.desk.pointing import pointed
from engine.story.model import Enter, Lay, Play, Show, Story
from engine.story.problem import Position, Problem

ASSETS = Path(__file__).resolve().parent.parent.parent / "assets"
PICTURES = (".webp", ".png", ".jpg")
SOUNDS = (".ogg", ".opus", ".wav", ".mp3", ".flac")


class Kind(NamedTuple):
    """What a story names: the problem of missing it, its folder, endings looked for, one to hint at, what is else."""

    code: str
    folder: str
    pattern: str
    endings: tuple[str, ...]
    ending: str
    until_then: str


KINDS = {
    "picture": Kind("W040", "places", "*", PICTURES, ".webp", "a card with its title is shown"),
    "foreground": Kind("W040", "places", "*", PICTURES, ".webp", "nothing stands before the people"),
    "people": Kind("W040", "people", "*/manifest.json", (".json",), ".json", "a silhouette stands there"),
    "insert": Kind("W040", "inserts", "*", PICTURES, ".webp", "a card with its name is shown"),
    "painting": Kind("W043", "paintings", "*", PICTURES, ".webp", "a card with its name is shown"),
    "music": Kind("W041", "music", "*", SOUNDS, ".ogg", "it is silent"),
    "ambience": Kind("W041", "ambience", "*", SOUNDS, ".ogg", "it is silent"),
    "sound": Kind("W041", "sounds", "*", SOUNDS, ".ogg", "it is silent, with its caption"),
    "voice": Kind("W041", "voices", "*", SOUNDS, ".ogg", "it is silent, with its caption"),
}
SPOKEN = {"insert": "close-up", "painting": "painting"}


class Wanted(NamedTuple):
    """A file the story names: its kind, its name, where it is named and how, what to say without it."""

    kind: str
    name: str
    position: Position
    words: str
    message: str


def missing(story: Story) -> list[Problem]:
    """A problem for every file that is named and not there."""
    known = {name: _known(story, kind) for name, kind in KINDS.items()}
    return [
        pointed(KINDS[want.kind].code, want.position, want.message, _hint(want, known), want.words)
        for want in wanted(story)
        if want.name not in known[want.kind]
    ]


def wanted(story: Story) -> Iterator[Wanted]:
    """Every file that the story names: on its title page, then beat by beat."""
    title = Position(story.files[0])  # the title page is read first
    told = set()  # a variant has from its place what it does not say itself
    for place in story.places.values():
        for kind, name in (
            ("picture", place.picture),
            ("foreground", place.foreground),
            ("ambience", place.ambience),
        ):
            if name and (kind, name) not in told:
                told.add((kind, name))
                message = f"the place '{place.id}' has no {kind} '{name}'"
                yield Wanted(kind, name, title, f"{kind}: {name}", message)
    staged = {figure.who for code in story.code if isinstance(code, Show) for figure in code.figures}
    for who, member in story.cast.items():
        if member.moods and who in staged:
            yield Wanted("people", f"{who}/manifest", title, who, f"{who} has moods and no pictures")
    for at, code in enumerate(story.code):
        here = position(story, at)
        match code:
            case Lay(layer=layer, name=str(name)):
                yield Wanted(layer, name, here, name, f"there is no {SPOKEN[layer]} '{name}'")
            case Play(bus=bus, name=str(name)):
                yield Wanted(bus, name, here, name, f"there is no {bus} '{name}'")
            case Enter(music=str(name)) if name != "none":
                yield Wanted("music", name, here, f"music: {name}", f"there is no music '{name}'")


def _known(story: Story, kind: Kind) -> set[str]:
    """The names of that kind, beside the story and in the game."""
    roots = [root / kind.folder for root in (Path(story.root) / "assets", ASSETS)]
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


def _hint(want: Wanted, known: Mapping[str, set[str]]) -> str:
    stem = want.name.partition("/")[0]
    likely = {name.partition("/")[0] for name in known[want.kind]}
    close = get_close_matches(stem, likely, n=1, cutoff=0.75)
    kind = KINDS[want.kind]
    until = f"until it is at assets/{kind.folder}/{want.name}{kind.ending}, {kind.until_then}"
    for other in SPOKEN:
        if want.kind in SPOKEN and want.name in known[other]:
            return f"there is a {SPOKEN[other]} of that name: did you mean '{other}: {want.name}'? {until}"
    return f"did you mean '{close[0]}'? {until}" if close else until
