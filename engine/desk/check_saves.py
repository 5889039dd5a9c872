"""What a rewrite does to every place at which a player could have saved.

Law: every line and choice of the old story that any playthrough comes to is bookmarked once and looked for in the new
one, by the same `find` that loads a save.
"""

import random
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from engine.desk.decide import at_random
from engine.desk.facts import Facts, Target, Witness
from engine.play.bookmark import Bookmark, Fit, bookmark, find
from engine.play.effect import Offer, Over
from engine.play.move import Choose
from engine.play.session import Session
from engine.story.model import Choice, Pause, Say, Story

PLAYTHROUGHS = 100


class Place(NamedTuple):
    """A place to save at: the instruction in the old story, what became of it, and why it is not exact, if so."""

    at: int
    fit: Fit
    reason: str


class Report(NamedTuple):
    """Every place of the old story; `unseen` are lines and choices that no playthrough was found for."""

    places: list[Place]
    unseen: list[int]

    @property
    def counts(self) -> Counter[Fit]:
        """How many places fit how well."""
        return Counter(place.fit for place in self.places)


def check_saves(old: Story, new: Story) -> Report:
    """What becomes of every place in the old story when it is loaded into the new one."""
    marks: dict[int, Bookmark] = {}
    for moves in _covering(old):
        _bookmark_all(old, moves, marks)
    places = []
    for at, mark in sorted(marks.items()):
        found = find(new, mark)
        places.append(Place(at, found.fit, found.reason))
    savable = {at for at, code in enumerate(old.code) if isinstance(code, (Say, Choice))}
    return Report(places, sorted(savable - marks.keys()))


def _covering(story: Story) -> Iterator[list[str]]:
    """Playthroughs that between them come to every line there is a way to, as far as chance and the solver find it."""
    facts = Facts()
    witness = Witness(story, facts)
    generator = random.Random(2837)
    for _ in range(PLAYTHROUGHS):
        at_random(witness, generator)
        yield witness.moves
    try:
        from engine.desk.formula import StoryFormula
    except ImportError:
        return
    formula = StoryFormula(story, 1, facts.possible)
    for at, code in enumerate(story.code):
        target = Target("line", at)
        if isinstance(code, Say) and target not in facts.possible:
            moves = formula.find(formula.target(target))
            if moves is not None:
                witness.play(moves)
                yield moves


def _bookmark_all(story: Story, moves: list[str], marks: dict[int, Bookmark]) -> None:
    session = Session(story)
    waiting = list(reversed(moves))
    while True:
        stop = session.stop
        if not isinstance(stop, (Pause, Over)) and session.state.at not in marks:
            marks[session.state.at] = bookmark(session)
        if isinstance(stop, Over) or (isinstance(stop, Offer) and not waiting):
            return
        if isinstance(stop, Offer):
            session.make(Choose(waiting.pop().removeprefix("choose ")))
        else:
            session.advance()
