"""The doors of the elevator part, and there he is: over Lexie's shoulder, on three."""

from __future__ import annotations

import numpy as np
from kit import HIGH, WIDE, Figure, Light, Painting, Pixels, Rim, glow, ground, lit, placed
from scipy.ndimage import gaussian_filter

_CROP = (452.0, 190.0, 1332.0, 685.0)
_LEFT, _SEAM, _RIGHT = (round((x - _CROP[0]) * WIDE / 880) for x in (688, 892, 1096))
_TOP, _HALF = round((250 - _CROP[1]) * HIGH / 495), 205
_CORRIDOR = Painting("hallway", (), crop=(560, 352, 1080, 644), soft=9.0, gain=1.1)
_HIM = Figure("mark", "street", "weight", "stunned", at=(_SEAM + 4, 340), size=0.86, is_mirrored=False,
              light=Light((0.30, 0.27, 0.27), (0.52, 0.43, 0.36), (0.34, 0.26, 0.20), (Rim((0.72, 0.46, 0.20), (8, -5), 4), Rim((0.55, 0.36, 0.16), (-6, -4), 4))))
_AMBER = (1.0, 0.72, 0.40)


def _parted(picture: Pixels) -> Pixels:
    """Both doors slid aside, the corridor and Mark between them."""
    beyond = ground(_CORRIDOR) * np.array((1.30, 0.92, 0.56), np.float32) + np.array((0.10, 0.055, 0.02), np.float32)
    him = placed(_HIM)
    beyond = lit(him, _HIM.light or Light()) + beyond * (1 - him[..., 3:4])
    out = picture.copy()
    out[_TOP:, _LEFT : _SEAM - _HALF] = picture[_TOP:, _LEFT + _HALF : _SEAM]
    out[_TOP:, _SEAM + _HALF : _RIGHT] = picture[_TOP:, _SEAM : _RIGHT - _HALF]
    gap = np.zeros((HIGH, WIDE), np.float32)
    gap[_TOP:, _SEAM - _HALF : _SEAM + _HALF] = 1
    inner = gaussian_filter(gap, 26)[..., None] * gap[..., None]
    out = beyond * (0.70 + 0.45 * inner) * gap[..., None] + out * (1 - gap[..., None])
    spill = np.clip(gaussian_filter(gap, 60) - gap, 0, 1)[..., None]
    out = 1 - (1 - out.clip(0, 1)) * (1 - spill * 0.55 * np.array(_AMBER, np.float32))
    for x in (_SEAM - _HALF, _SEAM + _HALF):
        edge = np.exp(-(((np.arange(WIDE) - x) / 3.0) ** 2))[None, :, None] * (np.arange(HIGH) > _TOP)[:, None, None]
        out = out * (1 - 0.5 * edge) + 0.5 * edge * np.array((1.0, 0.82, 0.55))
    return np.asarray(out, np.float32)


def _lit(picture: Pixels) -> Pixels:
    return glow(picture, _SEAM, 420, 360, _AMBER, 0.16)


PAINTING = Painting(
    place="elevator_three",
    crop=_CROP,
    figures=[
        Figure("lexie", "street", "turned", "turned", at=(372, 560), size=1.62, is_mirrored=True, soft=2.2,
               light=Light((0.17, 0.15, 0.17), (0.18, 0.15, 0.14), (0.10, 0.11, 0.17), (Rim((1.0, 0.70, 0.38), (10, -3), 6),))),
    ],
    gain=0.42,
    before=_parted,
    after=_lit,
    vignette=0.45,
)
