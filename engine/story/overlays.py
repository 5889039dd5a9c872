"""What moves in the picture of a place: rain on a window, wipers, a tired lamp.

Law: one kind is one row here; where it is stands behind its name, in pixels of a picture of 1920 by 1080, and what is
not said has a good default. How it looks is none of this file's business.
"""

import re
from typing import Final, NamedTuple

from engine.story.model import Overlay
from engine.story.problem import did_you_mean
from engine.story.reader import Reader
from engine.story.source import Node, Scalar, Sequence

WIDTH, HEIGHT = 1920, 1080
Points = tuple[tuple[int, int], ...]
Where = tuple[tuple[Points, ...], int]


class Kind(NamedTuple):
    """Where it is told to be (`area`, `spot` or `points`), what may be said besides, with the defaults, and its use."""

    where: str
    options: dict[str, str | float]
    use: str


KINDS: Final = {
    "drops": Kind("area", {}, "an area or several: rain gathers on this glass and runs down it"),
    "rain": Kind("area", {}, "an area or several: rain falls here, in the open"),
    "wipers": Kind(
        "points", {"length": 420, "every": 4}, "points: the arms that turn about them wipe the drops away"
    ),
    "flicker": Kind("spot", {"every": 8}, "a spot: a tired lamp dims there for a moment"),
    "flame": Kind("spot", {"color": "#ffb060"}, "a spot: a candle or a fire, never quite still"),
    "beacon": Kind(
        "spot", {"color": "#ff5040", "every": 3}, "a spot: a light that comes and goes, as on a mast"
    ),
    "lights": Kind("area", {"color": "#ffd9a0", "every": 6}, "an area: the lights of the road pass over it"),
    "board": Kind("area", {"cells": 24, "every": 11}, "an area: a row of a departure board that turns over"),
}
OPTIONS: Final = {
    "color": 'the colour of the light, in quotes: "#ffd9a0"',
    "every": "about how many seconds until it comes again",
    "length": "how long the arms are, in pixels",
    "cells": "how many letters the row has",
}
RANGES: Final = {"every": (2, 600), "length": (20, 1500), "cells": (2, 80), "radius": (2, 600)}
HINTS: Final = {
    "area": "write [x, y, width, height], or three corners or more: [[x, y], [x, y], [x, y]], or a list of such",
    "spot": "write [x, y, radius]",
    "points": "write a list of points: [[x, y], [x, y]]",
}
_COUNTED: Final = f"a picture is {WIDTH} wide and {HEIGHT} high, counted from its upper left corner"


def read_overlays(reader: Reader, node: Node) -> tuple[Overlay, ...]:
    """The overlays of a place, those that are right."""
    if type(node) is Scalar and node.value == "none":
        return ()
    listed = reader.sequence(node, "overlays")
    found = [_overlay(reader, item) for item in (listed.items if listed else ())]
    return tuple(overlay for overlay in found if overlay)


def _overlay(reader: Reader, node: Node) -> Overlay | None:
    mapping = None if _is_glued(reader, node) else reader.mapping(node, "an overlay")
    if not mapping:
        return None
    if not mapping.pairs:
        reader.at("E006", node, "an overlay needs a kind, and where it is", did_you_mean("", KINDS))
        return None
    keys = [key for key, _ in mapping.pairs]
    name = next((key.value for key in keys if key.value in KINDS), None)
    if name is None:
        hint = did_you_mean(keys[0].value, KINDS)
        reader.at("E019", keys[0], f"there is no overlay '{keys[0].value[:40]}'", hint)
        return None
    kind = KINDS[name]
    fields = reader.fields(mapping, (name, *kind.options), f"'{name}'")
    where = _where(reader, fields[name], kind.where)
    if where is None:
        return None
    said = {key: _number(reader, value, key) for key, value in fields.items() if key in RANGES}
    numbers = {**{key: value for key, value in kind.options.items() if key in RANGES}, **said}
    color = reader.color(fields.get("color")) or kind.options.get("color")
    size = where[1] or numbers.get("length") or numbers.get("cells") or 0
    every = numbers.get("every") or 0
    return Overlay(name, where[0], int(size), str(color) if color else None, float(every))


