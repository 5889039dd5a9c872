"""The layers of a person: a body for each outfit and stance; a head for each mood, and the crops that make it live.

Law: a layer is a file and its place on the canvas; laid over each other in order they are the one picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

import form
import mannequin
from aside import aside as paint_aside
from attitude import Attitude, held, shown_at
from blend import Pixels, Sheet, compose, sheet_of
from canvas import FULL, SCALE, Layer, Pose, Shadow, Window
from cast import CAST
from curves import Colour, rgb
from face import face as paint_face
from finish import finished
from moods import Mood
from person import Hair, Person
from reach import cut_out, reached, shaded
from relief import on_canvas
from stances import STANCES
from wardrobe import Wearer

Rows = dict[str, Any]
_ROUND, _JAW = Shadow(3, 10, 10, 0.35, "#6a3436"), Shadow(14, 48, 2.8, 0.52, "#5e4a58")  # what a head throws on a body: soft all round, and an edge on the neck
_PALE = 0.60  # how light a skin is on which the whole of that is seen; a darker one has less to lose
EYES, LIPS = (-106, -34, 66, 40), (-98, 72, 40, 180)  # in face units: left, top, right, bottom
EYE_ASIDE, LIPS_ASIDE = (-118, -34, -20, 44), (-136, 76, 10, 184)
_FEATHER, _MARGIN = 5, 40
_BRUSH = 0.4  # how plainly a brush is seen on cloth: its form is told by light
_GOES_BACK = 1.6  # canvas pixels a degree
_SETTLES = 24  # how much lower a head sits on its neck than it is drawn, in canvas pixels
_QUALITIES, _WEIGHT = (88, 85, 82, 79), 64 * 1024  # of a file, in bytes


def bodies(person: Person, outfit: str, folder: Path, stances: Sequence[str] = ()) -> Iterator[tuple[str, Rows]]:
    """The clothes in each stance, or in some, with the shadow of a neutral head on them, where the head moves, and what lies over it."""
    for name in (s for s in person.outfits[outfit].stances if not stances or s in stances):
        pose, moved = carried(person, name)
        clothes = dressed(person.name, outfit, name)
        pixels, dark = _under_heads(person, name, moved, clothes)
        facing = form.body_facing(clothes)
        row = _saved(*finished(pixels, pose, brush=_BRUSH), f"{outfit}-{name}.webp", folder)
        row |= _formed(form.lit(facing, dark), pixels, FULL, f"{outfit}-{name}", folder)
        out: Rows = {"layers": [row], "head": list(moved)}
        over = [cut_out(s) for s in clothes if s.over is not None]
        if over:
            arm = compose(FULL.shape, [("over", over)])["over"]
            out["over"] = [_over(person, name, arm, pose, facing, f"{outfit}-{name}-over", folder)]
        yield name, out


def _under_heads(person: Person, stance: str, moved: tuple[int, int], clothes: Sequence[Sheet]) -> tuple[Pixels, np.ndarray]:
    """The clothes with the shade of a head on them, and how dark that is: where hair falls otherwise from the side, what both throw."""
    found = []
    for head in _calm_heads(person.name, STANCES[stance].is_turned, brings(person, stance).is_masked):
        behind, front = ([moved_to_canvas(s, person.window, moved) for s in sheets] for sheets in head)
        found.append((compose(FULL.shape, [("behind", behind), ("body", clothes), ("front", front)])["body"], form.under(front)))
    shaded_clothes, dark = zip(*found, strict=True)
    return np.maximum.reduce(shaded_clothes), np.minimum.reduce(dark)


def _over(person: Person, stance: str, arm: Pixels, pose: Pose, facing: np.ndarray, name: str, folder: Path) -> Rows:
    """An arm before the head, with its shade on the head of the mood that brings it."""
    _, front = head_sheets(person, brings(person, stance), person.window, person.pose)
    _, moved = carried(person, stance)
    head = compose(FULL.shape, [("head", [moved_to_canvas(s, person.window, moved) for s in front])])["head"][..., 3]
    picture, corner = shaded(*finished(arm, pose, brush=_BRUSH), head[::SCALE, ::SCALE], person.face.skin.deep)
    return _saved(picture, corner, f"{name}.webp", folder) | _formed(form.lit(facing), arm, FULL, name, folder)


def head(person: Person, mood: str, folder: Path) -> Rows:
    """The hair behind the body, the head before it, and the crops: lids half and wholly shut, two open mouths."""
    row = person.mood(mood)
    pose = _nodded(person, person.pose, row)
    behind, front = head_sheets(person, row, person.window, person.pose)
    stance = person.stances[mood] if row.is_turned or row.is_masked else first_stance(person, next(iter(person.outfits)))
    outfit = next(name for name, dress in person.outfits.items() if stance in dress.stances)
    body = [s.moved_to(person.window) for s in dressed(person.name, outfit, stance)]
    groups = compose(person.window.shape, [("behind", behind), ("body", body), ("front", front)])
    out: Rows = {}
    reliefs = {"behind": form.hair_height(behind, person.window), "front": form.head_height(front, person.window, pose.scale * SCALE)}
    for group, name in (("behind", f"{mood}-behind"), ("front", mood)):
        if not groups[group][..., 3].any():
            out[group] = []
            continue
        saved = _saved(*finished(groups[group], person.pose, person.window), f"{name}.webp", folder)
        light = form.lit(form.facing(form.smoothed(reliefs[group])), more=form.bare(front, person.window) if group == "front" else 0.0)
        out[group] = [saved | _formed(light, groups[group], person.window, name, folder)]
    shut = (replace(row, lids=row.lids * 0.45, squint=max(row.squint, 0.3)), replace(row, lids=0.0, squint=0.35))
    sleeps = row.lids == 0
    stares = row.lids > 1 and row.gap > 0.3  # shut over an open mouth, such eyes would sneeze
    talking = () if person.mute or sleeps or row.is_turned or row.is_masked else _talking(row)
    eyes, lips = (EYE_ASIDE, LIPS_ASIDE) if row.is_aside else (EYES, LIPS)
    for key, box, rows in (("blink", eyes, () if stares or sleeps or row.is_turned else shut), ("talk", lips, talking)):
        out[key] = [_saved(*_crop(person, m, pose, box, front[1:]), f"{mood}-{key}-{i}.webp", folder)
                    for i, m in enumerate(rows)]
    if person.stances.get(mood):
        out["stance"] = person.stances[mood]
    return out


def bust(person: Person, row: Mood, outfit: str = "") -> Pixels:
    """Head and shoulders in a mood's row, in an outfit and its first stance, before the paint pass and at its double size."""
    outfit = outfit or next(iter(person.outfits))
    behind, front = head_sheets(person, row, person.window, person.pose)
    body = [s.moved_to(person.window) for s in dressed(person.name, outfit, first_stance(person, outfit))]
    return compose(person.window.shape, [("all", [*behind, *body, *front])])["all"]


