"""What a person is to the renderer: a face, hair, a body, clothes and the moods they have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from anatomy import Face
from attitude import Attitude
from canvas import Layer, Pose, Window
from mannequin import Build
from moods import MOODS, Mood
from profiles import Profile
from wardrobe import Outfit

_TURNS = (-1.0, 5.0)  # degrees that a mood may turn a head out of its drawing: farther, a face lies flat on it


@dataclass(frozen=True, slots=True)
class Hair:
    """Layers behind the body and in front of the face (an ear may be the last of these)."""

    behind: list[Layer]
    front: list[Layer]


@dataclass(frozen=True, slots=True)
class Side:
    """A head in profile: its contour, and its hair."""

    profile: Profile
    hair: Callable[[Face, Pose, Window], Hair]
    back: float = 0.0  # canvas pixels that it sits farther back on the neck than the head in three quarters
    falls: bool = False  # it falls otherwise than in front: no shade of that may stay on the shoulders


@dataclass(frozen=True, slots=True)
class Dress:
    """An outfit and the stances it is drawn in; the first is how this person stands by themselves.

    `like`: every other stance is that of another outfit, which looks the same there.
    """

    outfit: Outfit
    stances: tuple[str, ...]
    like: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the cast."""

    name: str
    drop: int  # canvas pixels this person stands lower than the tallest
    face: Face
    pose: Pose
    window: Window  # the part of the canvas that head and hair need
    hair: Callable[[Face, Pose, Window], Hair]
    outfits: Mapping[str, Dress]
    moods: tuple[str, ...]
    build: Build
    bearing: Attitude = Attitude()  # how the head is held at rest
    neck: float = 1.0  # how broad
    throat: bool = False
    mute: bool = False  # the mouth keeps still beside a line
    stances: Mapping[str, str] = field(default_factory=dict)  # the stance that a mood brings with it
    at_table: tuple[str, ...] = ()  # the stances that are for a table; the first, where a mood brings none of them
    back: Callable[[Face, Pose, Window], Hair] | None = None  # the head from behind, for whoever turns away
    masked: Callable[[Face, Pose, Window], Hair] | None = None  # the head in cap and mask, for whoever operates
    side: Side | None = None  # the head from the side, for whoever looks past us
    own: Mapping[str, Mood] = field(default_factory=dict)  # moods that this person has in their own way

    def mood(self, name: str) -> Mood:
        """What the face does in a mood."""
        return self.own.get(name, MOODS[name])

    def held(self, mood: Mood) -> Attitude:
        """How the head is held in a mood; no farther than a drawing can be turned."""
        (least, most), whole = _TURNS, self.bearing + Attitude(mood.turn, mood.bow)
        return replace(whole, yaw=min(max(whole.yaw, least), max(most, self.bearing.yaw)))
