"""The close-up of two heads that lean together: `foreheads.py OUT.png`; without a name, assets/inserts/foreheads.webp.

Law: both are drawn by their own scripts, eyes shut; only how they lie on each other, and the gate's lights behind them, is told here.
Units: pixels of the close-up, 1280 x 720; a head is drawn at twice the canvas and shown at `_SIZE` of that.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy.ndimage import gaussian_filter, map_coordinates

from cast import CAST
from finish import brushed
from layers import bust
from moods import Mood

ASSETS = Path(__file__).resolve().parents[2]
_WIDE, _HIGH, _SIZE = 1280, 720, 0.944
_HER, _HIM = (-172, -47), (233, -160)  # where the drawings have their corners
_SHUT = {"lids": 0.0, "squint": 0.3, "corner": -2.0, "smirk": 0.0, "cheek": 0.25, "mouth_width": 0.92}
_BEHIND, _OUT_OF_FOCUS = (400, 150, 1520, 780), 15  # of the gate's picture: the part, and how soft it is
_KEY, _DUSK = np.array([1.0, 0.86, 0.70]), np.array([0.34, 0.38, 0.64])  # the sign's light and the window's
_NAPE = {"lexie": (), "mark": ((738, 425), (722, 466), (712, 494), (697, 500), (694, 512), (708, 540), (726, 580), (744, 625), (766, 672), (784, 704), (830, 704), (830, 425))}  # cut away
_SIGN, _RIM, _ROUND = (500, 190), 0.7, 90  # where the sign is, how bright the edge it lights, how deep shade comes in


def main() -> None:
    """Draw it where the command line says."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else ASSETS / "inserts" / "foreheads.webp"
    picture = _gate()
    for name, at, row, is_turned in (("lexie", _HER, _row("lexie", nod=9, bow=-6, turn=-12), True),
                                     ("mark", _HIM, _row("mark", nod=-6, bow=6, turn=-14), False)):
        head = _lit(_drawn(name, row, is_turned), at)
        picture.alpha_composite(_shadow(head))
        picture.alpha_composite(head)
    picture.convert("RGB").save(out, quality=90)


def _row(name: str, nod: float, bow: float, turn: float) -> Mood:
    return replace(CAST[name].mood("tender"), nod=nod, bow=bow, turn=turn, **_SHUT)


def _drawn(name: str, row: Mood, is_turned: bool) -> Image.Image:
    person = CAST[name]
    pixels = brushed(bust(person, row, "street"), person.pose, person.window)
    drawn = Image.fromarray((pixels.clip(0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")
    if _NAPE[name]:
        ImageDraw.Draw(drawn).polygon(_NAPE[name], fill=(0, 0, 0, 0))
    if is_turned:
        drawn = drawn.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return drawn.resize((round(drawn.width * _SIZE), round(drawn.height * _SIZE)), Image.Resampling.LANCZOS)


def _lit(drawn: Image.Image, at: tuple[int, int]) -> Image.Image:
    """A drawing on the close-up, warm where the sign is behind the two of them, dusk away from it."""
    whole = Image.new("RGBA", (_WIDE, _HIGH))
    whole.paste(drawn, at)
    pixels = np.asarray(whole, np.float32) / 255
    near = (_nearness() * _turned_to_sign(pixels[..., 3]))[..., None]
    colour = pixels[..., :3] * (_KEY * near + _DUSK * (1 - near))
    colour = colour + _edge(pixels[..., 3])[..., None] * near * _KEY * _RIM
    return Image.fromarray((np.dstack([colour, pixels[..., 3]]).clip(0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")


def _nearness() -> np.ndarray:
    """1 before the sign, 0 far from it."""
    y, x = np.mgrid[0:_HIGH, 0:_WIDE]
    return np.asarray(np.exp(-(((x - _SIGN[0]) / 560) ** 2) - ((y - _SIGN[1]) / 470) ** 2), np.float32)


def _turned_to_sign(alpha: np.ndarray) -> np.ndarray:
    """1 where a shape is turned to the sign, falling to 0 at its edges away from it."""
    y, x = np.mgrid[0:_HIGH, 0:_WIDE].astype(np.float32)
    far = np.hypot(x - _SIGN[0], y - _SIGN[1]) + 1
    at = [y + (y - _SIGN[1]) / far * _ROUND, x + (x - _SIGN[0]) / far * _ROUND]
    soft = map_coordinates(gaussian_filter(alpha, _ROUND * 0.6), at, order=1, mode="nearest")
    return np.asarray(np.clip(soft * 1.1, 0, 1), np.float32)


def _edge(alpha: np.ndarray) -> np.ndarray:
    """The outline, soft inwards."""
    return np.clip(alpha - gaussian_filter(alpha, 7), 0, 1) * alpha


def _shadow(head: Image.Image) -> Image.Image:
    """What a head throws on whoever is behind it."""
    alpha = head.getchannel("A").filter(ImageFilter.GaussianBlur(16)).point(lambda v: int(v * 0.42))
    shade = Image.new("RGBA", head.size, "#1c1420")
    shade.putalpha(alpha)
    return shade


def _gate() -> Image.Image:
    gate = Image.open(ASSETS / "places" / "gate_boarding.webp").convert("RGB")
    part = gate.crop(_BEHIND).resize((_WIDE, _HIGH)).filter(ImageFilter.GaussianBlur(_OUT_OF_FOCUS))
    return part.convert("RGBA")


if __name__ == "__main__":
    main()