def _talking(row: Mood) -> tuple[Mood, Mood]:
    """Two mouths in the middle of a word; the chin is never above where the mood has it, or it would show twice."""
    return (
        replace(row, gap=max(row.gap * 0.6, 0.22), jaw=row.jaw + 1.5, press=row.press * 0.5, teeth=max(row.teeth, 0.4)),
        replace(row, gap=max(row.gap * 1.15, 0.48), jaw=row.jaw + 5.0, press=row.press * 0.3, teeth=max(row.teeth, 0.6)),
    )


def _crop(person: Person, mood: Mood, pose: Pose, box: Sequence[float],
          hair: Sequence[Sheet]) -> tuple[Image.Image, tuple[int, int]]:
    """A part of the face in another mood, its borders soft so that it lies on the face without a seam."""
    inner = _window(pose, box if mood.is_aside else shown_at(box, person.held(mood)))
    outer = Window(inner.left - _MARGIN, inner.top - _MARGIN, inner.right + _MARGIN, inner.bottom + _MARGIN)
    sheets = [_face_sheet(person, mood, outer, pose),
              *(_shifted(s, person.window, outer) for s in hair)]
    picture, corner = finished(compose(outer.shape, [("front", sheets)])["front"], pose, outer)
    at = (max(inner.left, corner[0]), max(inner.top, corner[1]))
    right, bottom = (min(edge, c + size) for edge, c, size in
                     zip((inner.right, inner.bottom), corner, picture.size, strict=True))
    part = picture.crop((at[0] - corner[0], at[1] - corner[1], right - corner[0], bottom - corner[1]))
    return _feathered(part), at


