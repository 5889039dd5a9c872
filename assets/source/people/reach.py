"""Hands that go to the head: where a place of the face is in metres, and how an arm gets there.

Law: a hand is told by the face it goes to, so it meets it on every body; what of the arm lies over the head is a part
of the body's own picture, cut out of it.
Units: metres and face units. Ways are the viewer's here: x to the right, y away, z up, whichever way the body is turned.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter
from scipy.spatial.transform import Rotation

import palms
from attitude import Attitude, shown_at
from blend import Sheet
from canvas import SCALE, Layer, Pose, Window
from mannequin import HIPS, SIDES, Build, leaning, side_of
from relief import CROWN, PER_METRE, SPINE, Seen
from stances import Arm, Reach, Stance

_ELBOW = 0.06  # how far above the elbow the arm begins that lies over a head
_FALLS, _BLUR, _DEEP = (5, 9), 5, 0.42  # the shade of a hand on a face: where it falls, how soft and deep it is


def reached(build: Build, stance: Stance, pose: Pose, attitude: Attitude) -> Stance:
    """A stance whose hands that go to the head are there, on a body already turned; the head is posed so and held so."""
    near, far = (_arm(build, stance, one, side, pose, attitude) if one.reach else one
                 for one, side in zip((stance.near, stance.far), SIDES, strict=True))
    return replace(stance, near=near, far=far)


def _arm(build: Build, stance: Stance, one: Arm, side: int, pose: Pose, attitude: Attitude) -> Arm:
    reach = one.reach
    assert reach
    to_body = (_turn(build) * leaning(build, stance)).inv()
    point, palm, elbow = (to_body.apply(np.array(way, float)) for way in (reach.point, reach.palm, reach.elbow))
    touch = palms.placed(np.array([reach.touch]) * build.hand, np.zeros(3), point, palm, side)[0]
    start = side_of(build.joint, side) + [0, 0, one.shrug]
    upper, fore = _bent(start, _spot(build, stance, reach, pose, attitude) - touch, (build.upper, build.fore), elbow)
    return replace(one, upper=_rounded(upper), fore=_rounded(fore), point=_rounded(point), palm=_rounded(palm))


def _spot(build: Build, stance: Stance, reach: Reach, pose: Pose, attitude: Attitude) -> np.ndarray:
    """A place of the face, in metres of the body before it leans and turns."""
    x, y, _, _ = shown_at((*reach.at, *reach.at), attitude)
    matrix = Layer(Window(0, 0, 8, 8)).pose(pose).c.getTotalMatrix()
    on = matrix.mapXY(x, y)
    seen = np.array([(on.x() / SCALE - SPINE) / PER_METRE, -reach.before, build.height - (on.y() / SCALE - CROWN) / PER_METRE])
    hips = np.array([0, 0, HIPS])
    return leaning(build, stance).inv().apply(_turn(build).inv().apply(seen) - hips) + hips


def _turn(build: Build) -> Rotation:
    return Rotation.from_euler("z", -build.turn, degrees=True)


def _bent(start: np.ndarray, end: np.ndarray, bones: tuple[float, float], elbow: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The ways of two bones from one end to the other, the joint between them out to where it is told."""
    a, b = bones
    way = end - start
    far = float(np.clip(np.linalg.norm(way), abs(a - b) + 0.01, a + b - 0.002))
    way = way / np.linalg.norm(way)
    along = (a * a - b * b + far * far) / (2 * far)
    out = elbow - way * (elbow @ way)
    joint = way * along + out / np.linalg.norm(out) * np.sqrt(max(a * a - along * along, 0.0))
    return joint / a, (way * far - joint) / b


def _rounded(way: np.ndarray) -> tuple[float, float, float]:
    x, y, z = (round(float(v), 3) for v in way)
    return x, y, z


def lifted(front: Sheet, seen: Seen, build: Build, stance: Stance) -> Sheet:
    """A figure that knows which part of it lies over its head: forearms and hands whose rows say so."""
    arms = list(zip((stance.near, stance.far), SIDES, strict=True))
    over = np.zeros(seen.owner.shape, bool)
    hands = [i for i, piece in enumerate(seen.pieces) if piece.joined]
    shown = dict(zip((side for one, side in arms if one.hand in palms.GRIPS), hands, strict=True))
    for side in (side for one, side in arms if one.over):
        over |= seen.owner == shown[side]
        for i in (i for i, piece in enumerate(seen.pieces) if not piece.joined):
            over |= (seen.owner == i) & (seen.arm > build.upper - _ELBOW) & (seen.spots[i].x * side > 0)
    return replace(front, over=over) if over.any() else front


def cut_out(sheet: Sheet) -> Sheet:
    """The part of a sheet that lies over the head."""
    assert sheet.over is not None
    return replace(sheet, pixels=sheet.pixels * sheet.over[..., None], over=None, casts=())


def shaded(arm: Image.Image, corner: tuple[int, int], head: np.ndarray, tint: str) -> tuple[Image.Image, tuple[int, int]]:
    """A finished arm before what it takes of the light on the head behind it; `head`, how much of that is at each spot of the canvas."""
    whole = Image.new("RGBA", head.shape[::-1])
    whole.paste(arm, corner)
    dx, dy = _FALLS
    moved = np.zeros(head.shape, np.float32)
    moved[dy:, dx:] = np.asarray(whole.getchannel("A"), np.float32)[:-dy, :-dx]
    under = Image.new("RGBA", whole.size, tint)
    under.putalpha(Image.fromarray((gaussian_filter(moved, _BLUR) * head * _DEEP + 0.5).astype(np.uint8)))
    both = Image.alpha_composite(under, whole)
    left, top, right, bottom = both.getbbox()
    return both.crop((left, top, right, bottom)), (left, top)
