"""A face as it is drawn for the stage: eyes and lips larger than life, the tip of the nose a little higher.

Law: a person's script measures them as they are; the same is done to everybody here, and less to whoever has large eyes, who still has them.
A head is a hundred pixels of the screen there, and features of true size are a slit and a wedge.
Units: face units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from anatomy import Dot, Eye, Face
from person import Person
from profiles import Profile

_EYE, _LID, _IRIS = 1.25, 1.36, 1.18  # how much longer an eye is, how much wider open, how much larger an iris
_LARGE = {"long": (48.0, 60.0), "open": (14.0, 21.0), "iris": (12.8, 16.0)}  # of true size: from where on that is less, and where it is nothing
_LIPS, _FULL, _LIFT = 1.18, 1.12, -5.0  # how much wider a mouth is, how much fuller; how far it and the nose go up
_EYE_ASIDE, _LID_ASIDE = 1.14, 1.22  # from the side an eye is a wedge: less is enough


def for_the_stage(person: Person) -> Person:
    """The person with a face, and a profile, that is read from afar."""
    side = person.side and replace(person.side, profile=_profile(person.side.profile))
    return replace(person, face=_face(person.face), side=side)


def _face(face: Face) -> Face:
    mouth, iris, nose = face.mouth, face.iris, face.nose
    middle = mouth.far[0] + mouth.middle * (mouth.near[0] - mouth.far[0])
    far, near = ((middle + (x - middle) * _LIPS, y + _LIFT) for x, y in (mouth.far, mouth.near))
    grown = _share(_IRIS, "iris", iris.radius)
    return replace(
        face,
        eye_near=_eye(face.eye_near),
        eye_far=_eye(face.eye_far),
        iris=replace(iris, radius=iris.radius * grown, height=iris.height * grown, far=iris.far * grown),
        nose=replace(nose, tip=(nose.tip[0], nose.tip[1] + _LIFT)),
        mouth=replace(mouth, far=far, near=near, upper=mouth.upper * _FULL, lower=mouth.lower * _FULL),
    )


def _eye(eye: Eye) -> Eye:
    inner, outer = _spread((eye.inner, eye.outer), _share(_EYE, "long", eye.outer[0] - eye.inner[0]))
    lid = _share(_LID, "open", eye.up)
    return replace(eye, inner=inner, outer=outer, up=eye.up * lid, down=eye.down * lid)


def _share(most: float, what: str, size: float) -> float:
    """How much larger something is drawn: what is large already, less, or it is a doll's."""
    start, end = _LARGE[what]
    return 1 + (most - 1) * min(1.0, max(0.0, (end - size) / (end - start)))


def _profile(profile: Profile) -> Profile:
    (x, y), (cx, cy) = profile.eye, profile.corner
    corner = (x + (cx - x) * _EYE_ASIDE, y + (cy - y) * _EYE_ASIDE)
    return replace(profile, corner=corner, up=profile.up * _LID_ASIDE, down=profile.down * _LID_ASIDE)


def _spread(dots: Sequence[Dot], share: float) -> tuple[Dot, ...]:
    """Points moved away from their middle."""
    mx, my = (sum(v) / len(dots) for v in zip(*dots, strict=True))
    return tuple((mx + (x - mx) * share, my + (y - my) * share) for x, y in dots)
