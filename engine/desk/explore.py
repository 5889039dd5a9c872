"""The proof: what holds in every state of a story, or the fewest choices to where it does not.

Law: a finding is a `Problem`; "proved" is said only when nothing was left unseen. States are walked one by one as
far as that closes; beyond, a solver decides the same instructions; without one, it is said how far one came.
"""

import importlib.util
import time
from collections.abc import Callable
from typing import NamedTuple

from engine.desk.facts import Facts, Target
from engine.desk.findings import findings, idle_choices, unsettled
from engine.desk.odds import Spread, shares, spread
from engine.desk.playthroughs import Sample, margin, sample
from engine.desk.walk import Walk, walk
from engine.desk.walk_facts import facts_of
from engine.story.counted import counted
from engine.story.liveness import live_before
from engine.story.model import Story
from engine.story.problem import Problem, in_order

WALK_LIMIT = 8_000
ALONE_LIMIT = 200_000
SAMPLE = 500
Tell = Callable[[str], None]


class Reached(NamedTuple):
    """How an ending is reached: by these moves, in this share of random playthroughs, give or take `margin`."""

    moves: tuple[str, ...]
    share: float
    margin: float = 0.0


class Exploration(NamedTuple):
    """What was found out; `endings` maps every ending to how it is reached, or to None. `how` says how.

    Where it is not proved, `unsettled` are the places with what is not known of them, `loops` what stood in the way.
    """

    proved: bool
    how: str
    states: int
    seconds: float
    endings: dict[str, Reached | None]
    problems: list[Problem]
    seldom: list[tuple[float, int]]
    idle_choices: list[int]
    words: Spread
    choices: Spread
    unsettled: list[tuple[tuple[int, int, int], str]]
    loops: list[int]


def explore(story: Story, tell: Tell = lambda words: None, limit: int | None = None) -> Exploration:
    """Say what holds in all of the story; `limit` bounds the walk and keeps the solver out."""
    began = time.process_time()
    found = walk(story, WALK_LIMIT if limit is None else limit, tell)
    decided = None
    if limit is None and not found.closed and not found.interrupted:
        decided = _decided(story, facts_of(found), tell)
        if decided is None:
            found = walk(story, ALONE_LIMIT, tell)
    verdict = decided or _Verdict(facts_of(found), _walked(found))
    facts = verdict.facts
    seen = sample(story, SAMPLE)
    ordinary = seen.lines.most_common()
    return Exploration(
        proved=facts.closed,
        how=verdict.how,
        states=found.states,
        seconds=time.process_time() - began,
        endings=_endings(story, facts, found, seen),
        problems=in_order(list(findings(story, facts))),
        seldom=[(count / seen.total, at) for at, count in ordinary[:-11:-1]],
        idle_choices=idle_choices(story, live_before(story)),
        words=spread(seen.words),
        choices=spread(seen.choices),
        unsettled=[] if facts.closed else list(unsettled(story, facts)),
        loops=list(verdict.loops),
    )


class _Verdict(NamedTuple):
    facts: Facts
    how: str
    loops: tuple[int, ...] = ()


def _decided(story: Story, known: Facts, tell: Tell) -> _Verdict | None:
    """The facts by the solver; None where it is not installed."""
    try:
        from engine.desk.decide import decide
    except ImportError:
        return None
    decision = decide(story, known, tell)
    loops = f", its loops followed {counted(decision.turns, 'time')} and by leaps" if decision.loops else ""
    how = f"too many states to walk: decided as one formula over all choices{loops}"
    return _Verdict(decision.facts, how, decision.loops)


def _walked(found: Walk) -> str:
    part = "the first " if not found.closed else "all " if found.states > 1 else ""
    more = "" if found.closed or found.interrupted else _solver_hint()
    count = len(found.nodes)
    differ = (
        "1 of them a choice or an ending"
        if count == 1
        else f"{count:,} of them choices and endings that differ"
    )
    return f"walked {part}{counted(found.states, 'state')}, {differ}{more}"


def _solver_hint() -> str:
    is_installed = importlib.util.find_spec("z3") is not None
    return "" if is_installed else "; the solver could go on: pip install z3-solver"


def _endings(story: Story, facts: Facts, found: Walk, seen: Sample) -> dict[str, Reached | None]:
    exact = shares(found) if found.closed else []
    endings: dict[str, Reached | None] = {}
    for ending in story.endings:
        target = Target("ending", 0, ending)
        if target not in facts.possible:
            endings[ending] = None
            continue
        share = sum(exact[node] for node, other in found.endings.items() if other == ending and exact)
        error = 0.0
        if not found.closed:
            share = seen.endings.get(ending, 0) / seen.total
            error = margin(share, seen.total)
        endings[ending] = Reached(tuple(facts.moves[target]), share, error)
    return endings
