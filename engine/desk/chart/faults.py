"""What is wrong with a scene or an ending as a place on the map: nothing leads to it, or nothing leads out.

Law: the graph of instructions is asked first, and every state where their walk closes within `WALK_LIMIT`.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from engine.desk.walk import Walk, walk
from engine.story.graph import reachable, successors
from engine.story.model import Call, End, Enter, Return, Story

WALK_LIMIT: Final = 10_000
NOTHING_LEADS: Final = "no way from the start leads here"
NO_PLAYTHROUGH: Final = "no playthrough comes here"
NO_ENDING: Final = "from here no ending can be reached"
CAN_BE_STUCK: Final = "one can be stuck here: in some states no ending can be reached"
RUNS_OUT: Final = "the story can run out here without an ending"


class Faults(NamedTuple):
    """What is wrong, by scene and by ending; `is_walked` tells that every state was asked."""

    scenes: Mapping[str, str]
    endings: Mapping[str, str]
    is_walked: bool


def faults_of(story: Story) -> Faults:
    """All faults, the gravest of each stop."""
    scenes, endings = _in_graph(story)
    found = walk(story, WALK_LIMIT)
    if found.closed:
        _add(scenes, _unvisited(found), NO_PLAYTHROUGH)
        _add(endings, set(story.endings) - set(found.endings.values()), NO_PLAYTHROUGH)
        _add(
            scenes, _scenes_of(found, (node for node, end in found.endings.items() if end is None)), RUNS_OUT
        )
        _add(scenes, _scenes_of(found, _stuck(found)), CAN_BE_STUCK)
    return Faults(scenes, endings, found.closed)


def _add(faults: dict[str, str], names: Iterable[str], fault: str) -> None:
    for name in names:
        faults.setdefault(name, fault)


def _in_graph(story: Story) -> tuple[dict[str, str], dict[str, str]]:
    code = story.code
    found = reachable(code, story.scenes[story.start].start)
    ended = {instruction.ending for at in found if type(instruction := code[at]) is End}
    scenes = {scene.name: NOTHING_LEADS for scene in story.scenes.values() if scene.start not in found}
    endings = {ending: NOTHING_LEADS for ending in story.endings if ending not in ended}
    can_end = _can_end(story)
    _add(scenes, (name for name, scene in story.scenes.items() if not can_end[scene.start]), NO_ENDING)
    return scenes, endings


def _can_end(story: Story) -> bytearray:
    """For each instruction, whether some path from it comes to an ending or back from a call."""
    before: list[list[int]] = [[] for _ in story.code]
    for at in range(len(story.code)):
        for after in successors(story.code, at):
            before[after].append(at)
    is_called = any(type(instruction) is Call for instruction in story.code)
    goals = [
        at
        for at, instruction in enumerate(story.code)
        if (type(instruction) is End and instruction.ending) or (type(instruction) is Return and is_called)
    ]
    return _leading_to(goals, before)


def _leading_to(goals: Iterable[int], before: list[list[int]]) -> bytearray:
    found = bytearray(len(before))
    waiting = list(goals)
    for goal in waiting:
        found[goal] = 1
    while waiting:
        for earlier in before[waiting.pop()]:
            if not found[earlier]:
                found[earlier] = 1
                waiting.append(earlier)
    return found


def _unvisited(found: Walk) -> set[str]:
    code = found.story.code
    seen = {code[at] for trace in found.traces for at in trace if type(code[at]) is Enter}
    entered = {enter.scene for enter in seen if type(enter) is Enter}
    return set(found.story.scenes) - entered


def _stuck(found: Walk) -> Iterable[int]:
    """The nodes from which no ending is reached."""
    before: list[list[int]] = [[] for _ in found.nodes]
    for node, edges in enumerate(found.edges):
        for edge in edges:
            before[edge.target].append(node)
    can_end = _leading_to(found.endings, before)
    return (node for node, ends in enumerate(can_end) if not ends)


def _scenes_of(found: Walk, nodes: Iterable[int]) -> set[str]:
    """The scenes in which these nodes stand."""
    places = {found.nodes[node].at for node in nodes}
    scenes = found.story.scenes.values()
    return {scene.name for scene in scenes for at in places if scene.start <= at < scene.stop}