def _feathered(part: Image.Image) -> Image.Image:
    soft = Image.new("L", part.size, 0)
    soft.paste(255, (_FEATHER, _FEATHER, part.width - _FEATHER, part.height - _FEATHER))
    soft = soft.filter(ImageFilter.GaussianBlur(_FEATHER / 2))
    alpha = np.asarray(part.getchannel("A"), np.float32) * np.asarray(soft, np.float32) / 255
    part.putalpha(Image.fromarray((alpha + 0.5).astype(np.uint8)))
    return part


def _window(pose: Pose, box: Sequence[float]) -> Window:
    """The part of the canvas where a box of face units lies."""
    matrix = Layer(Window(0, 0, 8, 8)).pose(pose).c.getTotalMatrix()
    points = [matrix.mapXY(x, y) for x in box[::2] for y in box[1::2]]
    xs, ys = [p.x() / SCALE for p in points], [p.y() / SCALE for p in points]
    return Window(int(min(xs)), int(min(ys)), int(max(xs)) + 1, int(max(ys)) + 1)


def _shifted(sheet: Sheet, old: Window, new: Window) -> Sheet:
    """A sheet of one window as another sees it."""
    whole = replace(sheet, top=sheet.top + old.top * SCALE, left=sheet.left + old.left * SCALE)
    return whole.moved_to(new)


def moved_to_canvas(sheet: Sheet, window: Window, by: tuple[int, int]) -> Sheet:
    """A sheet of a window on the whole canvas, moved."""
    top, left = (window.top + by[1]) * SCALE, (window.left + by[0]) * SCALE
    return replace(sheet, top=sheet.top + top, left=sheet.left + left).moved_to(FULL)


@cache
def _calm_heads(name: str, is_turned: bool, is_masked: bool) -> list[tuple[list[Sheet], list[Sheet]]]:
    person = CAST[name]
    moods = ["turned"] if is_turned else ["masked"] if is_masked else ["neutral", "aside"] if person.side and person.side.falls else ["neutral"]
    return [head_sheets(person, person.mood(mood), person.window, person.pose) for mood in moods]


def head_sheets(person: Person, mood: Mood, window: Window, pose: Pose) -> tuple[list[Sheet], list[Sheet]]:
    """The hair behind the body; the face, and what lies on it."""
    pose = _nodded(person, pose, mood)
    if mood.is_turned:
        assert person.back, f"{person.name} has no head from behind"
        back = person.back(person.face, pose, window)
        return [sheet_of(layer) for layer in back.behind], [sheet_of(layer) for layer in back.front]
    if mood.is_aside:
        behind, front = _hair_aside(person.name, pose)
        return behind, [_face_sheet(person, mood, window, pose), *front]
    behind, front = _hair(person.name, pose, person.held(mood), mood.is_masked)
    return behind, [_face_sheet(person, mood, window, pose), *front]


@cache
def _hair(name: str, pose: Pose, attitude: Attitude, is_masked: bool = False) -> tuple[list[Sheet], list[Sheet]]:
    """The hair is drawn once, and turned with the head."""
    hair, window = _hair_at_rest(name, replace(pose, nod=0.0), is_masked), CAST[name].window
    behind, front = ([sheet_of(layer.turned(pose)) for layer in layers] for layers in (hair.behind, hair.front))
    return behind, [held(sheet, window, pose, attitude) for sheet in front]


def _nodded(person: Person, pose: Pose, mood: Mood) -> Pose:
    """The head's pose in a mood: in profile it is set on the neck anew, and goes back as it bows or rises, or the neck would stand behind it."""
    x, y = pose.origin
    back = person.side.back + _GOES_BACK * abs(mood.nod) if mood.is_aside and person.side else 0.0
    return replace(pose, origin=(x + back, y), nod=mood.nod)