def _is_glued(reader: Reader, node: Node) -> bool:
    """Whether `drops [0, 0, 9, 9]` was written for `drops: [0, 0, 9, 9]`, which is noted."""
    name = node.value.partition(" ")[0] if type(node) is Scalar else ""
    if name not in KINDS or type(node) is not Scalar:
        return False
    rest = node.value[len(name) :].strip() or HINTS[KINDS[name].where].removeprefix("write ")
    hint = f"put one there:  - {name}: {rest}"
    reader.problem("E075", node.line, node.column + len(name), f"a colon is missing after '{name}'", hint)
    return True


def _where(reader: Reader, node: Node, shape: str) -> Where | None:
    """The outlines or points, and for a spot its radius."""
    match shape:
        case "spot":
            return _spot(reader, node)
        case "points":
            points = _points(reader, node, 1, shape)
            return ((points,), 0) if points else None
    several = node.items if type(node) is Sequence and _is_several(node) else [node]
    panes = [_area(reader, area) for area in several]
    whole = tuple(pane for pane in panes if pane)
    return (whole, 0) if len(whole) == len(panes) else None


def _is_several(node: Sequence) -> bool:
    """Whether this is a list of areas: its first is longer than a point."""
    first = node.items[0] if node.items else None
    return type(first) is Sequence and (len(first.items) > 2 or any(type(x) is Sequence for x in first.items))


def _area(reader: Reader, node: Node) -> Points | None:
    """A rectangle, or three corners and more."""
    if type(node) is Sequence and len(node.items) == 4 and type(node.items[0]) is Scalar:
        return _rectangle(reader, node)
    return _points(reader, node, 3, "area")


def _points(reader: Reader, node: Node, least: int, shape: str) -> Points | None:
    items = node.items if type(node) is Sequence else []
    if len(items) < least or any(type(item) is Scalar for item in items):
        reader.at(
            "E004", node, f"this is no {'list of points' if shape == 'points' else shape}", HINTS[shape]
        )
        return None
    points = [_point(reader, item, shape) for item in items]
    inside = tuple(point for point in points if point)
    return inside if len(inside) == len(points) else None


def _row(reader: Reader, items: list[Node]) -> list[int] | None:
    """Whole numbers, or None where one of them is not."""
    row = []
    for item in items:
        text = reader.text(item, "a number of pixels")
        if text is None:
            return None
        if not re.fullmatch(r"\d{1,4}", text):
            reader.at("E004", item, f"'{text[:40]}' is not a whole number of pixels", _COUNTED)
            return None
        row.append(int(text))
    return row


def _point(reader: Reader, node: Node, shape: str) -> tuple[int, int] | None:
    items = node.items if type(node) is Sequence else []
    if len(items) != 2:
        reader.at("E004", node, "a point is two numbers", HINTS[shape])
        return None
    row = _row(reader, items)
    return (row[0], row[1]) if row and _is_inside(reader, items[0], row[0], row[1]) else None


def _spot(reader: Reader, node: Node) -> Where | None:
    items = node.items if type(node) is Sequence else []
    if len(items) != 3:
        reader.at("E004", node, "this is no spot", HINTS["spot"])
        return None
    row = _row(reader, items)
    if not row or not _is_inside(reader, items[0], row[0], row[1]):
        return None
    return ((((row[0], row[1]),),), row[2]) if _is_in_range(reader, items[2], row[2], "radius") else None


def _rectangle(reader: Reader, node: Sequence) -> Points | None:
    row = _row(reader, node.items)
    if not row:
        return None
    x, y, wide, high = row
    if not wide or not high:
        reader.at("E022", node, "this area has no inside", HINTS["area"])
        return None
    if not _is_inside(reader, node, x + wide, y + high):
        return None
    return (x, y), (x + wide, y), (x + wide, y + high), (x, y + high)


def _is_inside(reader: Reader, node: Node, x: int, y: int) -> bool:
    if x <= WIDTH and y <= HEIGHT:
        return True
    reader.at("E022", node, f"the point {x}, {y} lies outside the picture", _COUNTED)
    return False


def _number(reader: Reader, node: Node, what: str) -> float | None:
    text = reader.text(node, what)
    if text is None:
        return None
    if not re.fullmatch(r"\d{1,4}(\.\d{1,3})?", text):
        reader.at("E004", node, f"'{text[:40]}' is not a number", f"{what} is {OPTIONS[what]}")
        return None
    return float(text) if _is_in_range(reader, node, float(text), what) else None


def _is_in_range(reader: Reader, node: Node, number: float, what: str) -> bool:
    least, most = RANGES[what]
    if least <= number <= most:
        return True
    reader.at("E022", node, f"{number:g} is not between {least} and {most}", f"change the {what}")
    return False
