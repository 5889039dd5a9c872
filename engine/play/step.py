"""Turning the page: what one move does to a state.

Law: every change of `State` happens in this file; `step` is pure; a move that does not fit changes nothing.
Knows nothing of screens, files or time.
"""

from typing import NamedTuple

from engine.play.effect import Answer, Effect, Offer, Over, Stop
from engine.play.move import Advance, Choose, Move
from engine.play.state import State, Tableau
from engine.story.expr import Value
from engine.story.markup import Text, render
from engine.story.model import (
    Branch,
    Choice,
    End,
    Enter,
    Figure,
    Hide,
    Jump,
    Pause,
    Play,
    Say,
    Set,
    Show,
    Story,
    Travel,
    Variable,
)


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


def begin(story: Story, seed: int = 0) -> Turn:
    """The first turn of a playthrough."""
    values = tuple(variable.start for variable in story.variables)
    return _run(story, story.scenes[story.start].start, values, Tableau(), seed)


def step(story: Story, state: State, move: Move) -> Turn:
    """The turn that this move brings; raises `DoesNotFit`."""
    instruction = story.code[state.at]
    if type(move) is Advance:
        if type(instruction) is Say or type(instruction) is Pause:
            return _run(story, state.at + 1, state.values, state.tableau, state.seed)
        raise DoesNotFit("there is a choice to make" if type(instruction) is Choice else "the story is over")
    assert isinstance(move, Choose)
    if type(instruction) is not Choice:
        raise DoesNotFit("there is nothing to choose here")
    for option in instruction.options:
        if option.id == move.option and (option.condition is None or option.condition.run(state.values)):
            return _run(story, option.target, state.values, state.tableau, state.seed)
    raise DoesNotFit(f"there is no option '{move.option}' here")


def present(story: Story, state: State) -> Stop:
    """What the player faces in this state."""
    instruction = story.code[state.at]
    match instruction:
        case Say():
            return _said(instruction, state.values)
        case Choice():
            return _offer(instruction, state.values)
        case Pause():
            return instruction
        case End():
            return Over(story.endings.get(instruction.ending))
    raise AssertionError(instruction)


def _run(story: Story, at: int, values: tuple[Value, ...], tableau: Tableau, seed: int) -> Turn:
    """Carry out instructions from `at` to the next stop; loading has refused loops without one."""
    code = story.code
    effects: list[Effect] = []
    while True:
        instruction = code[at]
        kind = type(instruction)
        if kind is Say:
            if instruction.mood or instruction.outfit:  # type: ignore[union-attr]
                tableau = _with_look(tableau, instruction)  # type: ignore[arg-type]
            effects.append(_said(instruction, values))  # type: ignore[arg-type]
            return Turn(State(at, values, tableau, seed), tuple(effects))
        if kind is Branch:
            at = at + 1 if instruction.condition.run(values) else instruction.otherwise  # type: ignore[union-attr]
        elif kind is Jump:
            at = instruction.target  # type: ignore[union-attr]
        elif kind is Set:
            values = _changed(story.variables, values, instruction)  # type: ignore[arg-type]
            at += 1
        elif kind is Choice:
            offer = _offer(instruction, values)  # type: ignore[arg-type]
            if offer.answers:
                return Turn(State(at, values, tableau, seed), (*effects, offer))
            at = instruction.after  # type: ignore[union-attr]
        elif kind is Pause:
            return Turn(State(at, values, tableau, seed), (*effects, instruction))  # type: ignore[arg-type]
        elif kind is End:
            over = Over(story.endings.get(instruction.ending))  # type: ignore[union-attr]
            return Turn(State(at, values, tableau, seed), (*effects, over))
        else:
            tableau, values = _staged(story, instruction, tableau, values)  # type: ignore[arg-type]
            effects.append(instruction)  # type: ignore[arg-type]
            at += 1


def _said(line: Say, values: tuple[Value, ...]) -> Say:
    return line if line.text.is_fixed else line._replace(text=render(line.text, values))


def _offer(choice: Choice, values: tuple[Value, ...]) -> Offer:
    answers = tuple(
        Answer(option.id, render(option.text, values))
        for option in choice.options
        if option.condition is None or option.condition.run(values)
    )
    return Offer(choice.id, choice.owner, _rendered(choice.prompt, values), answers)


def _rendered(text: Text | None, values: tuple[Value, ...]) -> Text | None:
    return text and render(text, values)


def _changed(variables: tuple[Variable, ...], values: tuple[Value, ...], change: Set) -> tuple[Value, ...]:
    new = list(values)
    for index, expression in change.changes:
        value = expression.run(values)
        if expression.kind == "number":
            value = min(max(value, variables[index].low), variables[index].high)
        new[index] = value
    return tuple(new)


def _staged(
    story: Story, effect: Enter | Show | Hide | Travel | Play, tableau: Tableau, values: tuple[Value, ...]
) -> tuple[Tableau, tuple[Value, ...]]:
    match effect:
        case Enter():
            if effect.visited is not None:
                values = (*values[: effect.visited], True, *values[effect.visited + 1 :])
            tableau = tableau._replace(scene=effect.scene, owner=effect.owner)
            if effect.place:
                tableau = _moved(story, tableau, effect.place)
            if effect.music:
                tableau = tableau._replace(music=None if effect.music == "none" else effect.music)
        case Travel():
            tableau = _moved(story, tableau, effect.place)
        case Show():
            for figure in effect.figures:
                tableau = _with_figure(tableau, figure)
        case Hide():
            gone = effect.who
            kept = tuple(figure for figure in tableau.figures if gone and figure.who not in gone)
            tableau = tableau._replace(figures=kept)
        case Play():
            if effect.bus == "music":
                tableau = tableau._replace(music=effect.name)
            elif effect.bus == "ambience":
                tableau = tableau._replace(ambience=effect.name)
    return tableau, values


def _moved(story: Story, tableau: Tableau, place: str) -> Tableau:
    if place == tableau.place:
        return tableau
    return tableau._replace(place=place, figures=(), ambience=story.places[place].ambience)


def _with_figure(tableau: Tableau, figure: Figure) -> Tableau:
    before = next((other for other in tableau.figures if other.who == figure.who), None)
    if before:
        figure = figure._replace(mood=figure.mood or before.mood, outfit=figure.outfit or before.outfit)
    others = tuple(
        other for other in tableau.figures if other.who != figure.who and other.slot != figure.slot
    )
    return tableau._replace(figures=(*others, figure))


def _with_look(tableau: Tableau, line: Say) -> Tableau:
    figures = tuple(
        figure._replace(mood=line.mood or figure.mood, outfit=line.outfit or figure.outfit)
        if figure.who == line.who
        else figure
        for figure in tableau.figures
    )
    return tableau._replace(figures=figures)
