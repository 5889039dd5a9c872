"""What a person is to the renderer: a face, hair, clothes and the moods they have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from anatomy import Face
from canvas import Layer, Pose, Window

Outfit = Callable[[Face, Pose], list[Layer]]


@dataclass(frozen=True, slots=True)
class Hair:
    """Layers behind the body and in front of the face (an ear may be the last of these)."""

    behind: list[Layer]
    front: list[Layer]


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the cast."""

    name: str
    drop: int  # canvas pixels this person stands lower than the tallest
    face: Face
    pose: Pose
    window: Window  # the part of the canvas that head and hair need
    hair: Callable[[Face, Pose, Window], Hair]
    outfits: dict[str, Outfit]
    moods: tuple[str, ...]
