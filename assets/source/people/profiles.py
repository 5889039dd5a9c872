"""What a head from the side is made of: one contour, and where on it the features are.

Law: measurements only; the brush is in aside.py and lineaments.py.
Units: face units, as for a face; the head looks to the viewer's left, the hole of the ear under the crown.
"""

from __future__ import annotations

from dataclasses import dataclass

from anatomy import Dot
from moods import Mood

OPEN = 22.0  # how far lips of gap 1 part
_EAR, _JAW_ANGLE = (34.0, 18.0), (22.0, 100.0)


@dataclass(frozen=True, slots=True)
class Profile:
    """The contour of one head from the side, and where on it the features are."""

    forehead: tuple[Dot, ...]  # from under the hair down to the ridge of the brow
    root: Dot  # of the nose
    bridge: tuple[Dot, ...]
    tip: Dot
    base: Dot  # where the nose ends on the lip
    upper: Dot  # the lips, where they stand out
    meet: Dot
    lower: Dot
    fold: Dot  # over the chin
    chin: tuple[Dot, ...]  # down to its lowest point
    eye: Dot = (-87.0, 14.0)  # the front of the eye
    corner: Dot = (-55.0, 16.0)  # of the eye
    up: float = 14.5  # how high the upper lid stands over the front of the eye, how low the lower one
    down: float = 7.5
    mouth: Dot = (-70.0, 106.0)  # the corner of the mouth
    brow: tuple[Dot, ...] = ((-103, -9), (-92, -15), (-76, -18), (-60, -15), (-46, -6))
    angle: Dot = _JAW_ANGLE
    ear: Dot = _EAR
    pit: Dot = (10.0, 186.0)  # of the throat, on the body
    muscle: float = 0.5  # how much light is on the one that goes there from behind the ear
    throat: float = 0.0  # how far back it meets the neck of the body
    collar: float = 0.0  # how much higher than usual a collar or a scarf ends the neck
    full: float = 0.0  # how much hangs under the chin
    blunt: float = 1.0  # how round the tip of the nose is
    nape: float | None = None  # how far back the neck goes, where no hair hides it; it draws in as the head bows


def fallen(dot: Dot, mood: Mood, share: float = 1.0) -> Dot:
    """Where a point of the lower jaw is when it has fallen: down, and a little back."""
    return dot[0] + 0.34 * mood.jaw * share, dot[1] + 0.95 * mood.jaw * share
