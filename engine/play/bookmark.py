"""Keeping one's place in a story that may be rewritten: for saves, for live reload, for `check-saves`.

Law: a bookmark names things by their identities, never by number: options by id, lines by their scene, words and
order, variables by name. Finding it again gives a session and says how well it fits.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from engine.play import stretch
from engine.play.effect import Offer
from engine.play.move import Advance, Choose, Move
from engine.play.session import Session
from engine.play.state import State, Tableau
from engine.play.step import DoesNotFit, Turn, ahead
from engine.play.stretch import AHEAD, Stretch
from engine.story.evaluate import Value
from engine.story.model import Choice, End, Enter, Pause, Say, Story, Variable

TRAIL = 40
NEAR, BESIDE = 8, 3
CHANGED = "what leads to it has changed"
NAMED = (Say, Choice, Enter, End)
STOPS = (Say, Choice, Pause, End)


class Bookmark(NamedTuple):
    """A place in a playthrough: the moves to it, the last stops by identity, this one last, what is remembered.

    `ahead` are the next stops, up to a choice or an ending: so that one knows a line that is gone from a reworded one.
    Where a rewritten story was taken up in the middle, the moves do not lead here from the beginning.
    """

    moves: tuple[Move, ...]
    trail: tuple[str, ...]
    values: Mapping[str, Value]
    tableau: Tableau
    calls: tuple[str, ...]
    seed: int
    ahead: tuple[str, ...] = ()
    begins_at_start: bool = True

    @property
    def is_in_pause(self) -> bool:
        """Whether nothing was said since the beginning or the last choice: a pause passes by itself."""
        return not self.trail or (stretch.is_question(self.trail[-1]) and bool(self.ahead))

    @property
    def stretch(self) -> Stretch:
        """Where it is among what is read on from the last choice to the next."""
        count = 0
        while count < len(self.moves) and isinstance(self.moves[-1 - count], Advance):
            count += 1
        return Stretch(
            self.trail[:-1][max(0, len(self.trail) - 1 - count) :], self.trail[-1], self.ahead, count
        )


class Fit(StrEnum):
    """How well a bookmark was found again."""

    EXACT = "exact"
    MOVED = "moved"
    NEAREST = "nearest"
    QUESTION = "at the question"


class Found(NamedTuple):
    """A session at the place of a bookmark, or as near as could be; `reason` says why it is not there, if so."""

    session: Session
    fit: Fit
    reason: str = ""


def bookmark(session: Session) -> Bookmark:
    """A bookmark at where a session is."""
    story, state = session.story, session.state
    turns = session.turns[max(0, session.position - TRAIL + 1) : session.position + 1]
    named = zip(story.variables, state.values, strict=True)
    return Bookmark(
        moves=session.moves,
        trail=tuple(_names(story, turns)),
        values={variable.name: value for variable, value in named},
        tableau=state.tableau,
        calls=tuple(identity(story, at - 1) for at in state.calls),
        seed=state.seed,
        ahead=tuple(islice(_names(story, ahead(story, session.turn)), AHEAD)),
        begins_at_start=session.begins_at_start,
    )


def identity(story: Story, at: int) -> str:
    """What an instruction is called, whatever its number: its own identity, or that of one before it and steps."""
    instruction = story.code[at]
    match instruction:
        case Say() | Choice():
            return instruction.id
        case Enter():
            return f"{instruction.scene}:"
        case End():
            return f"{scene_of(story, at)}:end {instruction.ending}"
    steps = 0
    while not isinstance(story.code[at], (Say, Choice, Enter)):
        at, steps = at - 1, steps + 1
    return f"{identity(story, at)}+{steps}"


def scene_of(story: Story, at: int) -> str:
    """The scene an instruction belongs to."""
    return next(scene.name for scene in story.scenes.values() if scene.start <= at < scene.stop)


def find(story: Story, mark: Bookmark) -> Found:
    """The place of a bookmark in a story, which may have been rewritten since."""
    session = Session(story, mark.seed)
    lost = _choose_again(session, mark.moves) if mark.begins_at_start else CHANGED
    if mark.is_in_pause and (mark.begins_at_start or not mark.trail):
        return Found(session, Fit.QUESTION if lost else Fit.EXACT, lost)
    old = mark.stretch
    turns = [] if lost else [session.turn, *ahead(story, session.turn)]
    spots = [spot for spot, turn in enumerate(turns) if not isinstance(turn.stop, Pause)]
    names = [identity(story, turns[spot].state.at) for spot in spots]
    spot = stretch.same(old, names)
    if spot is not None:
        return _forward(session, spots[spot], *_fit(story, old.here, names[spot]))
    near = stretch.nearest(old, names) if names else None
    restored = _restore(story, mark, bool(lost)) if lost or not old.has_likes else None
    if restored and not (near and near.is_reworded and identity(story, restored.state.at) != old.here):
        is_there = stretch.is_same(identity(story, restored.state.at), old.here)
        why = lost or (CHANGED if is_there else "that line has no words now")
        return Found(restored, Fit.MOVED if is_there else Fit.NEAREST, why)
    if near is None:
        return Found(session, Fit.QUESTION, lost or "no line near it is left")
    return _forward(session, spots[near.spot], Fit.EXACT if near.is_reworded else Fit.NEAREST, near.reason)


def _names(story: Story, turns: Iterable[Turn]) -> Iterator[str]:
    """The identities of stops; a pause has none."""
    return (identity(story, turn.state.at) for turn in turns if not isinstance(turn.stop, Pause))


def _choose_again(session: Session, moves: tuple[Move, ...]) -> str:
    """Choose what was chosen; why not, where that is not to be had any more."""
    for move in moves:
        if not isinstance(move, Choose):
            continue
        session.read_on()
        try:
            session.make(move)
        except DoesNotFit:
            return _missing(session, move.option)
    return ""


def _missing(session: Session, option: str) -> str:
    """Why an option cannot be chosen here."""
    if not isinstance(session.stop, Offer):
        return f"the story does not come to the option '{option}' any more"
    choice = session.story.code[session.state.at]
    is_there = isinstance(choice, Choice) and any(one.id == option for one in choice.options)
    return f"the option '{option}' is " + ("still there, but not open" if is_there else "not there any more")


def _forward(session: Session, count: int, fit: Fit, reason: str = "") -> Found:
    for _ in range(count):
        session.advance()
    return Found(session, fit, reason)


def _fit(story: Story, was: str, name: str) -> tuple[Fit, str]:
    """How well the same stop fits, and what has changed of it."""
    if stretch.scene(was) != stretch.scene(name):
        is_renamed = stretch.scene(was) not in story.scenes
        how = "its scene has another name now" if is_renamed else "it stands in another scene now"
        return Fit.MOVED, how
    if stretch.prints(was) == stretch.prints(name):
        return Fit.EXACT, ""
    (prompt, _, _), (other, _, _) = (one.partition("?") for one in (was, name))
    return Fit.EXACT, "its options have changed" if prompt == other else "its words have changed"


def _restore(story: Story, mark: Bookmark, is_lost: bool) -> Session | None:
    """A session that begins at the marked beat with what was remembered; None where that beat is not there."""
    at = _index(story, mark.trail[-1])
    calls = [_index(story, call) for call in mark.calls]
    if at is None or None in calls or not isinstance(story.code[at], STOPS):
        return None
    if not (is_lost and identity(story, at) == mark.trail[-1]) and not _is_among_them(
        story, at, mark.stretch
    ):
        return None
    values = tuple(_kept(variable, mark.values.get(variable.name)) for variable in story.variables)
    returns = tuple(call + 1 for call in calls if call is not None)
    if max(returns, default=0) >= len(story.code):
        return None
    return Session.at(story, State(at, values, _known(story, mark.tableau), returns, mark.seed))


def _is_among_them(story: Story, at: int, old: Stretch) -> bool:
    """Whether one of the old neighbours stands near: else it is another stop that says the same."""
    around = range(max(0, at - NEAR), min(at + NEAR + 1, len(story.code)))
    names = [
        identity(story, near) for near in around if near != at and isinstance(story.code[near], (Say, Choice))
    ]
    beside = (*old.before[-BESIDE:], *old.after[:BESIDE])
    return any(stretch.is_same(name, other) for name in names for other in beside)


def _index(story: Story, name: str) -> int | None:
    """Where the instruction of this identity stands; a line may have gone to another scene with its words."""
    beat, _, steps = name.partition("+")
    named = [(at, identity(story, at)) for at, code in enumerate(story.code) if isinstance(code, NAMED)]
    found = [at for at, other in named if other == beat] or [
        at for at, other in named if stretch.is_same(other, beat)
    ]
    if len(found) != 1 or not (steps or "0").isdecimal():
        return None
    at = found[0] + int(steps or "0")
    return at if at < len(story.code) else None


def _kept(variable: Variable, value: Value | None) -> Value:
    """The remembered value where the variable can still have it, else what it begins with."""
    if variable.kind == "bool":
        return value if isinstance(value, bool) else variable.start
    if variable.kind == "word":
        return value if isinstance(value, str) and value in variable.words else variable.start
    if isinstance(value, bool) or not isinstance(value, int):
        return variable.start
    return min(max(value, variable.low), variable.high)


def _known(story: Story, tableau: Tableau) -> Tableau:
    """The tableau without places and people that are not in the story any more."""
    figures = tuple(figure for figure in tableau.figures if figure.who in story.cast)
    place = tableau.place if tableau.place in story.places else None
    scene = tableau.scene if tableau.scene in story.scenes else None
    owner = tableau.owner if tableau.owner in story.cast else None
    return tableau._replace(figures=figures, place=place, scene=scene, owner=owner)
