"""What staging does to the tableau.

Law: pure; a tableau in, a tableau out. Knows nothing of variables or of where one is in the code.
"""

from typing import assert_never

from engine.play.state import Tableau
from engine.story.model import (
    Enter,
    Figure,
    Flash,
    Hide,
    Lay,
    Play,
    Say,
    Shot,
    Show,
    Staging,
    Story,
    Travel,
)


def staged(story: Story, instruction: Staging, tableau: Tableau) -> Tableau:
    """The tableau after an instruction of staging."""
    match instruction:
        case Enter():
            return _entered(story, instruction, tableau)
        case Travel():
            return _moved(story, tableau, instruction.place)
        case Show():
            for figure in instruction.figures:
                tableau = _with_figure(tableau, figure)
            return tableau
        case Hide():
            gone = instruction.who
            kept = tuple(figure for figure in tableau.figures if gone and figure.who not in gone)
            return tableau._replace(figures=kept)
        case Play():
            return _heard(tableau, instruction)
        case Lay(layer="painting"):
            return tableau._replace(painting=instruction.name)
        case Lay():
            return tableau._replace(insert=instruction.name)
        case Shot():
            return tableau._replace(shot=None if instruction.name == "wide" else instruction.name)
        case Flash():
            return tableau
        case _:
            assert_never(instruction)


def with_look(tableau: Tableau, line: Say) -> Tableau:
    """The tableau with the speaker's mood and outfit as the line has them."""
    for place, figure in enumerate(tableau.figures):
        if figure.who == line.who:
            looks = figure._replace(mood=line.mood or figure.mood, outfit=line.outfit or figure.outfit)
            if looks == figure:
                return tableau
            figures = (*tableau.figures[:place], looks, *tableau.figures[place + 1 :])
            return tableau._replace(figures=figures)
    return tableau


def _entered(story: Story, scene: Enter, tableau: Tableau) -> Tableau:
    tableau = tableau._replace(scene=scene.scene, owner=scene.owner, shot=None, painting=None)
    if scene.place:
        tableau = _moved(story, tableau, scene.place)
    if scene.music:
        tableau = tableau._replace(music=None if scene.music == "none" else scene.music)
    return tableau


def _moved(story: Story, tableau: Tableau, place: str) -> Tableau:
    if place == tableau.place:
        return tableau
    ambience = story.places[place].ambience
    bare = tableau._replace(figures=(), insert=None, shot=None, painting=None)
    return bare._replace(place=place, ambience=ambience)


def _with_figure(tableau: Tableau, figure: Figure) -> Tableau:
    before = next((other for other in tableau.figures if other.who == figure.who), None)
    slot, mood, outfit = (before or Figure(figure.who, "center", None, None))[1:]
    figure = Figure(figure.who, figure.slot or slot, figure.mood or mood, figure.outfit or outfit)
    others = tuple(
        other for other in tableau.figures if other.who != figure.who and other.slot != figure.slot
    )
    return tableau._replace(figures=(*others, figure))


def _heard(tableau: Tableau, play: Play) -> Tableau:
    if play.bus == "music":
        return tableau._replace(music=play.name)
    if play.bus == "ambience":
        return tableau._replace(ambience=play.name)
    return tableau
