"""Pictures and sounds on disk, found by name.

Law: nothing is opened outside the folders given; what is missing or broken is None.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pygame

PICTURES = (".webp", ".png", ".jpg")
SOUNDS = (".ogg", ".opus", ".wav", ".mp3", ".flac")
LONGEST = 8192
Spot = tuple[int, int]


class Form(NamedTuple):
    """Which way a layer faces: the key on it beside the fill, in one picture, and where it lies on its canvas."""

    path: Path
    at: Spot


class Layer(NamedTuple):
    """A picture and where it lies on the canvas."""

    path: Path
    at: Spot
    form: Form | None = None


Layers = tuple[Layer, ...]


class Body(NamedTuple):
    """An outfit in one stance, how far the stance moves the head, and what of it lies over the head."""

    layers: Layers = ()
    head: Spot = (0, 0)
    over: Layers = ()


class Head(NamedTuple):
    """A mood: layers behind the outfit and before it, the stance it brings, crops that blink and talk.

    Whoever is `away` in it faces the other way.
    """

    behind: Layers = ()
    front: Layers = ()
    stance: str = ""
    blink: Layers = ()
    talk: Layers = ()
    is_away: bool = False


class Manifest(NamedTuple):
    """How a person is put together on a canvas, their forms on a smaller one, and which stances are for a table."""

    canvas: Spot
    drop: float
    outfits: dict[str, dict[str, Body]]
    moods: dict[str, Head]
    form_canvas: Spot = (0, 0)
    at_table: tuple[str, ...] = ()


class Assets:
    """Looks through folders in order, the story's own before the program's."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self.roots = tuple(root.resolve() for root in roots)
        self._manifests: dict[str, Manifest | None] = {}

    def find(self, folder: str, name: str, endings: tuple[str, ...]) -> Path | None:
        """The first file of that name in the folder of that kind."""
        for root in self.roots:
            for ending in endings:
                path = _within(root, root / folder / (name + ending))
                if path:
                    return path
        return None

    def picture(self, folder: str, name: str) -> pygame.Surface | None:
        """The picture as it is on disk."""
        path = self.find(folder, name, PICTURES)
        return load(path) if path else None

    def cover(self, folder: str, name: str, size: tuple[int, int]) -> pygame.Surface | None:
        """The picture scaled to cover a size in pixels."""
        picture = self.picture(folder, name)
        return covering(picture, size) if picture else None

    def sound(self, folder: str, name: str) -> Path | None:
        """The file of a sound."""
        return self.find(folder, name, SOUNDS)

    def person(self, who: str) -> Manifest | None:
        """How someone is put together, read once."""
        if who not in self._manifests:
            path = self.find(f"people/{who}", "manifest", (".json",))
            self._manifests[who] = _manifest(path) if path else None
        return self._manifests[who]


def load(path: Path) -> pygame.Surface | None:
    """The picture in a file, or None where it cannot be read."""
    try:
        return pygame.image.load(path)
    except (OSError, pygame.error, ValueError):
        return None


def covering(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The middle of a picture, as large as fills the size, ready to be blitted fast."""
    return fitted(picture, size).convert()


def fitted(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The middle of a picture, as large as fills the size."""
    wide, high = picture.get_size()
    scale = max(size[0] / wide, size[1] / high)
    scaled = (max(size[0], round(wide * scale)), max(size[1], round(high * scale)))
    if scaled != picture.get_size():
        picture = pygame.transform.smoothscale(picture, scaled)
    if scaled != size:
        left, top = (scaled[0] - size[0]) // 2, (scaled[1] - size[1]) // 2
        picture = picture.subsurface((left, top, *size))
    return picture


def _within(root: Path, path: Path) -> Path | None:
    try:
        found = path.resolve()
        return found if found.is_file() and found.is_relative_to(root) else None
    except (OSError, ValueError):
        return None


def _manifest(path: Path) -> Manifest | None:
    import json

    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        canvas = _spot(raw["canvas"])
        if min(canvas) <= 0:
            return None
        outfits = {str(name): _bodies(path.parent, row) for name, row in raw["outfits"].items()}
        moods = {str(name): _head(path.parent, row) for name, row in raw["moods"].items()}
        forms = _spot(raw.get("form_canvas", (0, 0)))
        table = tuple(str(name) for name in raw.get("at_table", ()))
        return Manifest(canvas, _length(raw.get("drop", 0)), outfits, moods, forms, table)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _bodies(folder: Path, raw: object) -> dict[str, Body]:
    """The stances of an outfit; one that has a single stance may be its layers alone."""
    if isinstance(raw, list):
        return {"": Body(_layers(folder, raw))}
    if not isinstance(raw, dict):
        return {}
    return {
        str(name): Body(
            _layers(folder, row["layers"]),
            _spot(row.get("head", (0, 0))),
            _layers(folder, row.get("over", [])),
        )
        for name, row in raw.items()
    }


def _head(folder: Path, raw: dict[str, object]) -> Head:
    behind, front, blink, talk = (
        _layers(folder, rows) if isinstance(rows := raw.get(key, []), list) else ()
        for key in ("behind", "front", "blink", "talk")
    )
    return Head(behind, front, str(raw.get("stance", "")), blink, talk, raw.get("away") is True)


def _spot(raw: Iterable[float]) -> Spot:
    x, y = raw
    return int(_length(x)), int(_length(y))


def _length(raw: float) -> float:
    """A length in pixels of the canvas; raises `ValueError` where no canvas is so long, nor any that is no number."""
    if not -LONGEST <= raw <= LONGEST:
        raise ValueError("not a length")
    return float(raw)


def _layers(folder: Path, raw: list[dict[str, object]]) -> Layers:
    found = []
    for row in raw:
        placed = _placed(folder, row)
        form = row.get("form")
        if placed:
            found.append(
                Layer(
                    *placed,
                    Form(*lain) if isinstance(form, dict) and (lain := _placed(folder, form)) else None,
                )
            )
    return tuple(found)


def _placed(folder: Path, row: dict[str, object]) -> tuple[Path, Spot] | None:
    """A file in the folder and where it lies."""
    path, at = _within(folder, folder / str(row["file"])), row["at"]
    return (path, _spot(at)) if path and isinstance(at, list) else None
