"""Close-ups that are another's with other words: the board held up, and the sheet in her hands, wiped and written on again.

    python assets/source/places/rewritten.py NAME ...     or --all

Law: nothing is rendered; what lies, who holds it and the light are the finished picture's. Words stand on its plane, in the plane's own units.
"""
from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import NamedTuple

import handwriting
import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import binary_dilation, gaussian_filter

INSERTS = Path(__file__).resolve().parents[2] / "inserts"
FINE, BROAD = 4, 2.6                         # how much finer strokes are drawn, how broad one is in its pen's
AROUND = ((0, 46), (0, -46), (34, 0), (-34, 0), (60, 90), (-60, -90), (90, -60), (-90, 60))   # where the grain of what was written on is taken from


class Sheet(NamedTuple):
    """A finished picture to be written on: four points of its plane and where they are in it; its ink; what is dark by so much was written."""

    picture: str
    plane: tuple[tuple[float, float], ...]
    corners: tuple[tuple[float, float], ...]
    ink: tuple[float, float, float]
    page: tuple[tuple[float, float], ...]    # inside of which all is wiped
    slant: float
    space: float
    fold: tuple[tuple[float, float], ...] = ()


class Line(NamedTuple):
    words: str
    at: tuple[float, float]                  # its left foot
    wide: float                              # how far it runs
    pen: float
    gap: float = .18
    faint: float = 1.0                       # of what a cuff has left


_FACE = ((-3, 1.9), (3, 1.9), (3, -1.9), (-3, -1.9))
_WRITTEN = ((-2.9, 1.8), (2.9, 1.8), (2.9, -1.8), (-2.9, -1.8))
BOTH = Sheet("board_she", _FACE, ((228, 50), (1048, 102), (1034, 622), (188, 574)), (.185, .180, .245), _WRITTEN, .10, .48)
ONE = Sheet("board_nine", _FACE, ((216, 70), (1046, 86), (1042, 610), (192, 588)), (.185, .180, .245), _WRITTEN, .10, .48)
SHEET = Sheet("letter_guard", ((-1.08, 1.395), (1.08, 1.395), (1.08, .465), (-1.08, .465)), ((191, 58), (1058, 24), (1070, 400), (200, 428)), (.30, .225, .23),
              ((-1.02, 1.25), (1.02, 1.25), (1.02, .115), (-.28, .115), (-.30, .075), (-.52, .075), (-.55, .115), (-1.02, .115)), .16, .30, ((-1.08, .463), (1.08, .463)))

