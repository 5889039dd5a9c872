"""The proof: what holds in every state of a story, or the shortest moves to where it does not.

Law: a finding is a `Problem`; "proved" is said only when the walk closed.
"""

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from engine.desk.liveness import mask_of, reads
from engine.desk.odds import Spread, routes, seldom_read, shares
from engine.desk.walk import Walk, walk
from engine.play.move import Choose
from engine.story.markup import Shown, Text
from engine.story.model import Branch, Choice, End, Enter, Instruction, Say, Set, Story
from engine.story.problem import Position, Problem, in_order

LIMIT = 2_000_000


class Reached(NamedTuple):
    """How an ending is reached: the fewest choices, and the share of random playthroughs that come to it."""

    moves: tuple[str, ...]
    share: float


class Exploration(NamedTuple):
    """What was found out; `endings` maps every ending to how it is reached, or to None."""

    proved: bool
    states: int
    nodes: int
    seconds: float
    endings: dict[str, Reached | None]
    problems: list[Problem]
    seldom: list[tuple[float, int]]
    idle_choices: list[int]
    words: Spread
    choices: Spread


def explore(
    story: Story, limit: int = LIMIT, tell: Callable[[int, int], None] = lambda done, waiting: None
) -> Exploration:
    """Walk all of the story and say what holds."""
    began = time.process_time()
    found = walk(story, limit, tell)
    reached = shares(found)
    words, choices = routes(found)
    seldom = sorted((share, at) for at, share in seldom_read(found, reached).items())
    return Exploration(
        proved=found.closed,
        states=found.states,
        nodes=len(found.nodes),
        seconds=time.process_time() - began,
        endings=_endings(found, reached),
        problems=in_order([*_findings(found), *_unused(story)]),
        seldom=seldom[:10],
        idle_choices=_idle(found),
        words=words,
        choices=choices,
    )


def _endings(found: Walk, reached: list[float]) -> dict[str, Reached | None]:
    endings: dict[str, Reached | None] = dict.fromkeys(found.story.endings)
    for node, ending in found.endings.items():
        if ending is None:
            continue
        before = endings[ending]
        moves = tuple(found.moves_to(node))
        share = reached[node] + (before.share if before else 0.0)
        shortest = moves if before is None or len(moves) < len(before.moves) else before.moves
        endings[ending] = Reached(shortest, share)
    return endings


def _findings(found: Walk) -> Iterable[Problem]:
    yield from _stuck(found)
    yield from _claims(found)
    yield from _overflows(found)
    if found.closed:
        yield from _never(found)


def _problem(story: Story, at: int, code: str, message: str, hint: str = "") -> Problem:
    file, line, column = story.spots[at]
    return Problem(code, Position(story.files[file], line, column), message, hint, "")


def _way(moves: list[str]) -> str:
    if not moves:
        return "this happens at the very beginning"
    shown = "; ".join(moves)
    return f"moves: {shown}"


def _from(found: Walk, source: tuple[int, int]) -> list[str]:
    """The moves to a node and the option taken there."""
    node, order = source
    if node < 0:
        return []
    choice = found.story.code[found.nodes[node].at]
    assert type(choice) is Choice
    return [*found.moves_to(node), str(Choose(choice.options[order].id))]


def _stuck(found: Walk) -> Iterable[Problem]:
    """Soft locks, choices passed over for want of an option, and running out without an ending."""
    story = found.story
    for node, ending in found.endings.items():
        if ending is None:
            at = found.nodes[node].at
            message = "the story runs out here without an ending"
            yield _problem(story, at, "E062", message, _way(found.moves_to(node)))
    told: set[int] = set()
    for node, edges in enumerate(found.edges):
        for edge in edges:
            for at in found.traces[edge.trace][:-1]:
                if type(story.code[at]) is Choice and at not in told and _is_passed(found, edge.trace, at):
                    told.add(at)
                    moves = [*found.moves_to(node), str(Choose(edge.option))]
                    yield _problem(story, at, "E061", "no option of this choice is open", _way(moves))
    if found.closed:
        yield from _soft_locks(found)


def _is_passed(found: Walk, trace: int, at: int) -> bool:
    """Whether the choice lies on the way and not at its end."""
    return found.traces[trace].index(at) < len(found.traces[trace]) - 1


def _soft_locks(found: Walk) -> Iterable[Problem]:
    before: list[list[int]] = [[] for _ in found.nodes]
    for node, edges in enumerate(found.edges):
        for edge in edges:
            before[edge.target].append(node)
    can_end = bytearray(len(found.nodes))
    waiting = list(found.endings)
    for node in waiting:
        can_end[node] = 1
    while waiting:
        for node in before[waiting.pop()]:
            if not can_end[node]:
                can_end[node] = 1
                waiting.append(node)
    told: set[int] = set()
    for node, ends in enumerate(can_end):
        at = found.nodes[node].at
        if not ends and at not in told:
            told.add(at)
            hint = _way(found.moves_to(node))
            yield _problem(found.story, at, "E060", "from here no ending can be reached any more", hint)
            return


