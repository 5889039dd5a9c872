"""What can happen in a story, however it was found out: the common tongue of walking and of deciding.

Law: a `Target` names one thing that may be possible; `Facts` tell which are, with moves where worth showing.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.play.effect import Over
from engine.play.move import Choose
from engine.play.step import DoesNotFit, Turn, ahead, begin, is_open, step
from engine.story.claims import is_kept
from engine.story.evaluate import Run, Value, closure
from engine.story.markup import Either, Text
from engine.story.model import Branch, Choice, End, Instruction, Say, Set, Story
from engine.story.network import scenes_by_instruction
from engine.story.wording import not_always_said

SHOWN = ("ending", "empty", "runs out", "claim", "range", "stuck")
MOST_SEEN = 2_000


class Target(NamedTuple):
    """Something that may be possible: its kind, the instruction, and which of its ways.

    Wanted are `line`, `option` (taken), `shut` (an option not open), `branch` (way: the outcome), `text` (way: 2 n
    + the outcome of the n-th condition in it), `ending` (way: which). Not wanted are `empty` (a choice without an
    open option), `runs out`, `claim` (way: the number of one that does not hold), `range` (way: the variable), `stuck`
    (from here no ending can be reached).
    """

    kind: str
    at: int
    way: str | int | bool = 0


@dataclass(slots=True)
class Facts:
    """What is possible; `closed` means: nothing else is. `moves` lead to endings and to what is not wanted.

    `open` is what was asked and could not be answered.
    """

    possible: set[Target] = field(default_factory=set)
    moves: dict[Target, list[str]] = field(default_factory=dict)
    closed: bool = False
    open: set[Target] = field(default_factory=set)

    def add(self, target: Target, moves: list[str] | None = None) -> None:
        """Note that this is possible, and the moves to it where they are shorter than those known."""
        self.possible.add(target)
        if moves is not None and (target not in self.moves or len(moves) < len(self.moves[target])):
            self.moves[target] = moves


def wanted(story: Story) -> Iterator[Target]:
    """Everything that should be possible in a sound story."""
    said_at = words_at(story)
    for at, instruction in enumerate(story.code):
        match instruction:
            case Say():
                yield Target("line", at)
            case Choice():
                for option in instruction.options:
                    yield Target("option", at, option.id)
                    if option.condition is not None:
                        yield Target("shut", at, option.id)
            case Branch():
                yield Target("branch", at, True)
                yield Target("branch", at, False)
        for number, _ in enumerate(eithers(instruction) if said_at[at] == at else ()):
            yield Target("text", at, 2 * number)
            yield Target("text", at, 2 * number + 1)
    for ending in story.endings:
        yield Target("ending", 0, ending)


def eithers(instruction: Instruction) -> list[Either]:
    """The conditions that vary the words of an instruction."""
    return [piece for text in texts(instruction) for piece in text.pieces if type(piece) is Either]


def words_at(story: Story) -> list[int]:
    """For each instruction, where its words count: those of an ending at the first `end:` that leads to it."""
    firsts: dict[str, int] = {}
    return [
        firsts.setdefault(code.ending, at) if type(code) is End else at for at, code in enumerate(story.code)
    ]


def worded(story: Story) -> dict[int, Run]:
    """The lines that may come out empty, and then are not said: whether each can have words, by the values."""
    return {at: closure(tree) for at, tree in not_always_said(story.code).items()}


def texts(instruction: Instruction) -> Iterable[Text]:
    """The texts of an instruction that its state may vary."""
    if type(instruction) is Say:
        yield instruction.text
    elif type(instruction) is End:
        yield from instruction.text
    elif type(instruction) is Choice:
        if instruction.prompt:
            yield instruction.prompt
        for option in instruction.options:
            yield option.text


class Witness:
    """Watches one playthrough and notes in the facts all that happens in it.

    `seen` keeps, for the instructions that are its keys, some of the values that playing came there with.
    """

    def __init__(self, story: Story, facts: Facts, watched: Iterable[int] = ()) -> None:
        self.story, self.facts = story, facts
        self.scene_at, self.said_at = scenes_by_instruction(story), words_at(story)
        self.worded = worded(story)
        self.moves: list[str] = []
        self.seen: dict[int, set[tuple[Value, ...]]] = {at: set() for at in watched}

    def play(self, moves: Iterable[str]) -> Turn:
        """Play these `choose` moves from the beginning, and the lines between and after them."""
        self.moves = []
        turn = self.on(begin(self.story, 0, self.watch))
        for move in moves:
            turn = self.choose(turn, move.removeprefix("choose "))
        return turn

    def try_out(self, moves: Iterable[str]) -> None:
        """Play these moves as far as they can be made."""
        with suppress(DoesNotFit):
            self.play(moves)

    def choose(self, turn: Turn, option: str) -> Turn:
        """Take an option and go on to the next choice or ending."""
        self.moves.append(f"choose {option}")
        return self.on(step(self.story, turn.state, Choose(option), self.watch))

    def on(self, turn: Turn) -> Turn:
        """Go on through lines to the next choice or ending."""
        self.stopped(turn)
        for turn in ahead(self.story, turn, self.watch):
            self.stopped(turn)
        return turn

    def stopped(self, turn: Turn) -> None:
        """Note what holds where a turn stops."""
        stop = turn.stop
        ending = stop.ending.id if isinstance(stop, Over) and stop.ending else None
        self.claims(turn.state.at, turn.state.values, ending)
        if isinstance(stop, Over):
            self.note("ending", 0, ending) if ending else self.note("runs out", turn.state.at)

    def claims(self, at: int, values: tuple[Value, ...], ending: str | None) -> None:
        for number, claim in enumerate(self.story.claims):
            if not is_kept(claim, values, self.scene_at[at], ending):
                self.note("claim", 0, number)

    def line(self, at: int, values: tuple[Value, ...]) -> None:
        """A line that may come out empty is come to where chance could give it words."""
        has_words = self.worded.get(at)
        if has_words is None or has_words(values):
            self.note("line", at)
        if has_words is not None and has_words(values):
            self.claims(at, values, None)

    def watch(self, at: int, values: tuple[Value, ...]) -> None:
        """Note what an instruction shows with these values."""
        if at in self.seen and len(self.seen[at]) < MOST_SEEN:
            self.seen[at].add(values)
        instruction = self.story.code[at]
        match instruction:
            case Say():
                self.line(at, values)
            case Choice():
                self.options(at, instruction, values)
            case Branch():
                self.note("branch", at, bool(instruction.condition.run(values)))
            case Set():
                self.ranges(at, instruction, values)
        for number, either in enumerate(eithers(instruction)):
            self.note("text", self.said_at[at], 2 * number + bool(either.condition.run(values)))

    def options(self, at: int, choice: Choice, values: tuple[Value, ...]) -> None:
        opened = [option for option in choice.options if is_open(option, values)]
        for option in choice.options:
            if option in opened:
                self.note("option", at, option.id)
            elif option.condition is not None or option.used is not None:
                self.note("shut", at, option.id)
        if not opened:
            self.note("empty", at)

    def ranges(self, at: int, change: Set, values: tuple[Value, ...]) -> None:
        for index, expression in change.changes:
            variable = self.story.variables[index]
            if expression.kind == "number" and not variable.clamp:
                value = expression.run(values)
                if not variable.low <= value <= variable.high:  # type: ignore[operator]
                    self.note("range", at, index)

    def note(self, kind: str, at: int, way: str | int | bool = 0) -> None:
        self.facts.add(Target(kind, at, way), [*self.moves] if kind in SHOWN else None)
