"""Two heads, near: the close-up `foreheads`, the paintings `kiss` and `minute`; `together.py NAME [OUT.png]`, without OUT into assets.

Law: both are drawn by their own scripts, eyes shut, and lit by their forms as on the stage; only how they lie on each
other, what they throw on each other, and the lights of the place behind them, is told here.
Units: pixels of the close-up, 1920 x 1080; a head is drawn at twice the canvas and shown `size` times as large as on it.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image
from scipy.ndimage import distance_transform_edt, gaussian_filter
from scipy.signal import fftconvolve

import form
import layers as people  # its sheets, before they are saved as layers
from blend import Pixels, compose
from bristle import bristled
from canvas import SCALE, Pose, Window
from cast import CAST
from finish import face_mask, flattened
from reach import cut_out

ASSETS = Path(__file__).resolve().parents[2]
_WIDE, _HIGH = 1920, 1080
_WEIGHT = 250_000  # of the file, in bytes
_WINDOW = Window(150, 0, 790, 640)  # what is drawn of each, beyond the picture's lower edge
_BRUSH = {"behind": 1.0, "body": 1.8, "front": 1.0}  # so near, more of it is seen than on the stage
_SHUT = {"lids": 0.0, "squint": 0.3, "corner": -2.0, "smirk": 0.0, "cheek": 0.25, "mouth_width": 0.92}


class Place(NamedTuple):
    """Where one of them is: between the eyes, a lean (degrees, clockwise), mirrored or not; how the head is held, in what mood.

    With `arm`, a stance, nothing of them is there but the arm it lays over a head.
    """

    name: str
    eyes: tuple[float, float]
    lean: float
    is_mirrored: bool
    nod: float = 0
    bow: float = 0
    turn: float = 0
    mood: str = "tender"
    arm: str = ""


class Room(NamedTuple):
    """Where they are: what of a place is behind them, out of focus; its light, summed up as on the stage."""

    picture: str
    part: tuple[int, int, int, int]
    around: tuple[float, float, float]
    key: tuple[float, float, float]
    fill: tuple[float, float, float]
    rim: tuple[float, float, float]


class Together(NamedTuple):
    """A picture: its folder, where it is, how large they are, and who is in it, the nearest last."""

    folder: str
    room: Room
    size: float
    places: tuple[Place, ...]


_GATE = Room("gate_boarding", (300, 60, 1500, 735), (0.30, 0.25, 0.24), (0.90, 0.67, 0.43), (0.23, 0.23, 0.40), (0.95, 0.58, 0.24))
_STOPPED = Room("elevator_stopped", (360, 60, 1560, 735), (0.30, 0.22, 0.25), (0.98, 0.54, 0.40), (0.20, 0.18, 0.42), (1.0, 0.42, 0.28))
_PICTURES = {
    "foreheads": Together("inserts", _GATE, 1.50, (
        Place("lexie", (716, 534), 8.0, True, -7, -8, -2),
        Place("mark", (1088, 446), -8.0, False, -8, 8, 1))),
    "kiss": Together("paintings", _GATE, 1.26, (
        Place("lexie", (735, 506), -22.0, True, mood="aside_tender"),
        Place("mark", (1165, 353), -12.0, False, mood="aside_tender"),
        Place("lexie", (1360, 446), 15.0, False, arm="mouth"))),
    "minute": Together("paintings", _STOPPED, 1.26, (
        Place("lexie", (756, 473), 0.0, True, mood="aside_tender"),
        Place("mark", (1170, 400), -20.0, False, mood="aside_tender"))),
}
_FLUSH = (0.055, 0.0, -0.01)  # where light goes over into shade, skin is redder
_RIM_FROM = (-5, -7)  # from where light lies on their edges
_THROWN = 0.62, 46, 34  # his shade on her: how deep, how far, how soft
_LIES = 0.55, 9, 12, 10  # her hand on him: how deep its shade is, how soft, how far down and to the right
_MET, _NEAR = (0.60, 16), (0.30, 90)  # the shade where they meet, and hers on him: how deep, how soft
_BELOW = (810, 0.5, 130)  # from which row on it is dark between their necks, how dark, how far
_ROUND = 11.0  # how large a notch in the outline of clothes is filled (at twice the canvas)
_THROAT = 70  # how much farther the shade of a jaw reaches that is bent to somebody (at twice the canvas)
_CALM = 5.0  # how far the light on them is smoothed: so near, every lock of a fringe would have its pit
_DISC, _BRIGHT = 34, 0.44  # a light's size out of focus, what is one


def main() -> None:
    """Draw it where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=_PICTURES)
    parser.add_argument("out", nargs="?", type=Path, help="another file, a PNG to look at")
    args = parser.parse_args()
    asked = _PICTURES[args.name]
    out = args.out or ASSETS / asked.folder / f"{args.name}.webp"
    picture = _together(asked.room, *(_placed(one, _arm(one) if one.arm else _figure(one), asked.size) for one in asked.places))
    image = Image.fromarray((picture * 255 + 0.5).astype(np.uint8))
    for quality in range(90, 60, -4):
        image.save(out, **({"quality": quality, "method": 5} if out.suffix == ".webp" else {}))
        if out.suffix != ".webp" or out.stat().st_size < _WEIGHT:
            break


