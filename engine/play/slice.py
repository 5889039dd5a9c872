"""What has to do with coming to one line: the decisions that can lead past it, and the variables those hang on.

Law: a program slice backward from the line (control dependence after Ferrante, Ottenstein and Warren, postdominators
after Cooper, Harvey and Kennedy). Sound: what is left out decides nothing on the way there.
"""

from collections.abc import Iterable, Iterator, Sequence

from engine.play.wish import Distance, distance
from engine.story.evaluate import Value
from engine.story.liveness import flow, mask_of
from engine.story.model import Branch, Choice, Enter, Instruction, Say, Set, Story

FAR = 1 << 30


class Network:
    """The instructions as a graph both ways, made once for many lines."""

    def __init__(self, story: Story) -> None:
        self.code = story.code
        self.after = flow(story.code)
        self.before: list[list[int]] = [[] for _ in self.code]
        for at, targets in enumerate(self.after):
            for target in targets:
                self.before[target].append(at)

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


class Slice:
    """What decides whether a line is come to: `variables` as a bit mask.

    `choices` is, for each instruction, the fewest choices from it to the line.
    """

    def __init__(self, network: Network, target: int) -> None:
        self.network, self.target = network, target
        self.choices = network.choices_to(target)
        self._wishes = [wish for at in self._within() if (wish := self._wish(at))]
        self._depends = self._control()
        self._decisions: set[int] = set()
        self.variables = 0
        self._settle()

    def unmet(self, values: tuple[Value, ...]) -> int:
        """A guess at how much is still to be done before all conditions on the way come out so that it leads there."""
        return sum(wish(values) for wish in self._wishes)

    def _within(self) -> Iterator[int]:
        return (at for at, fewest in enumerate(self.choices) if fewest < FAR)

    def _wish(self, at: int) -> Distance | None:
        """How a decision must come out where its other ways do not lead to the line."""
        decision = self.network.code[at]
        if type(decision) is Branch and at != self.target:
            then, otherwise = self.choices[at + 1] < FAR, self.choices[decision.otherwise] < FAR
            return distance(decision.condition.tree, then) if then != otherwise else None
        if type(decision) is Choice:
            leading = [option for option in decision.options if self.choices[option.target] < FAR]
            asked = [distance(option.condition.tree, True) for option in leading if option.condition]
            if asked and len(asked) == len(leading):
                return lambda values: min(measure(values) for measure in asked)
        return None

    def _control(self) -> dict[int, set[int]]:
        """For each instruction from which the line can be come to, the decisions on which its turn hangs."""
        above = self._postdominators()
        depends: dict[int, set[int]] = {}
        for at in above:
            nexts = [other for other in self.network.after[at] if other in above]
            if len(nexts) < 2 or at == self.target:
                continue
            for runner in nexts:
                while runner != above[at]:
                    depends.setdefault(runner, set()).add(at)
                    runner = above[runner]
        return depends

    def _postdominators(self) -> dict[int, int]:
        """For each such instruction, the next one that comes on every way from it to the line."""
        order = self._order()
        rank = {at: number for number, at in enumerate(order)}
        above = {self.target: self.target}
        has_changed = True
        while has_changed:
            has_changed = False
            for at in order[1:]:
                new = -1
                for other in self.network.after[at]:
                    if other in above:
                        new = other if new < 0 else _meet(above, rank, new, other)
                if above.get(at) != new:
                    above[at], has_changed = new, True
        return above

    def _order(self) -> list[int]:
        """These instructions in reverse postorder, seen from the line backward."""
        done: list[int] = []
        seen = {self.target}
        path: list[tuple[int, Iterator[int]]] = [(self.target, iter(self.network.before[self.target]))]
        while path:
            at, rest = path[-1]
            other = next(rest, None)
            if other is None:
                done.append(at)
                path.pop()
            elif other not in seen:
                seen.add(other)
                path.append((other, iter(self.network.before[other])))
        return done[::-1]

    def _settle(self) -> None:
        """Take in decisions, what they read and what changes that, until nothing is missing."""
        can_pass_by = [
            at
            for at in self._within()
            if at != self.target and any(self.choices[other] == FAR for other in self.network.after[at])
        ]
        for at in can_pass_by:
            self._decide(at)
        before = -1, -1
        while before != (before := (self.variables, len(self._decisions))):
            for at in self._within():
                self._take_in(at)

    def _take_in(self, at: int) -> None:
        """Where a variable that matters is changed: what it is made of matters, and what decides whether it is."""
        for written, read in _changes(self.network.code[at]):
            if written & self.variables:
                self.variables |= read
                for decision in self._depends.get(at, ()):
                    self._decide(decision)

    def _decide(self, at: int) -> None:
        """A decision matters: so does what it reads, and what decides whether it is come to."""
        waiting = [at]
        while waiting:
            at = waiting.pop()
            if at not in self._decisions:
                self._decisions.add(at)
                self.variables |= _asked(self.network.code[at])
                waiting += self._depends.get(at, ())


def _meet(above: dict[int, int], rank: dict[int, int], one: int, other: int) -> int:
    """The first that comes on every way from both."""
    while one != other:
        while rank[one] > rank[other]:
            one = above[one]
        while rank[other] > rank[one]:
            other = above[other]
    return one


def _asked(decision: Instruction) -> int:
    """The variables that decide which way is open."""
    if type(decision) is Branch:
        return mask_of(decision.condition)
    found = 0
    for option in decision.options if type(decision) is Choice else ():
        found |= mask_of(option.condition) if option.condition else 0
        found |= 0 if option.used is None else 1 << option.used
    return found


def _changes(instruction: Instruction) -> Iterator[tuple[int, int]]:
    """The variables an instruction changes, each with those that its new value is made of, as bit masks."""
    match instruction:
        case Set():
            for index, expression in instruction.changes:
                yield 1 << index, mask_of(expression)
        case Enter(visited=int(index)) | Say(counter=int(index)):
            yield 1 << index, 0
        case Choice():
            for option in instruction.options:
                yield 0 if option.used is None else 1 << option.used, 0
