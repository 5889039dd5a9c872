"""The proof: what holds in every state of a story, or the fewest choices to where it does not.

Law: a finding is a `Problem`; "proved" is said only when nothing was left unseen. States are walked one by one as
far as that closes; beyond, a solver decides the same instructions; without one, it is said how far one came.
"""

import time
from collections.abc import Callable
from typing import NamedTuple

from engine.desk.facts import Facts, Target, Witness, eithers
from engine.desk.findings import findings, idle_choices, problem_at, way
from engine.desk.odds import Spread, shares, spread
from engine.desk.playthroughs import margin, sample
from engine.desk.walk import Walk, walk
from engine.play.move import Choose
from engine.story.liveness import live_before
from engine.story.model import Branch, Choice, Say, Story
from engine.story.problem import Problem, in_order

WALK_LIMIT = 20_000
ALONE_LIMIT = 200_000
SAMPLE = 500
Tell = Callable[[int, int], None]


class Reached(NamedTuple):
    """How an ending is reached: by these moves, in this share of random playthroughs, give or take `margin`."""

    moves: tuple[str, ...]
    share: float
    margin: float = 0.0


class Exploration(NamedTuple):
    """What was found out; `endings` maps every ending to how it is reached, or to None. `how` says how."""

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


def explore(story: Story, tell: Tell = lambda done, waiting: None, limit: int | None = None) -> Exploration:
    """Say what holds in all of the story; `limit` bounds the walk and keeps the solver out."""
    began = time.process_time()
    found = walk(story, WALK_LIMIT if limit is None else limit, tell)
    goes_on = limit is None and not found.closed and not found.interrupted
    decided = _decided(story, tell) if goes_on else None
    if goes_on and decided is None:
        found = walk(story, ALONE_LIMIT, tell)
    facts, how = decided or (facts_of(found), _walked(found))
    if goes_on and decided is None and not facts.closed:
        how += "; the solver could go on: pip install z3-solver"
    seen = sample(story, SAMPLE)
    problems = [*findings(story, facts), *(_soft_locks(found) if found.closed else ())]
    ordinary = seen.lines.most_common()
    return Exploration(
        proved=facts.closed,
        how=how,
        states=found.states,
        seconds=time.process_time() - began,
        endings=_endings(story, facts, found, seen.endings),
        problems=in_order(problems),
        seldom=[(count / seen.total, at) for at, count in ordinary[:-11:-1]],
        idle_choices=idle_choices(story, live_before(story)),
        words=spread(seen.words),
        choices=spread(seen.choices),
    )


def _decided(story: Story, tell: Tell) -> tuple[Facts, str] | None:
    """The facts by the solver; None where it is not installed."""
    try:
        from engine.desk.decide import decide
    except ImportError:
        return None
    facts, turns = decide(story, tell)
    loops = f", its loops unrolled {turns} times" if turns else ""
    return facts, f"too many states to walk: decided as one formula over all choices{loops}"


def _walked(found: Walk) -> str:
    part = "all" if found.closed else "the first"
    return (
        f"walked {part} {found.states:,} states, {len(found.nodes):,} of them choices and endings that differ"
    )


def _endings(story: Story, facts: Facts, found: Walk, sampled: dict[str, int]) -> dict[str, Reached | None]:
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
            share = sampled.get(ending, 0) / SAMPLE
            error = margin(share, SAMPLE)
        endings[ending] = Reached(tuple(facts.moves[target]), share, error)
    return endings


def facts_of(found: Walk) -> Facts:
    """What a walk has seen, as facts."""
    facts = Facts(closed=found.closed)
    story = found.story
    witness = Witness(story, facts)
    for node, edges in enumerate(found.edges):
        spot = found.nodes[node]
        choice = story.code[spot.at]
        if type(choice) is Choice:
            witness.options(spot.at, choice, spot.values)
        moves = found.moves_to(node) if edges or node in found.endings else []
        if node in found.endings:
            ending = found.endings[node]
            facts.add(Target("ending", 0, ending) if ending else Target("runs out", spot.at), moves)
        for edge in edges:
            _note_passed(found, facts, edge.trace, [*moves, str(Choose(edge.option))])
    _note_passed(found, facts, found.opening, [])
    for trace in range(len(found.traces)):
        _note_trace(found, facts, trace)
    for (at, either), outcomes in found.texts.items():
        number = eithers(story.code[at]).index(either)
        for outcome in outcomes:
            facts.add(Target("text", at, 2 * number + outcome))
    for (at, index), source in found.overflows.items():
        facts.add(Target("range", at, index), _from(found, source))
    for number, source in found.broken.items():
        facts.add(Target("claim", 0, number), _from(found, source))
    return facts


def _note_passed(found: Walk, facts: Facts, trace: int, moves: list[str]) -> None:
    """A choice on the way, not at its end, was passed over for want of an open option."""
    for at in found.traces[trace][:-1]:
        choice = found.story.code[at]
        if type(choice) is Choice:
            facts.add(Target("empty", at), moves)
            for option in choice.options:
                facts.add(Target("shut", at, option.id))


def _note_trace(found: Walk, facts: Facts, number: int) -> None:
    trace = found.traces[number]
    for at, following in zip(trace, (*trace[1:], -1), strict=True):
        instruction = found.story.code[at]
        if type(instruction) is Say:
            facts.add(Target("line", at))
        elif type(instruction) is Branch:
            facts.add(Target("branch", at, following != instruction.otherwise))


def _from(found: Walk, source: tuple[int, int]) -> list[str]:
    """The moves to a node and the option taken there."""
    node, order = source
    if node < 0:
        return []
    choice = found.story.code[found.nodes[node].at]
    assert type(choice) is Choice
    return [*found.moves_to(node), str(Choose(choice.options[order].id))]


def _soft_locks(found: Walk) -> list[Problem]:
    """The first state from which no ending can be reached; without loops there is none."""
    before: list[list[int]] = [[] for _ in found.nodes]
    for node, edges in enumerate(found.edges):
        for edge in edges:
            before[edge.target].append(node)
    can_end = set(found.endings)
    waiting = list(found.endings)
    while waiting:
        for node in before[waiting.pop()]:
            if node not in can_end:
                can_end.add(node)
                waiting.append(node)
    stuck = next((node for node in range(len(found.nodes)) if node not in can_end), None)
    if stuck is None:
        return []
    message = "from here no ending can be reached any more"
    hint = way(found.moves_to(stuck))
    return [problem_at(found.story, found.nodes[stuck].at, "E060", message, hint)]