def _figure(place: Place) -> Pixels:
    """Somebody as drawn: colour, alpha, key and fill, premultiplied, at twice the canvas."""
    person = CAST[place.name] = replace(CAST[place.name], window=_WINDOW)
    row = replace(person.mood(place.mood), nod=place.nod, bow=place.bow, turn=place.turn, **_SHUT)
    behind, front = people.head_sheets(person, row, _WINDOW, person.pose)
    whole = people.dressed(place.name, "street", people.first_stance(person, "street"))
    body = [s.moved_to(_WINDOW) for s in whole]
    groups = compose(_WINDOW.shape, [("behind", behind), ("body", body), ("front", front)])
    groups["body"] = _rounded(groups["body"])
    shade = form.under([people.moved_to_canvas(s, _WINDOW, (0, 0)) for s in front])
    shade = np.maximum(shade, 0.9 * np.roll(shade, _THROAT, 0))
    lights = {"behind": _relief(form.hair_height(behind, _WINDOW)),
              "body": [_WINDOW.cut(v) for v in _calm(*form.lit(form.body_facing(whole), shade))],
              "front": _relief(form.head_height(front, _WINDOW, person.pose.scale * SCALE))}
    return _laid(person.pose, groups, lights)


def _arm(place: Place) -> Pixels:
    """An arm alone, as a figure is."""
    person = CAST[place.name]
    clothes = people.dressed(place.name, "street", place.arm)
    over = [cut_out(s).moved_to(_WINDOW) for s in clothes if s.over is not None]
    lights = _calm(*(_WINDOW.cut(v) for v in form.lit(form.body_facing(clothes))))
    return _laid(person.pose, compose(_WINDOW.shape, [("body", over)]), {"body": lights})


def _laid(pose: Pose, groups: dict[str, Pixels], lights: dict[str, Any]) -> Pixels:
    """Layers over each other, with the marks of the brush."""
    out = np.zeros((*_WINDOW.shape, 6), np.float32)
    for group, pixels in groups.items():
        alpha = pixels[..., 3:]
        colour = _brushed(flattened(pixels, pose, _WINDOW), pose, _BRUSH[group])
        lit = np.stack(lights[group], -1)
        out = np.dstack([colour * alpha, alpha, lit * alpha]) + out * (1 - alpha)
    return out.astype(np.float32)


def _brushed(pixels: Pixels, pose: Pose, strength: float) -> np.ndarray:
    """The colour with the marks of the brush, which are as large as on the stage."""
    small = pixels[::SCALE, ::SCALE]
    marked = bristled(small[..., :3], small[..., 3], face_mask(pose, _WINDOW, 1), pose, _WINDOW, strength)
    share = (marked / np.maximum(small[..., :3], 1e-3)).clip(0.5, 1.5).repeat(SCALE, 0).repeat(SCALE, 1)
    return np.asarray((pixels[..., :3] * gaussian_filter(share, (1.0, 1.0, 0))).clip(0, 1))


def _rounded(pixels: Pixels) -> Pixels:
    """Clothes without the notches of their outline, which nobody sees at the size of the stage."""
    bare = pixels[..., 3] < 0.9
    nearest = tuple(distance_transform_edt(bare, return_distances=False, return_indices=True))
    alpha = np.clip((gaussian_filter(pixels[..., 3], _ROUND) - 0.5) * _ROUND + 0.5, 0, 1)
    return np.dstack([pixels[..., :3][nearest], alpha])


