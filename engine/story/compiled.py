"""A story as a text that is read back in a fraction of the time its YAML takes.

Law: it is JSON, so reading it can run nothing; `unpacked(packed(story)) == story`. Instructions (and options) are kept
by kind and column, a plain text as its words alone, and whatever else is no plain value once, in a pool: so most of it
is read back by loops that are not ours.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, repeat
from typing import Final

from engine.story import markup, model
from engine.story.expr import Expression
from engine.story.markup import Run, Text
from engine.story.model import Story
from engine.story.problem import Position, Problem

Json = None | bool | int | float | str | list["Json"]
Record = type[tuple[object, ...]]
TUPLE, MAPPING, EXPRESSION = "(", "{", "="
PLAIN, POOLED, TEXTS, COUNTS, NONE = "v", "p", "t", "n", "-"
INSTRUCTIONS: Final[tuple[Record, ...]] = (
    model.Say,
    model.Jump,
    model.Branch,
    model.Show,
    model.Set,
    model.Choice,
    model.End,
    model.Enter,
    model.Play,
    model.Hide,
    model.Pause,
    model.Travel,
    model.Flash,
    model.Lay,
    model.Shot,
    model.Call,
    model.Return,
    model.Option,
)
PARTS: Final[tuple[Record, ...]] = (
    model.Figure,
    model.Member,
    model.Place,
    model.Light,
    model.Overlay,
    model.Variable,
    model.Ending,
    model.Scene,
    model.Claim,
    markup.Text,
    markup.Run,
    markup.Shown,
    markup.Either,
    markup.InTurn,
    markup.ByChance,
    Problem,
    Position,
)
RECORDS: Final = {record.__name__: record for record in (*INSTRUCTIONS, *PARTS)}
LETTERS: Final = {record: chr(ord("a") + number) for number, record in enumerate(INSTRUCTIONS)}
HEAD: Final = [name for name in Story.__slots__ if name not in ("code", "spots")]


class Unreadable(ValueError):
    """This is no story that `packed` has written."""


def packed(story: Story, problems: Sequence[Problem] = ()) -> str:
    """The story, and what was said of it, as text."""
    pack = _Pack()
    top = [pack.value(getattr(story, name)) for name in HEAD]
    said = pack.value(tuple(problems))
    columns = {letter: pack.columns(_all_of(story, record)) for record, letter in LETTERS.items()}
    kinds = "".join(LETTERS[type(instruction)] for instruction in story.code)
    spots = [list(column) for column in zip(*story.spots, strict=True)]
    return json.dumps([top, said, kinds, columns, spots, pack.plain, pack.pool], ensure_ascii=False)


def unpacked(text: str) -> tuple[Story, list[Problem]]:
    """The story, and what was said of it; raises `Unreadable`."""
    try:
        top, said, kinds, columns, spots, plain, pool = json.loads(text)
        unpack = _Unpack(plain, pool, columns)
        waiting = {letter: unpack.records(record) for record, letter in LETTERS.items()}
        code = tuple(map(next, map(waiting.__getitem__, kinds)))
        fields = {name: _value(value) for name, value in zip(HEAD, top, strict=True)}
        story = Story(**fields, code=code, spots=tuple(zip(*spots, strict=True)))  # type: ignore[arg-type]
        return story, list(_value(said))  # type: ignore[call-overload]
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RuntimeError) as error:
        raise Unreadable(str(error)) from error


def _all_of(story: Story, record: Record) -> list[tuple[object, ...]]:
    if record is model.Option:
        choices = (code for code in story.code if type(code) is model.Choice)
        return [option for choice in choices for option in choice.options]
    return [instruction for instruction in story.code if type(instruction) is record]


class _Pack:
    def __init__(self) -> None:
        self.plain: list[str] = []
        self.pool: list[Json] = []
        self.numbers: dict[str, int] = {}

    def columns(self, those: list[tuple[object, ...]]) -> list[Json]:
        """How many there are, then field by field what kind of column it is and its values."""
        return [len(those), *(self.column(column) for column in zip(*those, strict=True))]

    def column(self, column: tuple[object, ...]) -> Json:
        if all(type(value) is Text for value in column):
            return [TEXTS, [self.text(value) for value in column]]  # type: ignore[arg-type]
        if all(type(value) is tuple and value and type(value[0]) is model.Option for value in column):
            return [COUNTS, [len(value) for value in column]]  # type: ignore[arg-type]
        if column[0] is None and column.count(None) == len(column):
            return [NONE, []]
        if all(value is None or isinstance(value, (bool, int, float, str)) for value in column):
            return [PLAIN, list(column)]  # type: ignore[arg-type]
        return [POOLED, [self.number(value) for value in column]]

    def text(self, text: Text) -> int:
        """The number of a text: from 0 on those of a single plain run, below it those in the pool."""
        run = text.pieces[0] if len(text.pieces) == 1 else None
        if type(run) is Run and run == Run(run.text) and text.is_fixed:
            self.plain.append(run.text)
            return len(self.plain) - 1
        return -1 - self.number(text)

    def number(self, value: object) -> int:
        """The place in the pool; by what is written, for True and 1 are equal in Python."""
        written = self.value(value)
        number = self.numbers.setdefault(json.dumps(written), len(self.pool))
        if number == len(self.pool):
            self.pool.append(written)
        return number

    def value(self, value: object) -> Json:
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if isinstance(value, Expression):
            return [EXPRESSION, self.value(value.tree), value.kind]
        if isinstance(value, dict):
            return [MAPPING, list(value), [self.value(inner) for inner in value.values()]]
        assert isinstance(value, tuple), value
        return [type(value).__name__ if type(value) is not tuple else TUPLE, *map(self.value, value)]


class _Unpack:
    def __init__(self, plain: list[str], pool: list[Json], columns: dict[str, list[Json]]) -> None:
        runs = _made(Run, [plain, *(repeat(default, len(plain)) for default in Run("")[1:])])
        self.texts = list(_made(Text, [zip(runs, strict=True), repeat(True, len(plain))]))
        self.pool = [_value(value) for value in pool]
        self.columns = columns

    def records(self, record: Record) -> Iterator[object]:
        """All instructions of a kind, in their order."""
        count, *columns = self.columns[LETTERS[record]]
        assert type(count) is int
        if not columns:
            return (record() for _ in range(count))
        return _made(record, [self.column(count, *column) for column in columns])  # type: ignore[misc]

    def column(self, count: int, kind: str, values: list[int]) -> Iterable[object]:
        """The values of one field."""
        match kind:
            case "v":
                return values
            case "p":
                return map(self.pool.__getitem__, values)
            case "t":
                texts = self.texts
                return [texts[value] if value >= 0 else self.pool[-1 - value] for value in values]
            case "n":
                options = self.records(model.Option)
                return (tuple(islice(options, size)) for size in values)
            case "-":
                return repeat(None, count)
        raise Unreadable(kind)


def _made(record: Record, columns: Iterable[Iterable[object]]) -> Iterator[tuple[object, ...]]:
    """Records from their fields, past the constructor: it takes most of the time."""
    return map(tuple.__new__, repeat(record), zip(*columns, strict=True))


def _value(value: Json) -> object:
    if type(value) is not list:
        return value
    tag, *rest = value
    if tag == TUPLE:
        return tuple(map(_value, rest))
    if tag == MAPPING:
        keys, values = rest
        return dict(zip(keys, map(_value, values), strict=True))  # type: ignore[arg-type]
    if tag == EXPRESSION:
        tree, kind = rest
        return Expression(_value(tree), kind)  # type: ignore[arg-type]
    make: Callable[..., object] = RECORDS[str(tag)]
    return make(*map(_value, rest))