def _claims(found: Walk) -> Iterable[Problem]:
    for number, source in found.broken.items():
        claim = found.story.claims[number]
        file, line, column = claim.spot
        word = "never" if claim.is_never else "always"
        hint = _way(_from(found, source))
        position = Position(found.story.files[file], line, column)
        yield Problem("E063", position, f"this does not hold: {word} {claim.source}", hint)


def _overflows(found: Walk) -> Iterable[Problem]:
    for (at, index), source in found.overflows.items():
        variable = found.story.variables[index]
        message = f"'{variable.name}' would leave its range of {variable.low} to {variable.high} here"
        hint = f"give it clamp: true if it may; {_way(_from(found, source))}"
        yield _problem(found.story, at, "E064", message, hint)


def _never(found: Walk) -> Iterable[Problem]:
    """What a closed walk never came to."""
    story = found.story
    seen = bytearray(len(story.code))
    after: dict[int, set[int]] = {}
    for trace in found.traces:
        for at, following in zip(trace, (*trace[1:], -1), strict=True):
            seen[at] = 1
            if type(story.code[at]) is Branch:
                after.setdefault(at, set()).add(following)
    yield from _unseen(story, seen)
    yield from _options(found)
    reached = set(found.endings.values())
    for ending in story.endings:
        if ending not in reached:
            at = next((i for i, c in enumerate(story.code) if type(c) is End and c.ending == ending), 0)
            yield _problem(story, at, "E065", f"no playthrough comes to the ending '{ending}'")
    for at, ways in after.items():
        branch = story.code[at]
        assert type(branch) is Branch
        if len(ways) == 1 and branch.otherwise != at + 1:
            always = "false" if branch.otherwise in ways else "true"
            yield _problem(story, at, "W068", f"this condition is always {always}")
    for (at, _), outcomes in found.texts.items():
        if len(outcomes) == 1:
            always = "true" if outcomes.pop() else "false"
            yield _problem(story, at, "W068", f"a condition in this text is always {always}")


def _unseen(story: Story, seen: bytearray) -> Iterable[Problem]:
    """The first of every stretch of lines that no playthrough reads."""
    unseen_before = False
    for at, instruction in enumerate(story.code):
        if type(instruction) is Enter and not seen[at]:
            yield _problem(story, at, "W066", f"no playthrough comes to the scene '{instruction.scene}'")
            unseen_before = True
        elif type(instruction) is Say:
            if not seen[at] and not unseen_before:
                yield _problem(story, at, "W066", "no playthrough comes to this line")
            unseen_before = not seen[at]


def _options(found: Walk) -> Iterable[Problem]:
    taken: set[tuple[int, str]] = set()
    shut: set[tuple[int, str]] = set()
    seen: set[int] = set()
    for node, edges in enumerate(found.edges):
        at = found.nodes[node].at
        choice = found.story.code[at]
        if type(choice) is not Choice:
            continue
        seen.add(at)
        opened = {edge.option for edge in edges}
        taken |= {(at, option) for option in opened}
        shut |= {(at, option.id) for option in choice.options if option.id not in opened}
    for at in sorted(seen):
        choice = found.story.code[at]
        assert type(choice) is Choice
        for option in choice.options:
            if (at, option.id) not in taken:
                yield _problem(found.story, at, "W067", f"the option '{option.id}' is never open")
            elif option.condition is not None and (at, option.id) not in shut:
                yield _problem(
                    found.story, at, "W068", f"the condition of the option '{option.id}' is always true"
                )


def _unused(story: Story) -> Iterable[Problem]:
    """Variables that are never read, or never set."""
    read, written = 0, 0
    for instruction in story.code:
        read |= reads(instruction) | _shown(instruction)
        if type(instruction) is Set:
            for index, _ in instruction.changes:
                written |= 1 << index
    for claim in story.claims:
        read |= mask_of(claim.holds)
    if story.clock is not None:
        read |= 1 << story.clock
    for index, variable in enumerate(story.variables):
        if variable.is_hidden:
            continue
        if not read >> index & 1:
            yield _problem(story, 0, "W069", f"the variable '{variable.name}' is never read")
        if not written >> index & 1:
            yield _problem(story, 0, "W069", f"the variable '{variable.name}' is never set")


def _shown(instruction: Instruction) -> int:
    """The variables whose values a text shows."""
    texts: list[Text] = []
    if type(instruction) is Say:
        texts = [instruction.text]
    elif type(instruction) is Choice:
        texts = [option.text for option in instruction.options]
    found = 0
    for text in texts:
        for piece in text.pieces:
            if type(piece) is Shown:
                found |= mask_of(piece.value)
    return found


def _idle(found: Walk) -> list[int]:
    """The choices whose options, in every state, all lead to the same state: they change nothing later."""
    idle: dict[int, bool] = {}
    for node, edges in enumerate(found.edges):
        if edges:
            at = found.nodes[node].at
            same = len(edges) == 1 or len({edge.target for edge in edges}) == 1
            idle[at] = idle.get(at, True) and same
    return sorted(at for at, is_idle in idle.items() if is_idle)
