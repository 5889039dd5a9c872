"""What came of each choice: the minutes it took, what it changed, and where that was remembered later.

Law: a choice has changed what would be otherwise, had another of its options been taken; that is found out by taking
them, for a step is pure. What was changed by a choice and is asked about later on the route was remembered there;
the clock is left out, for every choice takes its minutes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.play.effect import Offer
from engine.play.move import Choose, Move
from engine.play.session import Session
from engine.play.state import State
from engine.play.step import Turn, ahead, is_open, step
from engine.story.evaluate import Value
from engine.story.liveness import mask_of, reads
from engine.story.model import Choice, End, Enter, Instruction, Say, Set, Story
from engine.story.network import scenes_by_instruction

Passed = tuple[int, tuple[Value, ...]]
ASKED_IN_WORDS, ASKED_FOR_WAY, TURNED = 0.5, 1.0, 2.0


class Consequence(NamedTuple):
    """A choice made at a turn: whose, in which scene, the question, the answer, how many other ways there were.

    `remembered` are the scenes where it was asked about later; `weight` is how much of the route hung on it.
    """

    position: int
    owner: str | None
    scene: str
    question: str
    answer: str
    others: int
    minutes: int
    remembered: tuple[str, ...]
    weight: float


def consequences(session: Session) -> list[Consequence]:
    """What came of every choice up to where the session is, in order."""
    telling = _Telling(session.story)
    for position in range(1, session.position + 1):
        move = session.move_into(position)
        assert move is not None
        if isinstance(move, Choose):
            telling.choose(position, session.turns[position - 1].state, move)
        telling.follow(session.turns[position - 1].state, move)
    return [_told(session, made) for made in telling.made]


def decisive(all_made: Iterable[Consequence], most: int = 3) -> list[Consequence]:
    """The few choices on which most of the route hung, in the order in which they were made."""
    found = [made for made in all_made if made.weight > 0 and made.others]
    heaviest = sorted(found, key=lambda made: (-made.weight, made.position))[:most]
    return sorted(heaviest)


@dataclass(slots=True)
class _Made:
    """A choice while the route after it is followed."""

    position: int
    scene: str
    changed: set[int]
    others: int
    minutes: int
    weight: float
    remembered: dict[str, None] = field(default_factory=dict)


class _Telling:
    """Follows a route and tells which choices have to do with each value."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.scene_at = scenes_by_instruction(story)
        self.made: list[_Made] = []
        self.origins: dict[int, frozenset[int]] = {}

    def choose(self, position: int, state: State, move: Choose) -> None:
        """A choice is made: see what would be otherwise."""
        taken = _outcome(self.story, step(self.story, state, move))
        others = [
            _outcome(self.story, step(self.story, state, other)) for other in _others(self.story, state, move)
        ]
        changed = {
            index
            for other in others
            for index, (one, two) in enumerate(zip(taken.values, other.values, strict=True))
            if one != two
        }
        turned = any(other.tableau.scene != taken.tableau.scene for other in others)
        clock = self.story.clock
        minutes = 0 if clock is None else int(state.values[clock]) - int(taken.values[clock])
        scene = self.scene_at[state.at]
        option = next(o for o in _choice(self.story, state).options if o.id == move.option)
        if option.used is not None:
            self.origins[option.used] = frozenset({len(self.made)})
        self.made.append(_Made(position, scene, changed, len(others), max(0, minutes), TURNED * turned))

    def follow(self, state: State, move: Move) -> None:
        """Make a move again, and see what is changed and asked on the way."""
        passed: list[Passed] = []
        step(self.story, state, move, lambda at, values: passed.append((at, values)))
        for at, _ in passed:
            instruction = self.story.code[at]
            self.ask(at, instruction)
            for index, sources in _changes(instruction):
                if index == self.story.clock:
                    continue
                origin = frozenset().union(*(self.origins.get(source, frozenset()) for source in sources))
                if self.made and index in self.made[-1].changed:
                    origin |= {len(self.made) - 1}
                self.origins[index] = origin

    def ask(self, at: int, instruction: Instruction) -> None:
        """Credit the choices that have to do with what is asked here."""
        if type(instruction) is Set:
            return
        mask = reads(instruction)
        asked = frozenset().union(*(made for index, made in self.origins.items() if mask >> index & 1))
        weight = ASKED_IN_WORDS if type(instruction) in (Say, End) else ASKED_FOR_WAY
        scene = self.scene_at[at]
        for number in asked:
            made = self.made[number]
            made.weight += weight / len(asked)
            if scene != made.scene:
                made.remembered[scene] = None


def _others(story: Story, state: State, move: Choose) -> list[Choose]:
    """The other options that could have been taken."""
    return [
        Choose(option.id)
        for option in _choice(story, state).options
        if option.id != move.option and is_open(option, state.values)
    ]


def _choice(story: Story, state: State) -> Choice:
    choice = story.code[state.at]
    assert type(choice) is Choice
    return choice


def _outcome(story: Story, turn: Turn) -> State:
    """The state at the next choice or ending."""
    return [turn, *ahead(story, turn)][-1].state


def _changes(instruction: Instruction) -> Iterator[tuple[int, list[int]]]:
    """The variables an instruction changes, each with those that its new value is made of."""
    if type(instruction) is Set:
        for index, expression in instruction.changes:
            mask = mask_of(expression)
            yield index, [source for source in range(mask.bit_length()) if mask >> source & 1]
    elif type(instruction) is Enter and instruction.visited is not None:
        yield instruction.visited, []


def _told(session: Session, made: _Made) -> Consequence:
    offer = session.turns[made.position - 1].stop
    assert isinstance(offer, Offer)
    scenes = session.story.scenes
    return Consequence(
        position=made.position,
        owner=offer.owner,
        scene=made.scene,
        question=offer.prompt.plain if offer.prompt else "",
        answer=session.words_of(made.position),
        others=made.others,
        minutes=made.minutes,
        remembered=tuple(scenes[name].title for name in made.remembered),
        weight=made.weight,
    )
