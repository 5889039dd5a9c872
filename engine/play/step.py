"""Turning the page: what one move does to a state.

Law: whatever a move changes in a `State`, it changes in this file (its stage in `staging`). `step` is pure;
a move that does not fit changes nothing. What no move led to is `resumed`: a place kept, or changed by its author.
Knows nothing of screens, files or time.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from engine.play.effect import Answer, Effect, Offer, Over, Stop
from engine.play.move import ADVANCE, Advance, Choose, Move
from engine.play.staging import staged, with_look
from engine.play.state import State, Tableau
from engine.story.evaluate import Value
from engine.story.markup import Text, render
from engine.story.model import (
    Branch,
    Call,
    Choice,
    End,
    Enter,
    Instruction,
    Jump,
    Option,
    Pause,
    Return,
    Say,
    Set,
    Story,
    Variable,
)

Watch = Callable[[int, tuple[Value, ...]], None]
_STOPS = frozenset((Choice, Pause, End, Return))


class Turn(NamedTuple):
    """What a move brought: the new state, and what happened on the way, the stop last."""

    state: State
    effects: tuple[Effect, ...]

    @property
    def stop(self) -> Stop:
        """What the player now faces."""
        stop = self.effects[-1]
        assert isinstance(stop, (Say, Pause, Offer, Over))
        return stop


class DoesNotFit(ValueError):
    """A move that cannot be made in this state."""


def begin(story: Story, seed: int = 0, watch: Watch | None = None, from_state: State | None = None) -> Turn:
    """The first turn of a playthrough, or of one that begins before an instruction, in another state."""
    if from_state is not None:
        return _run(story, from_state, 0, watch)
    values = tuple(variable.start for variable in story.variables)
    return _run(story, State(story.scenes[story.start].start, values, Tableau(), (), seed), 0, watch)


def step(story: Story, state: State, move: Move, watch: Watch | None = None) -> Turn:
    """The turn that this move brings; raises `DoesNotFit`. Tells `watch` of every instruction on the way."""
    instruction = story.code[state.at]
    if type(move) is Advance:
        if type(instruction) is Say:
            if instruction.counter is not None:
                state = state._replace(values=_counted(story, state.values, instruction))
            return _run(story, state, 1, watch)
        if type(instruction) is Pause:
            return _run(story, state, 1, watch)
        raise DoesNotFit("there is a choice to make" if type(instruction) is Choice else "the story is over")
    assert isinstance(move, Choose)
    if type(instruction) is not Choice:
        raise DoesNotFit("there is nothing to choose here")
    for option in instruction.options:
        if option.id == move.option and is_open(option, state.values):
            values = state.values if option.used is None else put(state.values, option.used, True)
            return _run(story, state._replace(at=option.target, values=values), 0, watch)
    raise DoesNotFit(f"there is no option '{move.option}' here")


def ahead(story: Story, turn: Turn, watch: Watch | None = None) -> Iterator[Turn]:
    """The turns after this one as one reads on, up to the next choice or ending.

    Where the lines come round without a choice, it ends with the last turn before they would.
    """
    seen: set[tuple[int, tuple[Value, ...], tuple[int, ...]]] = set()
    while not isinstance(turn.stop, (Offer, Over)):
        state = turn.state
        key = (state.at, state.values, state.calls)
        if key in seen:
            return
        seen.add(key)
        turn = step(story, state, ADVANCE, watch)
        yield turn


def resumed(story: Story, state: State) -> Turn:
    """The turn at a stop that no move led to; on to the next, where the line there has no words now."""
    stop = present(story, state)
    if isinstance(stop, Say) and not is_worded(stop):
        return begin(story, from_state=state)
    return Turn(state, (stop,))


def present(story: Story, state: State) -> Stop:
    """What the player faces in this state."""
    instruction = story.code[state.at]
    match instruction:
        case Say():
            return _said(instruction, state.values, state.seed)
        case Choice():
            return _offer(instruction, state.values, state.seed)
        case Pause():
            return instruction
        case End():
            return _over(story, instruction, state.values, state.seed)
    raise AssertionError(instruction)


def is_worded(line: Say) -> bool:
    """Whether a line as it is said has words; one that has none is not said."""
    return bool(line.text.plain.strip())


def is_open(option: Option, values: tuple[Value, ...]) -> bool:
    """Whether the option may be taken with these values."""
    if option.used is not None and values[option.used]:
        return False
    return option.condition is None or bool(option.condition.run(values))


def put(values: tuple[Value, ...], index: int, value: Value) -> tuple[Value, ...]:
    """The values with one of them changed."""
    return (*values[:index], value, *values[index + 1 :])


def changed(variables: tuple[Variable, ...], values: tuple[Value, ...], change: Set) -> tuple[Value, ...]:
    """The values after a `set`, all expressions read before any of them changes; kept within their ranges."""
    new = list(values)
    for index, expression in change.changes:
        value = expression.run(values)
        if expression.kind == "number":
            value = min(max(value, variables[index].low), variables[index].high)
        new[index] = value
    return tuple(new)


def _run(story: Story, state: State, skip: int, watch: Watch | None) -> Turn:
    """Carry out instructions to the next stop; loading has refused loops without one."""
    # Asked by `is`: every walk of the proof comes here, and `match` asks nearly three times as long.
    at, values, tableau, calls, seed = state
    at += skip
    code = story.code
    effects: list[Effect] = []
    while True:
        instruction = code[at]
        if watch is not None:
            watch(at, values)
        kind = type(instruction)
        if kind is Say:
            said = _said(instruction, values, seed)  # type: ignore[arg-type]
            if said is instruction or is_worded(said):
                if said.mood or said.outfit:
                    tableau = with_look(tableau, said)
                effects.append(said)
                break
            values, at = _counted(story, values, said), at + 1
        elif kind is Branch:
            at = at + 1 if instruction.condition.run(values) else instruction.otherwise  # type: ignore[union-attr]
        elif kind is Jump:
            at = instruction.target  # type: ignore[union-attr]
        elif kind is Set:
            values, at = changed(story.variables, values, instruction), at + 1  # type: ignore[arg-type]
        elif kind is Call:
            calls, at = (*calls, at + 1), instruction.target  # type: ignore[union-attr]
        elif kind is Return and calls:
            at, calls = calls[-1], calls[:-1]
        elif kind in _STOPS and (stop := _stop(story, instruction, values, seed)) is not None:
            effects.append(stop)
            break
        elif kind is Choice:
            at = instruction.after  # type: ignore[union-attr]
        else:
            values, at = _visited(values, instruction), at + 1
            tableau = staged(story, instruction, tableau)  # type: ignore[arg-type]
            effects.append(instruction)  # type: ignore[arg-type]
    return Turn(State(at, values, tableau, calls, seed), tuple(effects))


def _visited(values: tuple[Value, ...], instruction: Instruction) -> tuple[Value, ...]:
    """The values, with a scene marked as visited where it is entered."""
    if type(instruction) is Enter and instruction.visited is not None:
        return put(values, instruction.visited, True)
    return values


def _stop(story: Story, instruction: Instruction, values: tuple[Value, ...], seed: int) -> Stop | None:
    """What one of `_STOPS` stops with; None for a choice that nothing can be chosen in."""
    if type(instruction) is Choice:
        is_offered = any(is_open(option, values) for option in instruction.options)
        return _offer(instruction, values, seed) if is_offered else None
    if type(instruction) is Pause:
        return instruction
    return _over(story, instruction, values, seed) if type(instruction) is End else Over(None)


def _said(line: Say, values: tuple[Value, ...], seed: int) -> Say:
    return line if line.text.is_fixed else line._replace(text=render(line.text, values, seed))


def _counted(story: Story, values: tuple[Value, ...], line: Say) -> tuple[Value, ...]:
    """The values once a line was said or passed over."""
    if line.counter is None:
        return values
    count = values[line.counter]
    is_last = count >= story.variables[line.counter].high  # type: ignore[operator]
    return values if is_last else put(values, line.counter, count + 1)  # type: ignore[operator]


def _offer(choice: Choice, values: tuple[Value, ...], seed: int) -> Offer:
    answers = []
    for option in choice.options:
        if is_open(option, values):
            answers.append(Answer(option.id, render(option.text, values, seed)))
        elif option.reason is not None:
            answers.append(
                Answer(option.id, render(option.text, values, seed), render(option.reason, values, seed))
            )
    return Offer(choice.id, choice.owner, _rendered(choice.prompt, values, seed), tuple(answers))


def _over(story: Story, end: End, values: tuple[Value, ...], seed: int) -> Over:
    ending = story.endings.get(end.ending)
    if ending is None or all(text.is_fixed for text in ending.text):
        return Over(ending)
    said = (render(text, values, seed) for text in ending.text)
    return Over(ending._replace(text=tuple(text for text in said if text.plain.strip())))


def _rendered(text: Text | None, values: tuple[Value, ...], seed: int) -> Text | None:
    return text and render(text, values, seed)
