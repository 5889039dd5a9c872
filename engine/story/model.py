"""What a story is once it is read: frozen, typed, and one flat list of instructions.

Law: everything here is immutable, and a place in the story is one number, an index into `Story.code`.
An instruction that needs nothing from the state is its own effect. Knows nothing of YAML or of playing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from engine.story.evaluate import Value
from engine.story.expr import Expression
from engine.story.markup import Text

SLOTS = ("far_left", "left", "center", "right", "far_right")
EFFECTS = ("shake", "flash", "blackout")
SHOTS = ("wide", "close")
OVER = "over "  # and whose shoulder one looks over
TURNED = "turned"  # the mood of whoever has their back to us


class Member(NamedTuple):
    """One of the cast; without moods they have no picture and speak off stage."""

    id: str
    name: str
    color: str
    moods: tuple[str, ...] = ()
    outfits: tuple[str, ...] = ()


class Light(NamedTuple):
    """The light people stand in, as #rrggbb."""

    key: str
    fill: str
    rim: str


class Overlay(NamedTuple):
    """Something that moves in a picture, in pixels of 1920 by 1080.

    `areas` are the outlines it stays in, or its middle or what it turns about as a single one; `size` is its radius or
    length, or how many it has of what it is made of; it comes again `every` so many seconds.
    """

    kind: str
    areas: tuple[tuple[tuple[int, int], ...], ...]
    size: int = 0
    color: str | None = None
    every: float = 0.0


class Place(NamedTuple):
    """Where a scene plays; without a picture it is shown as a designed stand-in.

    A variant of a place is a place of its own, called by both names: `gate boarding`.
    """

    id: str
    title: str
    picture: str | None = None
    ambience: str | None = None
    light: Light | None = None
    overlays: tuple[Overlay, ...] = ()
    is_seated: bool = False
    foreground: str | None = None
    is_at_table: bool = False


NOWHERE: Final = (0, 1, 1)


class Variable(NamedTuple):
    """A remembered value with a finite range: bool, int from `low` to `high`, or one of `words`.

    Values outside the range become its nearest end; only with `clamp` is that what the author meant. `spot` is where
    it is declared: (file index, line, column).
    """

    name: str
    start: Value
    low: int = 0
    high: int = 0
    words: tuple[str, ...] = ()
    clamp: bool = False
    is_hidden: bool = False
    spot: tuple[int, int, int] = NOWHERE

    @property
    def kind(self) -> str:
        """`bool`, `number` or `word`."""
        if self.words:
            return "word"
        return "bool" if isinstance(self.start, bool) else "number"


class Ending(NamedTuple):
    """A way for the story to be over; `title` is what the departure board shows, `hint` what it says until then.

    `text` are the paragraphs of the last screen, `spot` is (file index, line, column).
    """

    id: str
    title: str
    text: tuple[Text, ...] = ()
    hint: str = ""
    spot: tuple[int, int, int] = NOWHERE


class Scene(NamedTuple):
    """A scene: its instructions are `code[start:stop]`, the first of them its `Enter`."""

    name: str
    title: str
    owner: str | None
    start: int
    stop: int


class Enter(NamedTuple):
    """A scene begins: its place, its music and, where it opens a chapter, the card."""

    scene: str
    title: str
    owner: str | None
    chapter: str | None
    place: str | None
    music: str | None
    visited: int | None


class Say(NamedTuple):
    """A line: narration where `who` is None. Playing stops here until the player goes on.

    `counter` is the variable that counts how often it was left, where its words vary by that.
    """

    id: str
    who: str | None
    mood: str | None
    outfit: str | None
    text: Text
    counter: int | None = None


class Figure(NamedTuple):
    """Someone on stage; no slot, mood or outfit means: as they were, or the middle, their first ones."""

    who: str
    slot: str
    mood: str | None
    outfit: str | None


class Show(NamedTuple):
    """People come on stage, move or change."""

    figures: tuple[Figure, ...]


class Hide(NamedTuple):
    """People leave the stage; `who` empty means all."""

    who: tuple[str, ...]


class Travel(NamedTuple):
    """The place changes within a scene."""

    place: str


class Play(NamedTuple):
    """Something is heard: `name` None silences the bus."""

    bus: str
    name: str | None
    caption: str


class Flash(NamedTuple):
    """A short effect over the whole picture, one of `EFFECTS`."""

    name: str


class Lay(NamedTuple):
    """A picture: an `insert` over the place, or a `painting` in its stead; `name` None takes it away."""

    layer: str
    name: str | None


class Shot(NamedTuple):
    """How near everybody is: one of `SHOTS`, or `OVER` somebody's shoulder."""

    name: str


class Pause(NamedTuple):
    """Nothing happens for a while; the player may always go on at once."""

    seconds: float


class Set(NamedTuple):
    """Variables change: pairs of index and the expression for the new value."""

    changes: tuple[tuple[int, Expression], ...]


class Branch(NamedTuple):
    """Go on where the condition holds, else jump to `otherwise`."""

    condition: Expression
    otherwise: int


class Jump(NamedTuple):
    """Go on at `target`; `scene` names it where an author's goto did."""

    target: int
    scene: str | None


class Call(NamedTuple):
    """Go on at `target` until a `Return`, then after this."""

    target: int
    scene: str


class Return(NamedTuple):
    """Back to after the latest call."""


class Option(NamedTuple):
    """A way to answer a choice; open where its condition holds and, with `used`, until it was taken once.

    Where it is not open, it is shown with the `reason`, or not at all.
    """

    id: str
    text: Text
    condition: Expression | None
    target: int
    reason: Text | None = None
    used: int | None = None


class Choice(NamedTuple):
    """Playing stops here until an open option is chosen; where none is open it goes on at `after`."""

    id: str
    owner: str | None
    prompt: Text | None
    options: tuple[Option, ...]
    after: int


class End(NamedTuple):
    """The story is over; `text` are its ending's paragraphs, which may vary by the state."""

    ending: str
    text: tuple[Text, ...] = ()


class Claim(NamedTuple):
    """What the author says of every state: `holds` is true in all of them (or, for a `never`, false)."""

    holds: Expression
    is_never: bool
    source: str
    spot: tuple[int, int, int]


Staging = Enter | Show | Hide | Travel | Play | Flash | Lay | Shot
Instruction = Staging | Say | Pause | Set | Branch | Jump | Call | Return | Choice | End


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story, as the author wrote it. `spots[i]` is (file index, line, column) of `code[i]`."""

    title: str
    about: str
    start: str
    cast: Mapping[str, Member]
    places: Mapping[str, Place]
    variables: tuple[Variable, ...]
    endings: Mapping[str, Ending]
    scenes: Mapping[str, Scene]
    code: tuple[Instruction, ...]
    spots: tuple[tuple[int, int, int], ...]
    files: tuple[str, ...]
    clock: int | None
    root: str
    claims: tuple[Claim, ...] = ()
