"""What a face is made of: the measurements that make one person and not another.

Law: measurements only; the brush is in face.py, eyes.py and mouth.py.
Units: face units, origin between the eyes on the axis of the head, the face turned to the viewer's left,
'far' is the left half of the picture, 'near' the right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

Dot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Skin:
    """Seven colours of one skin, from the light to the line."""

    base: str
    light: str
    shade: str
    deep: str
    line: str
    blush: str
    cool: str


@dataclass(frozen=True, slots=True)
class Eye:
    """Corners, and how high the lids stand over and under the line between them."""

    inner: Dot
    outer: Dot
    up: float
    down: float
    peak: float = 0.46  # where between the corners the upper lid stands highest


@dataclass(frozen=True, slots=True)
class Lid:
    """The skin over an eye."""

    crease: float = 1.0  # how much of a fold is drawn over the lid: a single lid has none
    hood: float = 0.0  # how far skin hangs over its outer half
    inner: float = 0.0  # how far skin is folded over the inner corner


@dataclass(frozen=True, slots=True)
class Iris:
    """Colours from top to bottom, and radii."""

    top: str
    middle: str
    bottom: str
    radius: float
    height: float
    far: float  # radius in the far eye


@dataclass(frozen=True, slots=True)
class Lash:
    """The upper lash line; `wing` is how far it runs out."""

    colour: str
    width: float
    wing: float
    long: bool


@dataclass(frozen=True, slots=True)
class Brow:
    """Five points each, from the nose outwards."""

    colour: str
    near: tuple[Dot, ...]
    far: tuple[Dot, ...]
    width: float
    hairs: float
    travel: float = 1.0  # how far moods move it


@dataclass(frozen=True, slots=True)
class Nose:
    """Where the tip is, how wide the wings are."""

    tip: Dot
    width: float
    line: float  # 0 soft .. 1 drawn
    bridge: float = 1.0  # how high it stands between the eyes
    arch: float = 0.0  # 1 the bridge is bent out, -1 hollow


@dataclass(frozen=True, slots=True)
class Mouth:
    """Corners, where the middle lies between them (0..1), fullness and colours."""

    far: Dot
    near: Dot
    middle: float
    upper: float
    lower: float
    colour: str
    line: str
    light: str
    bow: float = 1.0  # how deep the upper lip dips in its middle
    dimple: float = 5.0  # how far the near corner rises before the cheek is dented


@dataclass(frozen=True, slots=True)
class Beard:
    """How dense a beard is and what its hairs are coloured."""

    strength: float
    ground: str
    hairs: tuple[str, str, str, str]  # dark, middle, grey, light


@dataclass(frozen=True, slots=True)
class Face:
    """One person: contour, features, age (0 young .. 1 lined)."""

    skin: Skin
    brow_side: tuple[Dot, ...]  # the contour from the far temple to the far cheek
    jaw: tuple[Dot, ...]  # from the far cheek round the chin to the near ear
    skull: tuple[Dot, ...]  # from the near ear over the crown
    eye_near: Eye
    eye_far: Eye
    iris: Iris
    lash: Lash
    brow: Brow
    nose: Nose
    mouth: Mouth
    ear: Dot
    age: float = 0.0
    beard: Beard | None = None
    gaze: float = -1.5
    lids: float = 1.0  # how open the eyes are at rest
    lid: Lid = Lid()

    @property
    def contour(self) -> list[Dot]:
        return [*self.brow_side, *self.jaw[1:-1], *self.skull]


def reshaped(face: Face, move: Callable[[float, float], Dot]) -> Face:
    """The face with its contour moved point by point."""
    return replace(
        face,
        brow_side=tuple(move(*p) for p in face.brow_side),
        jaw=tuple(move(*p) for p in face.jaw),
        skull=tuple(move(*p) for p in face.skull),
    )
