"""What a hand is known by: the line between two fingers, nails, and the creases at the joints.

Law: every mark is told on the bones of palms.py, so it goes with every shape.
Units: metres, in the hand's own frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from anatomy import Skin
from cloth import Cloth, dyed
from curves import mix
from palms import Finger, fingers
from relief import Patch, Spots


_ROSE = "#d0705f"


@dataclass(frozen=True, slots=True)
class _Place:
    """Of each spot: how far over a finger it lies, how many bones down it, and how far round to its back (-1 to 1)."""

    off: np.ndarray
    along: np.ndarray
    back: np.ndarray


def marks(shape: str, scale: float, flesh: Cloth, tones: Skin) -> list[Patch]:
    """What is drawn on a hand."""
    hand = fingers(shape, scale)
    dark = _flat(mix(tones.deep, tones.line, 0.40))
    round_ = replace(flesh, light=mix(flesh.base, flesh.shade, 0.55), base=mix(flesh.base, flesh.shade, 0.75),
                     half=mix(flesh.half, flesh.deep, 0.6), shade=flesh.deep)
    pale_half = mix(flesh.base, flesh.half, 0.6)
    soft = replace(flesh, light=pale_half, base=pale_half, half=mix(flesh.half, flesh.shade, 0.6))
    rose = mix(tones.base, _ROSE, 0.14)
    nail = replace(flesh, light=mix(rose, tones.light, 0.35), base=rose, half=mix(flesh.half, _ROSE, 0.16), shade=mix(flesh.shade, _ROSE, 0.10))
    return [
        *(Patch(lambda s, wide=wide: _knuckled(s, hand, scale * wide), 0, _flushed(flesh, share), line=0.0)  # type: ignore[misc]
          for wide, share in ((1.5, 0.03), (1.2, 0.06), (0.9, 0.09), (0.6, 0.12))),
        Patch(lambda s: _lined(s, scale), 0, dark, line=0.0),
        Patch(lambda s: _creased(s, hand, scale), 0, soft, line=0.0),
        Patch(lambda s: _parted(s, hand, 0.0034 * scale, 0.012 * scale), 0, round_, line=0.0),
        Patch(lambda s: _parted(s, hand, 0.0015 * scale, 0.006 * scale), 0, dark, line=0.0),
        Patch(lambda s: _nailed(s, hand), 0.8, nail, line=0.34, width=0.9),
    ]


def binding(shape: str, scale: float) -> list[Patch]:
    """A paper napkin wound round the palm and the knuckles, turn over turn; the thumb is left out of it."""
    hand = fingers(shape, scale)
    low, high = 0.034 * scale, 0.112 * scale
    paper, blot = dyed("#dcd6c8"), dyed("#b98a7c")

    def wound(s: Spots) -> np.ndarray:
        off_thumb = _place(s, hand[4]).off > 0.006 * scale
        edge = 0.004 * scale * np.sin(s.x / scale * 90)
        return (s.z > low + edge) & (s.z < high + edge) & (off_thumb | (s.z > 0.078 * scale))

    def turn(s: Spots) -> np.ndarray:
        along = (s.z / scale + 0.42 * s.x / scale) / 0.021
        return wound(s) & (along % 1 < 0.5)

    def seeped(s: Spots) -> np.ndarray:
        return wound(s) & (np.hypot((s.x + 0.012 * scale) / 1.0, (s.z - 0.094 * scale) / 0.8) < 0.0085 * scale) & (s.y > 0)

    return [Patch(wound, 5.0, paper, line=0.55, width=1.4), Patch(turn, 1.4, line=0.30, width=1.0), Patch(seeped, 0, blot, line=0.0)]


def _flat(tone: tuple[float, float, float]) -> Cloth:
    return Cloth(tone, tone, tone, tone, tone, tone)


def _flushed(flesh: Cloth, share: float) -> Cloth:
    """Skin with so much blood in it."""
    return replace(flesh, light=mix(flesh.light, _ROSE, share * 0.8), base=mix(flesh.base, _ROSE, share), half=mix(flesh.half, _ROSE, share),
                   shade=mix(flesh.shade, _ROSE, share * 0.6))


def _parted(s: Spots, hand: Sequence[Finger], wide: float, deep: float) -> np.ndarray:
    """Between two fingers that lie together, so wide; from how deep between them on."""
    places = [_place(s, f) for f in hand[:4]]
    found = np.zeros(s.x.shape, bool)
    for a, b in zip(places, places[1:], strict=False):
        close = abs(a.off - b.off) < wide
        found |= close & (np.minimum(a.off, b.off) < deep) & (np.minimum(a.along, b.along) > 0.12)
    return found


def _creased(s: Spots, hand: Sequence[Finger], scale: float) -> np.ndarray:
    """Over the joints on the back, and under them inside."""
    places = [_place(s, f) for f in hand]
    near = np.argmin([p.off for p in places], axis=0)
    found = np.zeros(s.x.shape, bool)
    for i, p in enumerate(places):
        wide = 0.0010 * scale / np.linalg.norm(np.diff(hand[i].line, axis=0), axis=1)
        for joint in (1, 2)[i == 4 :]:
            found |= (near == i) & (abs(p.along - joint) < wide[joint]) & (abs(p.back) > 0.6)
    return found & (s.z > 0.03)


def _knuckled(s: Spots, hand: Sequence[Finger], scale: float) -> np.ndarray:
    """Where skin is thin and red: on the back over each knuckle."""
    places = [_place(s, f) for f in hand[:4]]
    near = np.argmin([p.off for p in places], axis=0)
    found = np.zeros(s.x.shape, bool)
    for i, p in enumerate(places):
        long = np.linalg.norm(np.diff(hand[i].line, axis=0), axis=1)
        for joint, wide in ((0, 0.0062), (1, 0.0055)):
            off = abs(p.along - joint) * long[joint] / (wide * scale)
            found |= (near == i) & (off**2 + ((1 - p.back) / 0.34) ** 2 < 1)
    return found


def _lined(s: Spots, scale: float) -> np.ndarray:
    """Inside, the line round the ball of the thumb and the one under the fingers."""
    thumb = abs(np.hypot(s.x - 0.034 * scale, s.z - 0.026 * scale) - 0.036 * scale) < 0.0008 * scale
    thumb &= (s.x < 0.034 * scale) & (s.z > 0.022 * scale)
    rise = 0.066 + 0.020 * np.clip((s.x / scale + 0.036) / 0.05, 0, 1) ** 1.6
    under = (abs(s.z - rise * scale) < 0.0009 * scale) & (abs(s.x + 0.011 * scale) < 0.025 * scale)
    return (thumb | under) & (s.y < -0.008 * scale)


def _nailed(s: Spots, hand: Sequence[Finger]) -> np.ndarray:
    places = [_place(s, f) for f in hand]
    near = np.argmin([p.off for p in places], axis=0)
    found = np.zeros(s.x.shape, bool)
    for i, p in enumerate(places):
        found |= (near == i) & (p.along > 2.50) & (p.along < 2.96) & (p.back > 0.70)
    return found


def _place(s: Spots, finger: Finger) -> _Place:
    """Told by the nearest of its bones."""
    points = np.stack([s.x, s.y, s.z], -1)
    best: _Place | None = None
    for i, (a, b) in enumerate(zip(finger.line, finger.line[1:], strict=False)):
        bone = b - a
        length = float(np.linalg.norm(bone))
        t = (points - a) @ bone / length**2
        on = np.clip(t, 0, 1)
        away = points - a - on[..., None] * bone
        far = np.linalg.norm(away, axis=-1)
        off = far - np.interp(on, (0, 1), finger.radii[i : i + 2])
        up = np.array([0.0, 1.0, 1e-3]) - bone * (bone[1] + 1e-3 * bone[2]) / length**2  # a bone may point to the back
        back = away @ (up / np.linalg.norm(up)) / np.maximum(far, 1e-6)
        along = i + (np.clip(t, -1, 2) if i in (0, 2) else on)
        here = _Place(off, along, back)
        best = here if best is None else _Place(*(np.where(off < best.off, n, o) for n, o in
                                                  ((off, best.off), (along, best.along), (back, best.back))))
    assert best
    return best