@cache
def _hair_aside(name: str, pose: Pose) -> tuple[list[Sheet], list[Sheet]]:
    person = CAST[name]
    assert person.side, f"{name} has no profile"
    hair = person.side.hair(person.face, replace(pose, nod=0.0), person.window)
    behind, front = ([sheet_of(layer.turned(pose)) for layer in layers] for layers in (hair.behind, hair.front))
    return behind, front


@cache
def _hair_at_rest(name: str, pose: Pose, is_masked: bool) -> Hair:
    person = CAST[name]
    drawn = person.masked if is_masked else person.hair
    assert drawn, f"{name} does not operate"
    return drawn(person.face, pose, person.window)


def _face_sheet(person: Person, mood: Mood, window: Window, pose: Pose) -> Sheet:
    layer = Layer(window, head_on_body(person.face.skin.base), rim=0.35).pose(pose)
    if mood.is_aside and person.side:
        paint_aside(layer, person.face, person.side.profile, mood)
        return sheet_of(layer)
    paint_face(layer, person.face, mood)
    return held(sheet_of(layer), window, pose, person.held(mood))


def head_on_body(skin: Colour) -> tuple[Shadow, Shadow]:
    """What a head of that skin throws on what is under it."""
    return _ROUND, replace(_JAW, strength=_JAW.strength * min(1.0, sum(rgb(skin)) / 765 / _PALE))


def carried(person: Person, stance: str) -> tuple[Pose, tuple[int, int]]:
    """The head's pose in a stance, settled on its neck, and how far that is from where it is drawn (canvas pixels)."""
    b, top = person.build, np.array([[0.0, 0.0, person.build.height - 0.2]])
    here = on_canvas(b, mannequin.leaned(b, top, STANCES["down"]))[0]
    there = on_canvas(mannequin.turned(b, STANCES[stance]), mannequin.leaned(b, top, STANCES[stance]))[0]
    dx, dy = (round(float(v) / SCALE) for v in (there - here)[:2])
    dy += _SETTLES
    x, y = person.pose.origin
    return replace(person.pose, origin=(x + dx, y + dy)), (dx, dy)


def first_stance(person: Person, outfit: str) -> str:
    """How somebody stands by themselves in an outfit."""
    return person.outfits[outfit].stances[0]


def brings(person: Person, stance: str) -> Mood:
    """The first mood that brings a stance, or a face at rest."""
    return person.mood(next((mood for mood, brought in person.stances.items() if brought == stance), "neutral"))


@cache
def dressed(name: str, outfit: str, stance: str) -> tuple[Sheet, ...]:
    """Somebody in an outfit and a stance, without the head, on the whole canvas."""
    person = CAST[name]
    dress = person.outfits[outfit]
    pose, _ = carried(person, stance)
    chosen = mannequin.fitted(person.build, STANCES[stance])
    build = mannequin.turned(person.build, chosen)
    mood = brings(person, stance)
    chosen = reached(build, chosen, replace(pose, nod=mood.nod), person.held(mood))
    return tuple(dress.outfit(Wearer(person.face, pose, build, chosen, person.neck, person.throat)))


def _saved(picture: Image.Image, corner: tuple[int, int], name: str, folder: Path) -> Rows:
    """Save a layer, a large one a little coarser; the answer is its row in the manifest."""
    for quality in _QUALITIES:
        picture.save(folder / name, quality=quality, alpha_quality=95, method=6)
        if (folder / name).stat().st_size < _WEIGHT:
            break
    return {"file": name, "at": list(corner)}


def _formed(light: tuple[np.ndarray, np.ndarray], pixels: Pixels, window: Window, name: str, folder: Path) -> Rows:
    """Save the form of a layer; the answer is what its row in the manifest says of it."""
    file = f"{name}-form.webp"
    return {"form": {"file": file, "at": list(form.saved(*light, pixels[..., 3], window, folder / file))}}