def _relief(height: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return _calm(*form.lit(form.facing(form.smoothed(height))))


def _calm(key: np.ndarray, fill: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return gaussian_filter(key, _CALM), gaussian_filter(fill, _CALM)


def _placed(place: Place, figure: Pixels, size: float) -> Pixels:
    """A figure on the picture."""
    x, y = ((p - w) * SCALE for p, w in zip(CAST[place.name].pose.origin, (_WINDOW.left, _WINDOW.top), strict=True))
    cos, sin = np.cos(np.radians(place.lean)) / size, np.sin(np.radians(place.lean)) / size
    side, (ex, ey) = (-1 if place.is_mirrored else 1), place.eyes
    back = (side * cos, side * sin, x - side * (cos * ex + sin * ey), -sin, cos, y + sin * ex - cos * ey)
    return np.stack([np.asarray(Image.fromarray(figure[..., i]).transform(
        (_WIDE, _HIGH), Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)) for i in range(6)], -1).clip(0, 1)


def _together(room: Room, her: Pixels, him: Pixels, hand: Pixels | None = None) -> Pixels:
    """Both in their room, and a hand of hers on him."""
    deep, far, soft = _THROWN
    shade = np.roll(gaussian_filter(him[..., 3], soft), -far, 1) * deep
    low = np.clip((np.arange(_HIGH, dtype=np.float32)[:, None] - _BELOW[0]) / 160, 0, 1) * _BELOW[1]
    met = gaussian_filter(him[..., 3], _MET[1]) * _MET[0]
    met = 1 - (1 - met) * (1 - np.roll(gaussian_filter(him[..., 3], 60), -_BELOW[2], 1) * low)
    close = gaussian_filter(her[..., 3], _NEAR[1]) * _NEAR[0]
    lies = 0 * close if hand is None else np.roll(gaussian_filter(hand[..., 3], _LIES[1]), _LIES[2:], (0, 1)) * _LIES[0]
    picture = _behind(room)
    figures = [(her, shade, met), (him, 1 - (1 - close * 0.6) * (1 - lies), close * 0.3 + lies * 0.5)]
    if hand is not None:
        figures.append((hand, 0 * close + 0.34, 0 * close + 0.16))
    for who, of_key, of_all in figures:
        picture = _lit(room, who, of_key, of_all) + picture * (1 - who[..., 3:4])
    return picture.clip(0, 1).astype(np.float32)


def _lit(room: Room, who: Pixels, of_key: np.ndarray, of_all: np.ndarray) -> Pixels:
    """A figure in the light of the room, premultiplied; a shade takes of the key, or of all."""
    alpha = np.maximum(who[..., 3:4], 1e-3)
    key, fill = (who[..., i : i + 1] / alpha for i in (4, 5))
    light = np.array(room.around) + np.array(room.key) * key * (1 - of_key[..., None]) + np.array(room.fill) * fill
    light += np.array(_FLUSH) * key * (1 - key) * 4
    moved = np.roll(gaussian_filter(who[..., 3], 4), [-v for v in _RIM_FROM[::-1]], (0, 1))
    edge = np.clip(who[..., 3:4] - moved[..., None], 0, 1) * alpha
    return who[..., :3] * (light * (1 - of_all[..., None]) + edge * np.array(room.rim))


def _behind(room: Room) -> Pixels:
    """The place out of focus: what is bright grows to a disc."""
    place = Image.open(ASSETS / "places" / f"{room.picture}.webp").convert("RGB").crop(room.part).resize((_WIDE, _HIGH))
    light = (np.asarray(place, np.float32) / 255) ** 2.2
    light = light * (0.75 + 1.3 * np.clip((light.max(-1, keepdims=True) - _BRIGHT) / 0.3, 0, 1))
    y, x = np.mgrid[-_DISC : _DISC + 1, -_DISC : _DISC + 1]
    disc = np.clip(_DISC - np.hypot(x, y), 0, 1)
    wide = np.pad(light, ((_DISC, _DISC), (_DISC, _DISC), (0, 0)), mode="edge")
    out = np.stack([fftconvolve(wide[..., i], disc / disc.sum(), "valid") for i in range(3)], -1)
    return np.asarray((out.clip(0, 1)) ** (1 / 2.2), np.float32)


if __name__ == "__main__":
    main()
