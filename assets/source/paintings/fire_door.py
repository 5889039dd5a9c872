"""Mark outside the fire door, his hand on the bar; he does not push it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from finish import flat_planes
from kit import HIGH, STANCES, WIDE, Figure, Light, Painting, Pixels, Rim, glow
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter
from stances import Arm

_COLD, _RED = (0.70, 0.82, 1.0), (1.0, 0.30, 0.20)
_DOOR, _WINDOW, _BAR = (800, -60, 1630, HIGH + 60), (1250, 150, 1440, 570), (826, 640, 1560, 674)
_REACHES = replace(
    STANCES["turned"],
    near=Arm((0.16, -0.36, -0.90), (0.10, -0.72, 0.66), hand="flat", palm=(0.1, -0.85, -0.4), point=(0.05, -0.3, 0.95)),
    lean=2.0, turn=140.0,
)


def _wall(picture: Pixels) -> Pixels:
    """The door in its frame, light behind its wired glass, the sign over it; painted here, so near."""
    whole = Image.new("RGB", (WIDE, HIGH), (46, 52, 68))
    pen = ImageDraw.Draw(whole)
    pen.rectangle((0, 640, WIDE, HIGH), fill=(38, 58, 72))
    left, top, right, bottom = _DOOR
    pen.rectangle((left - 46, top, right + 46, bottom), fill=(30, 32, 42))
    pen.rectangle((left, top, right, bottom), fill=(74, 60, 56))
    pen.rectangle((left + 14, top, right - 14, bottom), fill=(92, 72, 62))
    x0, y0, x1, y1 = _WINDOW
    pen.rectangle((x0 - 22, y0 - 22, x1 + 22, y1 + 22), fill=(44, 38, 42))
    pen.rectangle(_WINDOW, fill=(176, 200, 226))
    for x in range(x0, x1, 24):
        pen.line((x, y0, x, y1), fill=(120, 140, 164), width=2)
    for y in range(y0, y1, 24):
        pen.line((x0, y, x1, y), fill=(120, 140, 164), width=2)
    pen.rectangle((_BAR[0], _BAR[1] - 30, _BAR[0] + 60, _BAR[3] + 30), fill=(86, 88, 98))
    pen.rectangle((_BAR[2] - 60, _BAR[1] - 30, _BAR[2], _BAR[3] + 30), fill=(86, 88, 98))
    pen.rectangle(_BAR, fill=(128, 130, 142))
    pen.rectangle((_BAR[0], _BAR[1], _BAR[2], _BAR[1] + 8), fill=(196, 204, 220))
    r = np.random.default_rng(4)
    out = np.asarray(whole, np.float32) / 255
    broad = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (70, 5))
    fine = gaussian_filter(r.standard_normal((HIGH, WIDE)).astype(np.float32), (30, 1.6))
    out = out * (1 + 0.09 * (broad / broad.std() + 0.6 * fine / fine.std())[..., None] * 0.6)
    out = gaussian_filter(out, (1.6, 1.6, 0))
    flat = np.dstack([out.clip(0, 1), np.ones((HIGH, WIDE), np.float32)])
    out = flat_planes(flat, np.full((HIGH, WIDE), 0.8, np.float32), 5)[..., :3]
    yy, xx = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    fall = np.exp(-(((xx - 1340) / 620) ** 2 + ((yy - 330) / 520) ** 2))[..., None]
    out = out * (0.34 + 0.85 * fall)
    inside = (xx > x0) & (xx < x1) & (yy > y0) & (yy < y1)
    out = np.where(inside[..., None], out * (1.1 - 0.25 * ((yy - y0) / (y1 - y0))[..., None]), out)
    return np.asarray(out, np.float32)


def _lit(picture: Pixels) -> Pixels:
    return glow(glow(picture, 1345, 400, 250, _COLD, 0.26), 1215, 40, 330, _RED, 0.20)


PAINTING = Painting(
    place="stairwell",
    figures=[
        Figure("mark", "coat", "reaches", "turned", at=(560, 250), size=1.0, is_mirrored=True,
               light=Light((0.15, 0.16, 0.21), (0.11, 0.11, 0.14), (0.15, 0.17, 0.24), (Rim((0.50, 0.62, 0.86), (9, -4), 5), Rim((0.5, 0.16, 0.12), (3, -7), 5)))),
    ],
    before=_wall,
    after=_lit,
    stances={"reaches": _REACHES},
    vignette=0.55,
)
