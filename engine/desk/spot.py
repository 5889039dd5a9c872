"""Where one is in the code: an instruction and the calls around it, so that the same scene called twice is two.

Law: what `onward` answers is what `step` may do, conditions left aside.
"""

from typing import NamedTuple

from engine.story.graph import successors
from engine.story.model import Call, Return, Story


class Spot(NamedTuple):
    """An instruction and the calls one is in."""

    at: int
    calls: tuple[int, ...] = ()


def onward(story: Story, spot: Spot) -> list[Spot]:
    """Where one may be after an instruction, in the order of `successors`."""
    at, calls = spot
    instruction = story.code[at]
    if type(instruction) is Call:
        return [Spot(instruction.target, (*calls, at + 1))]
    if type(instruction) is Return:
        return [Spot(calls[-1], calls[:-1])] if calls else []
    return [Spot(target, calls) for target in successors(story.code, at)]
