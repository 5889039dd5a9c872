"""The instructions as a graph both ways: what leads where and on which conditions, and what changes what.

Law: read from the story once; pure. Conditions are kept in parts, each once, so that sets of them are bit masks.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from engine.play.wish import Wish, wishes
from engine.story.evaluate import Tree, Value
from engine.story.liveness import flow, mask_of
from engine.story.model import Branch, Choice, Enter, Instruction, Say, Set, Story
from engine.story.parts import parts
from engine.story.wording import not_always_said

FAR = 1 << 30


class Change(NamedTuple):
    """An instruction that changes variables, made of what it reads (both as bit masks).

    `value` is the new one where it is fixed, `way` is 1 or -1 where it is only more or less than before.
    """

    at: int
    written: int
    read: int
    value: Value | None = None
    way: int = 0


class Terrain:
    """The instructions as a graph both ways, made once for many lines; `words`: `not_always_said`."""

    def __init__(self, story: Story) -> None:
        self.code = story.code
        self.after = flow(story.code)
        self.before: list[list[int]] = [[] for _ in self.code]
        for at, targets in enumerate(self.after):
            for target in targets:
                self.before[target].append(at)

        self.rounds = _rounds(self.after)
        self.changes = [change for at, code in enumerate(self.code) for change in changes(code, at)]
        self.wishes: list[Wish] = []
        self._known: dict[tuple[Tree, bool], int] = {}
        self.asked = [self._asked(at) for at in range(len(self.code))]
        self.words = not_always_said(self.code)
        self.asked_by_words = {at: self._mask(tree, True) for at, tree in self.words.items()}

    def _asked(self, at: int) -> dict[int, int]:
        """For each instruction that may come next, what must hold for it, as a bit mask of `wishes`."""
        decision = self.code[at]
        if type(decision) is Branch:
            tree = decision.condition.tree
            return {decision.otherwise: self._mask(tree, False), at + 1: self._mask(tree, True)}
        found = dict.fromkeys(self.after[at], 0)
        for option in decision.options if type(decision) is Choice else ():
            found[option.target] = self._mask(option.condition.tree, True) if option.condition else 0
        return found

    def _mask(self, tree: Tree, wanted: bool) -> int:
        found = 0
        for wish in wishes(tree, wanted):
            number = self._known.setdefault((wish.tree, wish.wanted), len(self.wishes))
            if number == len(self.wishes):
                self.wishes.append(wish)
            found |= 1 << number
        return found

    def choices_from(self, starts: Iterable[int]) -> list[int]:
        """For each instruction, the fewest choices from any of these to it, whatever the conditions say."""
        return self._fewest(starts, self.after, is_forward=True)

    def choices_to(self, target: int) -> list[int]:
        """For each instruction, the fewest choices from it to this one, whatever the conditions say."""
        return self._fewest([target], self.before, is_forward=False)

    def _fewest(self, starts: Iterable[int], ways: Sequence[Sequence[int]], is_forward: bool) -> list[int]:
        found = [FAR] * len(self.code)
        level = list(dict.fromkeys(starts))
        for at in level:
            found[at] = 0
        fewest = 0
        while level:
            later: list[int] = []
            while level:
                at = level.pop()
                if found[at] < fewest:
                    continue
                for other in ways[at]:
                    reach = fewest + (type(self.code[at if is_forward else other]) is Choice)
                    if reach < found[other]:
                        found[other] = reach
                        (later if reach > fewest else level).append(other)
            level, fewest = later, fewest + 1
        return found


def changes(instruction: Instruction, at: int) -> Iterator[Change]:
    """What the instruction at this place changes."""
    match instruction:
        case Set():
            for index, expression in instruction.changes:
                value, way = _kind(expression.tree, index)
                yield Change(at, 1 << index, mask_of(expression), value, way)
        case Enter(visited=int(index)):
            yield Change(at, 1 << index, 0, True)
        case Say(counter=int(index)):
            yield Change(at, 1 << index, 0, None, 1)
        case Choice():
            for option in instruction.options:
                if option.used is not None:
                    yield Change(at, 1 << option.used, 0, True)


def _kind(tree: Tree, index: int) -> tuple[Value | None, int]:
    """The value where it is fixed; 1 or -1 where it is only more or less than before."""
    match tree:
        case ("value", bool() | int() | str() as value):
            return value, 0
        case ("+" | "-" as sign, ("variable", int(same)), ("value", int(much))) if same == index:
            return None, 1 if (sign == "+") is (much > 0) else -1
    return None, 0


def postorder(starts: Iterable[int], ways: Sequence[Sequence[int]]) -> list[int]:
    """What can be come to, each after all that was first come to from it."""
    done: list[int] = []
    seen: set[int] = set()
    for start in starts:
        path = [] if start in seen else [(start, iter(ways[start]))]
        seen.add(start)
        while path:
            at, rest = path[-1]
            other = next(rest, None)
            if other is None:
                done.append(at)
                path.pop()
            elif other not in seen:
                seen.add(other)
                path.append((other, iter(ways[other])))
    return done


def _rounds(after: Sequence[Sequence[int]]) -> set[int]:
    """The instructions that one can come back to by others."""
    cycles = (part.nodes for part in parts(range(len(after)), after.__getitem__) if len(part.nodes) > 1)
    return {at for nodes in cycles for at in nodes}
