"""What has to do with coming to one line: the decisions that can lead past it, and the variables those hang on.

Law: a program slice backward from the line (control dependence after Ferrante, Ottenstein and Warren, postdominators
after Cooper, Harvey and Kennedy). Sound: what is left out decides nothing on the way there.
"""

from collections.abc import Iterator

from engine.play.terrain import FAR, Terrain, changes, postorder
from engine.play.wish import Wish
from engine.story.evaluate import Value
from engine.story.liveness import mask_of, mask_of_tree, may_write
from engine.story.model import Branch, Choice, Instruction, Story
from engine.story.wording import ALWAYS

DEEP = 2
EITHER = (0, -1, 1)
FARTHER = (1, 1000)


class Slices:
    """The slices of a story's instructions, each made once."""

    def __init__(self, story: Story) -> None:
        self.terrain = Terrain(story)
        self._made: dict[int, Slice] = {}

    def of(self, target: int) -> "Slice":
        """The slice of an instruction."""
        if target not in self._made:
            self._made[target] = Slice(self, target)
        return self._made[target]


class Slice:
    """What decides whether a line is come to and has words: `variables` as a bit mask.

    `choices` is, for each instruction, the fewest choices from it to the line.
    """

    def __init__(self, slices: "Slices", target: int) -> None:
        self.slices, self.terrain, self.target = slices, slices.terrain, target
        self.choices = slices.terrain.choices_to(target)
        self._above = self._postdominators()
        self._depends = self._control()
        self._later = self._written_later()
        self._must = self._musts()
        self._needed: dict[int, list[Wish]] = {}
        self._made: dict[tuple[int, tuple[int, ...]], list[int]] = {}
        self._decisions: set[int] = set()
        self.variables = mask_of_tree(slices.terrain.words.get(target, ALWAYS))
        self._settle()

    def unmet(self, at: int, values: tuple[Value, ...], deep: int = DEEP) -> int | None:
        """A guess at how much is to be done before all that must be met on the way is; None where it cannot be."""
        if self.choices[at] == FAR:
            return None
        total = 0
        for wish in self._needs(at):
            left = wish.distance(values)
            if left:
                before = self._before(wish, at, values, deep)
                if before is None:
                    return None
                total += left + before
        return total

    def _before(self, wish: Wish, at: int, values: tuple[Value, ...], deep: int) -> int | None:
        """How much is to be done before something can make a wish come true; None where nothing can any more."""
        if not wish.variables & self._later[at]:
            return None
        if not deep:
            return 0
        makers = (self.slices.of(maker) for maker in self._makers(wish, values))
        ways = [left for maker in makers if (left := maker.unmet(at, values, deep - 1)) is not None]
        return min(ways, default=None)

    def _makers(self, wish: Wish, values: tuple[Value, ...]) -> list[int]:
        """The instructions on the way that may bring a wish nearer by what they change."""
        index = wish.variables.bit_length() - 1
        is_alone = wish.variables == 1 << index
        ways = _ways(wish, values, index) if is_alone else EITHER
        key = id(wish), ways
        if key not in self._made:
            self._made[key] = [
                change.at
                for change in self.terrain.changes
                if change.written & wish.variables
                and self.choices[change.at] < FAR
                and (change.way in ways or not is_alone)
                and (
                    change.value is None
                    or not is_alone
                    or not wish.distance(_put(values, index, change.value))
                )
            ]
        return self._made[key]

    def _needs(self, at: int) -> list[Wish]:
        """What must be met on every way from an instruction to the line."""
        mask = self._must[at]
        if mask not in self._needed:
            self._needed[mask] = [
                wish for number, wish in enumerate(self.terrain.wishes) if mask >> number & 1
            ]
        return self._needed[mask]

    def _musts(self) -> list[int]:
        """For each instruction, what is asked on every way from it to the line, as bit masks."""
        must = [(1 << len(self.terrain.wishes)) - 1] * len(self.choices)
        must[self.target] = self.terrain.asked_by_words.get(self.target, 0)
        waiting = [*self.terrain.before[self.target]]
        while waiting:
            at = waiting.pop()
            if at == self.target:
                continue
            found = -1
            for other, asked in self.terrain.asked[at].items():
                if self.choices[other] < FAR:
                    found &= must[other] | asked
            if found != must[at]:
                must[at] = found
                waiting += self.terrain.before[at]
        return must

    def _written_later(self) -> list[int]:
        """For each instruction, the variables that may be changed from it to the line."""
        own = [may_write(code) for code in self.terrain.code]
        later = [0] * len(own)
        waiting = list(self._within())
        while waiting:
            at = waiting.pop()
            found = own[at]
            for other in self.terrain.after[at]:
                if self.choices[other] < FAR:
                    found |= later[other]
            if found != later[at]:
                later[at] = found
                waiting += (before for before in self.terrain.before[at] if self.choices[before] < FAR)
        return later

    def _within(self) -> Iterator[int]:
        return (at for at, fewest in enumerate(self.choices) if fewest < FAR)

    def _control(self) -> dict[int, set[int]]:
        """For each instruction from which the line can be come to, the decisions on which its turn hangs."""
        above = self._above
        depends: dict[int, set[int]] = {}
        for at in above:
            nexts = [other for other in self.terrain.after[at] if other in above]
            if len(nexts) < 2 or at == self.target:
                continue
            for runner in nexts:
                while runner != above[at]:
                    depends.setdefault(runner, set()).add(at)
                    runner = above[runner]
        return depends

    def _postdominators(self) -> dict[int, int]:
        """For each such instruction, the next one that comes on every way from it to the line."""
        order = postorder([self.target], self.terrain.before)[::-1]
        rank = {at: number for number, at in enumerate(order)}
        above = {self.target: self.target}
        has_changed = True
        while has_changed:
            has_changed = False
            for at in order[1:]:
                new = -1
                for other in self.terrain.after[at]:
                    if other in above:
                        new = other if new < 0 else _meet(above, rank, new, other)
                if above.get(at) != new:
                    above[at], has_changed = new, True
        return above

    def _settle(self) -> None:
        """Take in decisions, what they read and what changes that, until nothing is missing."""
        can_pass_by = [at for at in self._within() if at != self.target and self._can_pass_by(at)]
        for at in can_pass_by:
            self._decide(at)
        before = -1, -1
        while before != (before := (self.variables, len(self._decisions))):
            for at in self._within():
                self._take_in(at)

    def _can_pass_by(self, at: int) -> bool:
        """Whether the line may be missed here: a way leads elsewhere, or comes round."""
        leads_elsewhere = any(self.choices[other] == FAR for other in self.terrain.after[at])
        return leads_elsewhere or (at in self.terrain.rounds and len(self.terrain.after[at]) > 1)

    def _take_in(self, at: int) -> None:
        """Where a variable that matters is changed: what it is made of matters, and what decides whether it is."""
        for change in changes(self.terrain.code[at], at):
            if change.written & self.variables:
                self.variables |= change.read
                for decision in self._depends.get(at, ()):
                    self._decide(decision)

    def _decide(self, at: int) -> None:
        """A decision matters: so does what it reads, and what decides whether it is come to."""
        waiting = [at]
        while waiting:
            at = waiting.pop()
            if at not in self._decisions:
                self._decisions.add(at)
                self.variables |= _asked(self.terrain.code[at])
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


def _ways(wish: Wish, values: tuple[Value, ...], index: int) -> tuple[int, ...]:
    """Which changes of a number may bring a wish nearer: to any value, to less, to more."""
    value = values[index]
    if isinstance(value, bool) or not isinstance(value, int):
        return EITHER
    now = wish.distance(values)
    nearer = [
        way
        for way in (-1, 1)
        if any(wish.distance(_put(values, index, value + way * far)) < now for far in FARTHER)
    ]
    return (0, *sorted(nearer))


def _put(values: tuple[Value, ...], index: int, value: Value) -> tuple[Value, ...]:
    return (*values[:index], value, *values[index + 1 :])
