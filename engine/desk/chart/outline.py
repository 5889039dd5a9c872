"""A scene's instructions with their nesting again: what stands in which option and under which condition.

Law: only reads the flat list; jumps that the compiler made are left out, and so is the guard at a scene's end.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from engine.story.graph import successors
from engine.story.model import Branch, Choice, End, Instruction, Jump, Scene


class Frame(NamedTuple):
    """What an instruction stands in: the option `order` of the choice at `at`, or a side of the branch there."""

    kind: Literal["option", "if", "else"]
    at: int
    order: int = 0


class Entry(NamedTuple):
    """An instruction, or the head of an option or of an `else` (then `head` is that frame)."""

    at: int
    depth: int
    frames: tuple[Frame, ...]
    head: Frame | None = None


def outline(code: Sequence[Instruction], scene: Scene) -> list[Entry]:
    """The scene from top to bottom."""
    return list(_region(code, scene.start, scene.stop - 1, 0, ()))


def _region(
    code: Sequence[Instruction], start: int, stop: int, depth: int, frames: tuple[Frame, ...]
) -> Iterator[Entry]:
    at = start
    while at < stop:
        instruction = code[at]
        if not _is_silent(instruction):
            yield Entry(at, depth, frames)
        if type(instruction) is Choice:
            yield from _options(code, at, instruction, depth, frames)
            at = instruction.after
        elif type(instruction) is Branch:
            yield from _region(code, at + 1, instruction.otherwise, depth + 1, (*frames, Frame("if", at)))
            over = _end_of_else(code, at, instruction)
            if over:
                frame = Frame("else", at)
                yield Entry(at, depth, frames, frame)
                yield from _region(code, instruction.otherwise, over, depth + 1, (*frames, frame))
            elif not _falls_through(code, at, instruction):
                frames = (*frames, Frame("else", at))
            at = over or instruction.otherwise
        else:
            at += 1


def _is_silent(instruction: Instruction) -> bool:
    """Whether the compiler made it, and no author."""
    if type(instruction) is Jump:
        return instruction.scene is None
    return type(instruction) is End and not instruction.ending


def _options(
    code: Sequence[Instruction], at: int, choice: Choice, depth: int, frames: tuple[Frame, ...]
) -> Iterator[Entry]:
    starts = [option.target for option in choice.options]
    for order, (start, stop) in enumerate(pairwise([*starts, choice.after])):
        frame = Frame("option", at, order)
        yield Entry(at, depth + 1, frames, frame)
        yield from _region(code, start, stop, depth + 2, (*frames, frame))


def _end_of_else(code: Sequence[Instruction], at: int, branch: Branch) -> int:
    """Where the `else` is over, told by the jump around it; 0 where there is none, or `then` leaves."""
    last = code[branch.otherwise - 1]
    is_around = type(last) is Jump and last.scene is None and branch.otherwise - 1 > at
    return last.target if is_around and last.target > branch.otherwise else 0  # type: ignore[union-attr]


def _falls_through(code: Sequence[Instruction], at: int, branch: Branch) -> bool:
    """Whether playing can come out of `then`; where it cannot, all that follows is its `else`."""
    inside = range(at + 1, branch.otherwise)
    return not inside or any(branch.otherwise in successors(code, place) for place in inside)
