"""A face in the round: bones, nose, lips and chin as heights, and what one light from the side makes of them.

Law: it shades what is painted and draws no line; it knows the measures of a face only, so whoever has another nose has another shade.
Units: face units, heights towards the viewer; a bump is where, how wide and tall, how far out, how turned (degrees).
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

from anatomy import Face
from canvas import Layer
from curves import mix, rgb, spline
from moods import Mood
from profiles import Profile, fallen

Bump = tuple[float, ...]
_LEFT, _TOP, _RIGHT, _BOTTOM = -136, -190, 140, 190  # the part of the plane that is told
_KEY = np.array([-0.66, -0.50, 0.56]) / np.linalg.norm([-0.66, -0.50, 0.56])
_FINE, _SOFT = 1.3, 1.0  # how far form, and its shade, is smoothed
_TURNS, _SPAN = 0.10, 0.88  # where the light has turned off, within how much
_DEEPEST, _GENTLE = 0.80, 0.22  # how much of all this is seen, and how much less of it on a young round face
_THROWN, _FAR, _EDGE = 0.50, 40, (1.5, 0.22)  # how dark what is thrown is, how far, how soft near and farther
_DEEP_SHARE, _COOL_SHARE = 0.62, 0.08  # how much of a skin's deep colour, and of its cool one, the deepest shade has
_YAW, _SQUARE, _HALF, _DEEP = 33.0, 2.5, 74.0, 92.0  # how a head is turned, how square across, half its width, from the ears forward
_ROUND, _LESS = 15.0, 0.55  # how far in from its contour a face turns away, and how far
_TURN = 64.0  # the same of a head from the side
_FOREHEAD = 175.0  # how far over the brow a head is round
_TEMPLE, _JAW = (70, -46, 22, 34, -5), (64, 100, 16, 22, 3)
_CHEEKS, _HOLLOWS = ((40, 38, 34, 17, 6, -24), (-84, 38, 13, 18, 5)), ((34, 84, 24, 22, -5, -40), (-80, 86, 14, 20, -4))
_SIDE_CHEEK, _SIDE_HOLLOWS = (-44, 40, 30, 15, 6, -22), ((-42, -46, 22, 32, -4), (-38, 84, 22, 24, -5, -30))


def shade(layer: Layer, who: Face, mood: Mood) -> None:
    """Lay the light and shade of the form over what is painted of a face."""
    _laid(layer, who, height(who, mood))


def shade_aside(layer: Layer, who: Face, side: Profile, mood: Mood, front: np.ndarray) -> None:
    """The same for a head from the side, `front` its contour from the hair to the chin."""
    _laid(layer, who, height_aside(side, who, mood, front))


def left_of(who: Face) -> np.ndarray:
    """What the deepest shade leaves of this skin: three shares."""
    s = who.skin
    deepest = mix(mix(s.shade, s.deep, _DEEP_SHARE), s.cool, _COOL_SHARE)
    return np.clip(np.array(rgb(deepest)) / np.array(rgb(s.base)), 0.3, 1.0)


def softness(who: Face) -> float:
    """How round a face is: 1 a young woman's, 0 an old man's; the rounder, the fewer edges."""
    return (0.45 + 0.55 * who.lash.long) * (1 - 0.7 * min(1.0, who.age))


def _laid(layer: Layer, who: Face, high: np.ndarray) -> None:
    deep = _dark(high) * (1 - _GENTLE * softness(who))
    layer.picture(left_of(who) ** deep[..., None], _LEFT, _TOP, mode="multiply")


def _dark(high: np.ndarray) -> np.ndarray:
    """How deep in shade each spot is, 0 to 1."""
    dy, dx = np.gradient(gaussian_filter(high, _FINE))
    faces = np.dstack([-dx, -dy, np.ones_like(dx)]) / np.sqrt(1 + dx * dx + dy * dy)[..., None]
    dark = 1 - np.clip((faces @ _KEY + _TURNS) / _SPAN, 0, 1)
    dark = dark * dark * (3 - 2 * dark)
    return gaussian_filter(1 - (1 - _DEEPEST * dark) * (1 - _THROWN * _thrown(high)), _SOFT)


def _thrown(high: np.ndarray) -> np.ndarray:
    """What stands out throws a shadow down and to the right, 0 to 1."""
    way, climb = -_KEY[:2] / np.hypot(*_KEY[:2]), _KEY[2] / np.hypot(*_KEY[:2])
    dark, (rows, columns) = np.zeros_like(high), np.indices(high.shape).astype(float)
    for step in range(2, _FAR, 2):
        blocker = map_coordinates(high, [rows - way[1] * step, columns - way[0] * step], order=1, mode="nearest")
        dark = np.maximum(dark, np.clip((blocker - high - climb * step) / (_EDGE[0] + _EDGE[1] * step), 0, 1))
    return dark


def height(who: Face, mood: Mood) -> np.ndarray:
    """How far each spot stands out: rows from the top, columns from the left, one to a unit."""
    edge = _in_from(spline(who.contour, True), _ROUND)
    z = _head(who) * np.sqrt(1 - (1 - edge) ** 2 * _LESS)
    return _with_nose(who, z + _raised([*_eyes(who), *_cheeks(who, mood), *_mouth(who, mood)]))


def height_aside(p: Profile, who: Face, mood: Mood, front: np.ndarray) -> np.ndarray:
    """How far each spot of a head from the side stands out."""
    behind = [(p.angle[0] - 40, p.angle[1] + 36), p.angle, (130, 100), (130, -140), (40, -180), tuple(front[0])]
    edge = _in_from(np.vstack([front, behind]), _TURN)
    lean, (ex, ey), (ax, ay) = _lean(who), p.eye, p.angle
    (mx, my), (cx, cy) = p.mouth, fallen(p.chin[len(p.chin) // 2], mood)
    eye = [(ex + 16, ey + 1, 26, 17, -11), (ex + 14, ey - 2, 15, 11, 8), (ex + 14, ey - 25, 28, 8, 4.5 * lean)]
    mouth = [(mx - 10, my - 5, 16, 5, 2.6), (mx - 10, my + 8 + mood.jaw, 13, 6, 4), (mx + 4, my + 1, 7, 9, -3.5), (mx - 8, my + 20 + mood.jaw, 15, 7, -4)]
    bones = [_more(_SIDE_CHEEK, 2 * mood.cheek), *(_times(b, lean) for b in _SIDE_HOLLOWS), (ax - 24, ay - 6, 16, 26, 4 * lean, 24)]
    return gaussian_filter(_TURN * np.sqrt(1 - (1 - edge) ** 2), 2.0) + _raised([*eye, *mouth, *bones, (p.base[0] + 11, p.tip[1], 9, 9, 6), (cx + 16, cy - 8, 20, 14, 6)])


def _lean(who: Face) -> float:
    """How much of its bones a face shows."""
    return 0.5 + 0.5 * (1 - who.lash.long)


def _plane() -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[_TOP:_BOTTOM, _LEFT:_RIGHT].astype(float)
    return x, y


def _raised(bumps: list[Bump]) -> np.ndarray:
    x, y = _plane()
    return sum((_bump(x, y, *bump) for bump in bumps), np.zeros_like(x))


def _bump(x: np.ndarray, y: np.ndarray, cx: float, cy: float, wide: float, tall: float, out: float, turn: float = 0.0) -> np.ndarray:
    a, dx, dy = np.radians(turn), x - cx, y - cy
    u, v = dx * np.cos(a) + dy * np.sin(a), dy * np.cos(a) - dx * np.sin(a)
    return out * np.exp(-((u / wide) ** 2) - (v / tall) ** 2)


def _more(bump: Bump, out: float) -> Bump:
    return (*bump[:4], bump[4] + out, *bump[5:])


def _times(bump: Bump, share: float) -> Bump:
    return (*bump[:4], bump[4] * share, *bump[5:])


def _in_from(contour: np.ndarray, wide: float) -> np.ndarray:
    """How far in from a contour each spot is, in shares of `wide`, 0 to 1."""
    mask = Image.new("1", (_RIGHT - _LEFT, _BOTTOM - _TOP))
    ImageDraw.Draw(mask).polygon([(u - _LEFT, v - _TOP) for u, v in contour], fill=1)
    return np.clip(distance_transform_edt(np.asarray(mask)) / wide, 0, 1)


def _head(who: Face) -> np.ndarray:
    """The head without a face: a squared round (a superellipse), turned; each row fits its contour."""
    x, y = _plane()
    far, near = np.array([*who.brow_side, *who.jaw[1:7]]), np.array([*who.jaw[6:], *who.skull[:3]])[::-1]
    left, right = (np.interp(y[:, 0], side[:, 1], side[:, 0])[:, None] for side in (far, near))
    share = np.clip((x - left) / np.maximum(right - left, 1), 0, 1)
    tall = np.sqrt(np.clip(1 - (np.minimum(y + 30, 0) / _FOREHEAD) ** 2, 0.05, 1)) * (1 - 0.10 * np.clip((y - 50) / 100, 0, 1) ** 2)
    return np.interp(share, *_section()) * tall


def _section() -> tuple[np.ndarray, np.ndarray]:
    """Across a head: from its far edge (0) to its near one (1), and how far it stands out there."""
    c, s = (f(np.linspace(-np.pi, np.pi, 721)) for f in (np.cos, np.sin))
    a, b = _HALF * np.sign(c) * abs(c) ** (2 / _SQUARE), _DEEP * np.sign(s) * abs(s) ** (2 / _SQUARE)
    turn = np.radians(_YAW)
    across, out = a * np.cos(turn) - b * np.sin(turn), a * np.sin(turn) + b * np.cos(turn)
    u, places = (across - across.min()) / np.ptp(across), np.linspace(0, 1, 200)
    nearest = np.array([out[abs(u - place) < 0.012].max() for place in places])
    return places, gaussian_filter(nearest, 3, mode="nearest")


def _eyes(who: Face) -> list[Bump]:
    """Sockets under their brows, with the ball in each."""
    heavy, found = 1 - 0.55 * who.lash.long, []
    for eye, wide in ((who.eye_near, 30.0), (who.eye_far, 20.0)):
        cx, cy = (eye.inner[0] + eye.outer[0]) / 2, (eye.inner[1] + eye.outer[1]) / 2
        found += [(cx, cy + 1, wide, 17, -10), (cx, cy - 1, wide * 0.55, 11, 7), (cx + 2, cy - 25, wide * 1.1, 8, 4.5 * heavy, 4)]
    return [*found, (-36, -6, 13, 12, 3 * heavy)]


def _cheeks(who: Face, mood: Mood) -> list[Bump]:
    """Cheekbones that a smile lifts, what is hollow under them and at the temple, the corner of the jaw."""
    return [*(_more(b, 2 * mood.cheek) for b in _CHEEKS), *(_times(b, _lean(who)) for b in (*_HOLLOWS, _TEMPLE, _JAW))]


def _mouth(who: Face, mood: Mood) -> list[Bump]:
    """Both lips on the round of the teeth, the groove under them, the corners, the chin that falls with the jaw."""
    m, fall = who.mouth, mood.jaw
    cx, cy = m.far[0] + (m.near[0] - m.far[0]) * m.middle, (m.far[1] + m.near[1]) / 2
    wide = (m.near[0] - m.far[0]) * 0.5
    lips = [(cx + 2, cy + 0.3 * fall, wide * 1.15, 24, 8), (cx, cy - 6, wide * 0.8, 4.5, 2.6), (cx + 1, cy + 7 + fall, wide * 0.6, 5.5, 4.2)]
    corners = [(x + 4 * side, y + 1, 7, 9, -3) for (x, y), side in ((m.far, -1), (m.near, 1))]
    return [*lips, *corners, (cx + 2, cy + 19 + fall, wide * 0.7, 6.5, -4.5), (cx + 3, who.jaw[6][1] - 14 + fall, 24, 14, 8)]


def _with_nose(who: Face, z: np.ndarray) -> np.ndarray:
    """The nose stands before it: a wedge from the brow to the tip, steep to the far side, sloping to the wing on the near one."""
    (x, y), n, (tx, ty), k = _plane(), who.nose, who.nose.tip, who.nose.width
    heights = (-22.0, -6, 12, ty / 2, ty - 12, ty - 2, ty + 8, ty + 15)
    ridge, foot, high = (np.interp(y, heights, row) for row in (
        (-38, -40, -42, (tx - 34) / 2 - 3.2 * n.arch, tx + 8, tx + 7, tx + 9, tx + 14),
        (-18, -22, -24, (tx + 30 * k - 24) / 2 - 4, tx + 30 * k, tx + 37 * k, tx + 36 * k, tx + 30 * k),
        (0, 5 * n.bridge, 9 * n.bridge, 15 * (0.4 + 0.6 * n.bridge), 22, 26, 21, 0),
    ))
    near = np.clip((x - ridge) / np.maximum(foot - ridge, 4), 0, 1)
    far = np.clip((ridge - x) / 9.0, 0, 1)
    wedge = gaussian_filter(high * np.where(x >= ridge, 1 - near**1.15, 1 - far**2), 1.6)
    return z + wedge + _bump(x, y, tx + 27 * k, ty + 1, 9 * k, 9, 5.0) * (y < ty + 12)
