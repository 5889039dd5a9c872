"""What every painting of a moment is made with: people drawn by their own scripts, put before a place, in its light.

Law: nothing of a person is drawn here; a painting says who, where, how large, and what light there is.
Units: pixels of the painting, 1920 x 1080; `size` is how many of them a canvas pixel of a person becomes (a head is about 260 high).
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter, shift

ASSETS = Path(__file__).resolve().parents[2]
_PEOPLE = ASSETS / "source" / "people"
sys.path.insert(0, str(_PEOPLE))

import form  # noqa: E402
import layers  # noqa: E402
from blend import Pixels, compose  # noqa: E402
from canvas import FULL, HEIGHT, SCALE, WIDTH  # noqa: E402
from cast import CAST  # noqa: E402
from finish import finished  # noqa: E402
from person import Person  # noqa: E402
from stances import STANCES, Stance  # noqa: E402

WIDE, HIGH = 1920, 1080
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "flight-2837" / "paintings"
Color = tuple[float, float, float]
_OWN = {name: [Path(__file__).parent / "hair.py"] for name in ("lexie_tucked", "lexie_wind", "lexie_run", "lexie_thrown")}  # what else they are drawn by
_BRUSH = {"behind": 0.5, "body": 1.0, "front": 0.5}
_SIDES = np.clip(np.minimum(np.arange(WIDTH), np.arange(WIDTH)[::-1]) / 12, 0, 1).astype(np.float32)[:, None]  # a hand that reaches out of its canvas
_PAPER, _GRAIN = 0.020, 0.010


class Rim(NamedTuple):
    """Light on an edge: its colour, the way it comes from (pixels: how broad the edge is), how soft."""

    color: Color
    come: tuple[float, float]
    soft: float = 4.0


class Light(NamedTuple):
    """What falls on somebody, summed up as on the stage: from all around, from the front, from behind; and on the edges."""

    around: Color = (0.34, 0.32, 0.36)
    key: Color = (0.80, 0.66, 0.50)
    fill: Color = (0.24, 0.26, 0.40)
    rims: tuple[Rim, ...] = ()
    hard: float = 1.0  # how fast the key goes where a form turns from it


class Figure(NamedTuple):
    """Somebody in a painting; `at` is where the point between the eyes is, or would be, for whoever looks away."""

    name: str
    outfit: str
    stance: str
    mood: str
    at: tuple[float, float]
    size: float = 1.0
    lean: float = 0.0  # degrees, clockwise
    is_mirrored: bool = False
    light: Light | None = None
    soft: float = 0.0  # how far out of focus
    gain: float = 1.0  # how bright
    shade: float = 0.0  # how much it darkens those it touches
    fade: tuple[float, float, float] | None = None  # from where to where it grows darker, downwards, and to how much
    behind: Sequence[tuple[float, float]] = ()  # the outline of what of the place stands before them


class Thing(NamedTuple):
    """The foreground of a place, where it stands among the figures: a table, a counter, seats."""

    name: str
    crop: tuple[float, float, float, float] = (0, 0, WIDE, HIGH)  # what part of it fills the painting, as of a place
    soft: float = 0.0
    tint: Color = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Painting:
    """A place, or a part of it, and who is before it, from the back to the front; `after` paints on the whole."""

    place: str
    figures: Sequence[Figure | Thing | Callable[[Pixels], Pixels]]  # or what paints on all that stands behind it
    light: Light = Light()
    crop: tuple[float, float, float, float] = (0, 0, WIDE, HIGH)  # left, top, right, bottom of the place
    soft: float = 0.0
    gain: float = 1.0
    flipped: bool = False
    before: Callable[[Pixels], Pixels] | None = None
    after: Callable[[Pixels], Pixels] | None = None
    air: float = 0.0  # how far what is bright swims over what is before it
    vignette: float = 0.35
    stances: dict[str, Stance] = field(default_factory=dict)  # that nobody has on the stage
    people: Sequence[Person] = ()  # who looks otherwise than on the stage


def painted(painting: Painting) -> Image.Image:
    """The whole picture."""
    STANCES.update(painting.stances)
    CAST.update({person.name: person for person in painting.people})
    picture = ground(painting)
    if painting.before:
        picture = painting.before(picture)
    stood = np.zeros((HIGH, WIDE, 1), np.float32)
    for figure in painting.figures:
        if isinstance(figure, Thing):
            picture = _before(picture, figure)
            continue
        if not isinstance(figure, Figure):
            picture = figure(picture)
            continue
        who = placed(figure)
        if figure.behind:
            who = who * _outside(figure.behind)
        light = lit(who, figure.light or painting.light) * figure.gain
        if figure.fade:
            light = light * faded(*figure.fade)
        alpha = who[..., 3:4]
        if figure.soft:
            light, alpha = (gaussian_filter(v, (figure.soft, figure.soft, 0)) for v in (light, alpha))
        if figure.shade:
            picture = picture * (1 - figure.shade * stood * shift(gaussian_filter(alpha, (13, 13, 0)), (9, 0, 0), order=1))
        picture, stood = light + picture * (1 - alpha), np.maximum(stood, alpha)
    if painting.after:
        picture = painting.after(picture)
    if painting.air:
        picture = 1 - (1 - picture.clip(0, 1)) * (1 - painting.air * gaussian_filter((picture - 0.45).clip(0, 1), (26, 26, 0)))
    return Image.fromarray((_on_paper(picture, painting.vignette) * 255 + 0.5).astype(np.uint8))


def _before(picture: Pixels, thing: Thing) -> Pixels:
    whole = np.asarray(Image.open(_file(thing.name)).convert("RGBa").resize((WIDE, HIGH), Image.Resampling.LANCZOS))
    left, top, right, bottom = thing.crop
    grow = ((right - left) / WIDE, 0, left, 0, (bottom - top) / HIGH, top)  # what lies outside of it is nothing
    laid = np.stack([np.asarray(Image.fromarray(whole[..., i]).transform((WIDE, HIGH), Image.Transform.AFFINE, grow, Image.Resampling.BICUBIC))
                     for i in range(4)], -1).astype(np.float32) / 255
    if thing.soft:
        laid = gaussian_filter(laid, (thing.soft, thing.soft, 0), mode="nearest")
    return laid[..., :3] * np.array(thing.tint, np.float32) + picture * (1 - laid[..., 3:])


def _outside(line: Sequence[tuple[float, float]]) -> Pixels:
    mask = Image.new("L", (WIDE, HIGH), 255)
    ImageDraw.Draw(mask).polygon([(x, y) for x, y in line], fill=0)
    return gaussian_filter(np.asarray(mask, np.float32) / 255, 0.9)[..., None]


def faded(top: float, bottom: float, least: float) -> Pixels:
    """What darkens a picture from one of its lines to another, to so much."""
    share = np.clip((np.arange(HIGH, dtype=np.float32) - top) / (bottom - top), 0, 1)
    return np.asarray(1 - (1 - least) * share * share * (3 - 2 * share), np.float32)[:, None, None]


def ground(painting: Painting) -> Pixels:
    """The place, near or far, sharp or not."""
    whole = Image.open(_file(painting.place)).convert("RGB").resize((WIDE, HIGH), Image.Resampling.LANCZOS)
    part = whole.resize((WIDE, HIGH), Image.Resampling.LANCZOS, box=painting.crop)
    if painting.flipped:
        part = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    out = (np.asarray(part, np.float32) / 255) ** 2.2 * painting.gain
    if painting.soft:
        out = gaussian_filter(out, (painting.soft, painting.soft, 0))
    return np.asarray(out.clip(0, 1) ** (1 / 2.2), np.float32)


def _file(name: str) -> Path:
    """The picture of a place: as the stage has it, or as only a painting does (places/ground.py)."""
    own = Path(__file__).parent / "grounds" / f"{name}.webp"
    return own if own.exists() else ASSETS / "places" / f"{name}.webp"


def drawn(name: str, outfit: str, stance: str, mood: str) -> Pixels:
    """Somebody on their canvas: colour, alpha, key and fill, premultiplied; kept until a script of people changes."""
    sources = b"".join(path.read_bytes() for path in [*sorted(_PEOPLE.glob("*.py")), *_OWN.get(name, ())])
    key = hashlib.sha256(repr((name, outfit, STANCES[stance], mood)).encode() + sources).hexdigest()[:24]
    path = CACHE / f"{name}-{stance}-{key}.npy"
    if path.exists():
        return np.load(path).astype(np.float32)
    out = _draw(name, outfit, stance, mood)
    CACHE.mkdir(parents=True, exist_ok=True)
    np.save(path, out.astype(np.float16))
    return out


def _draw(name: str, outfit: str, stance: str, mood: str) -> Pixels:
    person = CAST[name]
    pose, moved = layers.carried(person, stance)
    row, unit = person.mood(mood), person.pose.scale * SCALE
    heads = layers.head_sheets(person, row, person.window, person.pose)
    behind, front = ([layers.moved_to_canvas(s, person.window, moved) for s in sheets] for sheets in heads)
    body = list(layers.dressed(name, outfit, stance))
    groups = compose(FULL.shape, [("behind", behind), ("body", body), ("front", front)])
    reliefs = {"front": form.head_height(front, FULL, unit)} | ({"behind": form.hair_height(behind, FULL)} if behind else {})
    lights = {group: form.lit(form.facing(form.smoothed(high))) for group, high in reliefs.items()}
    lights["body"] = form.lit(form.body_facing(body), form.under(front))
    out = np.zeros((HEIGHT, WIDTH, 6), np.float32)
    for group, pixels in groups.items():
        if group not in lights or not pixels[..., 3].any():
            continue
        picture, (left, top) = finished(pixels, pose, brush=_BRUSH[group])
        here = np.s_[top : top + picture.height, left : left + picture.width]
        paint = np.asarray(picture, np.float32) / 255
        alpha = paint[..., 3:]
        light = np.dstack([_halved(v)[here] for v in lights[group]])
        out[here] = np.dstack([paint[..., :3] * alpha, alpha, light * alpha]) + out[here] * (1 - alpha)
    return out


def _halved(values: np.ndarray) -> np.ndarray:
    return values.reshape(values.shape[0] // SCALE, SCALE, values.shape[1] // SCALE, SCALE).mean((1, 3))


def placed(figure: Figure) -> Pixels:
    """A figure on the painting."""
    canvas = drawn(figure.name, figure.outfit, figure.stance, figure.mood) * _SIDES
    person = CAST[figure.name]
    pose, _ = layers.carried(person, figure.stance)
    x, y = pose.origin
    cos, sin = np.cos(np.radians(figure.lean)) / figure.size, np.sin(np.radians(figure.lean)) / figure.size
    side, (ex, ey) = (-1 if figure.is_mirrored else 1), figure.at
    back = (side * cos, side * sin, x - side * (cos * ex + sin * ey), -sin, cos, y + sin * ex - cos * ey)
    if figure.size < 0.7:  # what is far is averaged, or it would glitter
        canvas = gaussian_filter(canvas, (0.42 / figure.size, 0.42 / figure.size, 0))
    return np.stack([np.asarray(Image.fromarray(np.ascontiguousarray(canvas[..., i])).transform(
        (WIDE, HIGH), Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)) for i in range(6)], -1).clip(0, 1)


def lit(who: Pixels, light: Light) -> Pixels:
    """A figure in a light, premultiplied."""
    alpha = who[..., 3:4]
    key, fill = (who[..., i : i + 1] / np.maximum(alpha, 1e-3) for i in (4, 5))
    out = who[..., :3] * (np.array(light.around) + np.array(light.key) * key**light.hard + np.array(light.fill) * fill)
    for rim in light.rims:
        moved = shift(gaussian_filter(who[..., 3], rim.soft, mode="nearest"), [-v for v in rim.come[::-1]], order=1, mode="nearest")
        edge = np.clip(alpha - moved[..., None], 0, 1) * alpha
        out = out + edge * np.array(rim.color) * (0.35 + 0.65 * who[..., :3].mean(-1, keepdims=True) ** 0.5)
    return np.asarray(out, np.float32)


def glow(picture: Pixels, x: float, y: float, radius: float, color: Color, strength: float) -> Pixels:
    """Light in the air round a place of the picture."""
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    share = np.exp(-(((xx - x) ** 2 + (yy - y) ** 2) / (2 * radius**2)))[..., None] * strength
    return 1 - (1 - picture.clip(0, 1)) * (1 - share * np.array(color, np.float32))


def _on_paper(picture: Pixels, vignette: float) -> Pixels:
    r = np.random.default_rng(2837)
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    far = np.hypot((xx / WIDE - 0.5) * 1.05, (yy / HIGH - 0.45) * 0.95)
    keep = 1 - vignette * np.clip((far - 0.30) / 0.5, 0, 1)[..., None] ** 1.6
    tooth = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), 1.2)
    tooth = np.clip(tooth / tooth.std(), -2.5, 2.5)[..., None]
    out = picture.clip(0, 1) * keep * (1 + _PAPER * tooth) + r.standard_normal((HIGH, WIDE, 1)) * _GRAIN
    return np.asarray(out.clip(0, 1))
