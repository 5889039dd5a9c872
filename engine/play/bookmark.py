"""Keeping one's place in a story that may be rewritten: for saves, for live reload, for `check-saves`.

Law: a bookmark names things by their identities, never by number: options by id, lines by their scene, words and
order, variables by name. Finding it again gives a session and says how well it fits.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from engine.play.move import Choose, Move
from engine.play.session import Session
from engine.play.state import State, Tableau
from engine.play.step import DoesNotFit, Turn, ahead
from engine.story.evaluate import Value
from engine.story.model import Choice, End, Enter, Pause, Say, Story, Variable

TRAIL = 40
NAMED = (Say, Choice, Enter, End)
STOPS = (Say, Choice, Pause, End)


class Bookmark(NamedTuple):
    """A place in a playthrough: the moves to it, the last stops by identity, this one last, what is remembered."""

    moves: tuple[Move, ...]
    trail: tuple[str, ...]
    values: Mapping[str, Value]
    tableau: Tableau
    calls: tuple[str, ...]
    seed: int


class Fit(StrEnum):
    """How well a bookmark was found again."""

    EXACT = "exact"
    MOVED = "moved"
    EARLIER = "nearest earlier beat"
    SCENE = "scene start"


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
        trail=tuple(identity(story, turn.state.at) for turn in turns if not isinstance(turn.stop, Pause)),
        values={variable.name: value for variable, value in named},
        tableau=state.tableau,
        calls=tuple(identity(story, at - 1) for at in state.calls),
        seed=state.seed,
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
    lost = _choose_again(session, mark.moves)
    if not lost:
        ahead = _ahead(session)
        names = [_name(story, turn) for turn in ahead]
        if mark.trail[-1] in names:
            return _forward(session, names.index(mark.trail[-1]), Fit.EXACT)
        words = [_words(name) for name in names]
        if _words(mark.trail[-1]) in words:
            return _forward(session, words.index(_words(mark.trail[-1])), Fit.MOVED, "its scene was divided")
    restored = _restore(story, mark)
    if restored:
        return Found(restored, Fit.MOVED, lost or "what leads to it has changed")
    if lost:
        return Found(session, Fit.EARLIER if session.moves else Fit.SCENE, lost)
    return _nearest(session, ahead, mark.trail)


def _choose_again(session: Session, moves: tuple[Move, ...]) -> str:
    """Choose what was chosen; why not, where that is not to be had any more."""
    for move in moves:
        if not isinstance(move, Choose):
            continue
        session.read_on()
        try:
            session.make(move)
        except DoesNotFit:
            return f"the option '{move.option}' is not there any more"
    return ""


def _ahead(session: Session) -> list[Turn]:
    """The turns from here to the next choice or ending, this one first."""
    return [session.turn, *ahead(session.story, session.turn)]


def _forward(session: Session, count: int, fit: Fit, reason: str = "") -> Found:
    for _ in range(count):
        session.advance()
    return Found(session, fit, reason)


def _nearest(session: Session, ahead: list[Turn], trail: tuple[str, ...]) -> Found:
    """The line itself is gone: as many lines after the last one that is left, or that one."""
    names = [_name(session.story, turn) for turn in ahead]
    for back, known in enumerate(reversed(trail[:-1]), 1):
        if known not in names:
            continue
        spot = names.index(known)
        if (
            spot + back < len(names)
            and names[spot + back] not in trail
            and isinstance(ahead[spot + back].stop, Say)
        ):
            return _forward(session, spot + back, Fit.EXACT, "its words have changed")
        return _forward(session, spot, Fit.EARLIER, "the line itself is not there any more")
    return Found(session, Fit.SCENE, "no line near it is there any more")


def _name(story: Story, turn: Turn) -> str:
    """The identity of a stop; a pause has none."""
    return "" if isinstance(turn.stop, Pause) else identity(story, turn.state.at)


def _words(name: str) -> str:
    return name.partition(":")[2]


def _restore(story: Story, mark: Bookmark) -> Session | None:
    """A session that begins at the marked beat with what was remembered; None where that beat is not there."""
    at = _index(story, mark.trail[-1])
    calls = [_index(story, call) for call in mark.calls]
    if at is None or None in calls or not isinstance(story.code[at], STOPS):
        return None
    values = tuple(_kept(variable, mark.values.get(variable.name)) for variable in story.variables)
    returns = tuple(call + 1 for call in calls if call is not None)
    if max(returns, default=0) >= len(story.code):
        return None
    return Session.at(story, State(at, values, _known(story, mark.tableau), returns, mark.seed))


def _index(story: Story, name: str) -> int | None:
    """Where the instruction of this identity stands; a line may have gone to another scene with its words."""
    beat, _, steps = name.partition("+")
    named = [(at, identity(story, at)) for at, code in enumerate(story.code) if isinstance(code, NAMED)]
    found = [at for at, other in named if other == beat] or [
        at for at, o in named if _words(o) == _words(beat) != ""
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
