"""The instructions of a story as a graph without cycles: calls written out, loops unrolled so many times.

Law: a node is where one is, in which calls, and how many loops were gone round; edges lead forward in `order`.
"""

from typing import NamedTuple

from engine.story.graph import successors
from engine.story.model import Call, Return, Story


class Point(NamedTuple):
    """An instruction, the calls one is in, and how often a path has come back on itself."""

    at: int
    calls: tuple[int, ...]
    turns: int


class Unrolled(NamedTuple):
    """The points in topological order, and what comes after each, as `onward` has it.

    Where a path would go round once more than was unrolled, None stands for the point.
    """

    order: list[Point]
    after: dict[Point, list[Point | None]]


def onward(story: Story, at: int, calls: tuple[int, ...]) -> list[tuple[int, tuple[int, ...]]]:
    """Where one may be after an instruction, in the order of `successors`."""
    instruction = story.code[at]
    if type(instruction) is Call:
        return [(instruction.target, (*calls, at + 1))]
    if type(instruction) is Return:
        return [(calls[-1], calls[:-1])] if calls else []
    return [(target, calls) for target in successors(story.code, at)]


def unroll(story: Story, turns: int) -> Unrolled:
    """The story from its start, with paths that come back on themselves at most `turns` times."""
    backward = _back_edges(story)
    start = Point(story.scenes[story.start].start, (), 0)
    after: dict[Point, list[Point | None]] = {start: []}
    waiting = [start]
    while waiting:
        point = waiting.pop()
        for at, calls in onward(story, point.at, point.calls):
            again = ((point.at, point.calls), (at, calls)) in backward
            if again and point.turns >= turns:
                after[point].append(None)
                continue
            following = Point(at, calls, point.turns + again)
            after[point].append(following)
            if following not in after:
                after[following] = []
                waiting.append(following)
    return Unrolled(_ordered(after, start), after)


_Spot = tuple[int, tuple[int, ...]]


def _back_edges(story: Story) -> set[tuple[_Spot, _Spot]]:
    """The edges that close a cycle, by depth-first search; without them the graph has none."""
    start: _Spot = (story.scenes[story.start].start, ())
    state = {start: 1}
    found: set[tuple[_Spot, _Spot]] = set()
    path = [(start, iter(onward(story, *start)))]
    while path:
        spot, rest = path[-1]
        following = next(rest, None)
        if following is None:
            state[spot] = 2
            path.pop()
        elif state.get(following) == 1:
            found.add((spot, following))
        elif following not in state:
            state[following] = 1
            path.append((following, iter(onward(story, *following))))
    return found


def _ordered(after: dict[Point, list[Point | None]], start: Point) -> list[Point]:
    """Topological order by reversed postorder."""
    done: set[Point] = {start}
    order: list[Point] = []
    path = [(start, iter(after[start]))]
    while path:
        point, rest = path[-1]
        following = next((point for point in rest if point is not None), None)
        if following is None:
            order.append(point)
            path.pop()
        elif following not in done:
            done.add(following)
            path.append((following, iter(after[following])))
    return order[::-1]