PICTURES: dict[str, tuple[Sheet, tuple[Line, ...]]] = {
    "board_why": (BOTH, (Line("WHY", (-1.9, -.70), 3.7, .062, .22), Line("SAID 6.", (-2.5, 1.12), 2.2, .026, .18, .16))),
    "board_keep": (BOTH, (Line("DOES THIS MEAN", (-2.55, .60), 4.9, .036, .14), Line("WE KEEP HIM", (-2.45, -.86), 4.8, .044, .16), Line("GOOD POINT", (-.4, -1.66), 2.7, .026, .18, .16))),
    "board_many": (ONE, (Line("HOW MANY", (-2.45, .50), 4.5, .046), Line("HAVE YOU DONE", (-2.6, -.94), 5.1, .040, .15), Line("MY JAW", (.4, 1.42), 1.9, .026, .18, .14))),
    "board_minding": (BOTH, (Line("THEN WHO IS", (-2.45, .92), 4.3, .038), Line("MINDING", (-2.40, -.30), 3.6, .044), Line("THE BOAT", (-2.35, -1.52), 3.9, .044), Line("WENT", (1.5, -.34), 1.2, .028, .18, .15))),
    "board_practice": (ONE, (Line("SAY ANYWAY.", (-2.5, .46), 4.7, .042, .16), Line("PRACTICE", (-2.35, -1.06), 4.5, .046), Line("SO SAY", (.5, 1.38), 1.9, .028, .18, .16))),
    "board_ask": (ONE, (Line("HE ASKED IF HE", (-2.5, 1.06), 3.9, .032), Line("COULD COME IN.", (-2.54, .22), 4.1, .032), Line("I SAID ASK HER", (-2.5, -1.24), 4.95, .042, .15), Line("NEXT", (1.4, -.50), 1.3, .028, .18, .15))),
    "letter_reference": (SHEET, (
        Line("To whom it may concern:", (-.95, 1.02), 1.23, .0064, .085),
        Line("In fifteen years I have not taught", (-.94, .81), 1.66, .0062, .085),
        Line("a better pair of hands.", (-.95, .6), 1.12, .0064, .085),
        Line("She does not need watching.", (-.94, .345), 1.42, .0084, .085),
        Line("I was slow to learn that.", (-.95, .14), 1.18, .009, .085)))}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("pictures", nargs="*")
    parser.add_argument("--all", action="store_true")
    args = parser.parse_args()
    for name in PICTURES if args.all else args.pictures:
        rewritten(*PICTURES[name]).save(INSERTS / f"{name}.webp", quality=88, method=6)
        print(name, (INSERTS / f"{name}.webp").stat().st_size // 1024, "kB")


def rewritten(sheet: Sheet, lines: tuple[Line, ...]) -> Image.Image:
    """The picture with these words on it and none of its own."""
    picture = np.asarray(Image.open(INSERTS / f"{sheet.picture}.webp").convert("RGB"), np.float32) / 255
    to = _turned(sheet.plane, sheet.corners)
    out = _wiped(picture, _filled([to(*p) for p in sheet.page], picture.shape))
    if sheet.fold:
        crease = gaussian_filter(_drawn([[to(*p) for p in sheet.fold]], 2.2, picture.shape), 1.0)[..., None]
        out = out * (1 - .16 * crease)
    for seed, line in enumerate(lines):
        ink = _inked(line, sheet, to, picture.shape, seed + len(line.words))
        out = out * (1 - ink * line.faint) + np.array(sheet.ink, np.float32) * ink * line.faint
    return Image.fromarray((out.clip(0, 1) * 255 + .5).astype(np.uint8))


def _wiped(picture: np.ndarray, page: np.ndarray) -> np.ndarray:
    """What was darker than what is about it, wiped; the grain is that of a place beside it."""
    grey, page = picture.mean(-1), page > .5
    dark = (page & (grey < _about(grey, page) - .10)) | (page & (grey < .42))
    faint = page & (gaussian_filter(grey, 2.5) < _about(grey, page & ~binary_dilation(dark, iterations=6)) - .018)
    gone = (binary_dilation(dark, iterations=7) | binary_dilation(faint, iterations=3)) & page
    keep = (page & ~gone).astype(np.float32)
    weight = gaussian_filter(keep, 16)[..., None]
    smooth = gaussian_filter(picture * keep[..., None], (16, 16, 0)) / np.maximum(weight, 1e-4)
    grain, out = (picture - smooth) * keep[..., None], picture.copy()
    open_ = gone.copy()
    for down, right in AROUND:
        here = open_ & (np.roll(keep, (down, right), (0, 1)) > .5)
        out[here] = (smooth + np.roll(grain, (down, right), (0, 1)))[here]
        open_ &= ~here
    out[open_] = smooth[open_]
    soft = gaussian_filter(gone.astype(np.float32), 1.5)[..., None]
    return out * soft + picture * (1 - soft)


def _about(grey: np.ndarray, where: np.ndarray) -> np.ndarray:
    keep = where.astype(np.float32)
    return gaussian_filter(grey * keep, 40) / np.maximum(gaussian_filter(keep, 40), 1e-3)


def _inked(line: Line, sheet: Sheet, to, shape, seed: int) -> np.ndarray:
    """How much ink there is of a line, in each pixel."""
    rng, x = random.Random(seed), 0.0
    long = sum(sheet.space if sign == " " else handwriting.LETTERS[sign][0] + line.gap for sign in line.words) - line.gap
    size = line.wide / long
    page = Image.new("L", (shape[1] * FINE, shape[0] * FINE), 0)
    pen = ImageDraw.Draw(page)
    for sign in line.words:
        if sign == " ":
            x += sheet.space
            continue
        wide, strokes = handwriting.LETTERS[sign]
        tall, lift, lean = rng.uniform(.92, 1.07), rng.uniform(-.04, .04), sheet.slant + rng.uniform(-.04, .04)
        for stroke in strokes:
            points = [(line.at[0] + size * (x + a + lean * b), line.at[1] + size * (b * tall + lift) + rng.uniform(-.008, .008) * size) for a, b in stroke]
            _stroke(pen, [to(*p) for p in _bowed(points)], line.pen * BROAD * rng.uniform(.92, 1.1) * _scale(to, line.at))
        x += wide + line.gap * rng.uniform(.85, 1.2)
    ink = np.asarray(page.resize((shape[1], shape[0]), Image.Resampling.BOX), np.float32) / 255
    grain = gaussian_filter(np.random.default_rng(seed).standard_normal(ink.shape).astype(np.float32), (1.2, 2.4))
    return (gaussian_filter(ink, .9) * (.95 + .05 * np.clip(grain / grain.std(), -1, 1)))[..., None]


def _drawn(lines, broad: float, shape) -> np.ndarray:
    page = Image.new("L", (shape[1] * FINE, shape[0] * FINE), 0)
    for points in lines:
        _stroke(ImageDraw.Draw(page), points, broad)
    return np.asarray(page.resize((shape[1], shape[0]), Image.Resampling.BOX), np.float32) / 255


def _stroke(pen: ImageDraw.ImageDraw, points: list[tuple[float, float]], broad: float) -> None:
    r = broad * FINE / 2
    fine = [(x * FINE, y * FINE) for x, y in points]
    pen.line(fine, fill=255, width=round(2 * r), joint="curve")
    for x, y in fine:
        pen.ellipse((x - r, y - r, x + r, y + r), fill=255)


def _bowed(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A line through the points that bends, where there are points enough."""
    if len(points) < 6:
        return points
    p = np.array([points[0], *points, points[-1]])
    t = np.linspace(0, 1, 9)[:, None]
    return [tuple(q) for a, b, c, d in zip(p, p[1:], p[2:], p[3:])
            for q in .5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)]


def _turned(plane, corners):
    """What brings a point of the plane into the picture."""
    rows = [row for (x, y), (u, v) in zip(plane, corners) for row in ([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y])]
    m = np.append(np.linalg.solve(np.array(rows), np.array(corners).ravel()), 1).reshape(3, 3)

    def to(x: float, y: float) -> tuple[float, float]:
        u, v, w = m @ (x, y, 1)
        return u / w, v / w
    return to


def _scale(to, at) -> float:
    (a, b), (c, d) = to(*at), to(at[0] + .1, at[1])
    return 10 * float(np.hypot(c - a, d - b))


def _filled(line, shape) -> np.ndarray:
    page = Image.new("L", (shape[1], shape[0]), 0)
    ImageDraw.Draw(page).polygon(line, fill=255)
    return np.asarray(page, np.float32) / 255


if __name__ == "__main__":
    main()
