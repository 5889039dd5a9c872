"""From the story's words to what the stage can show: places, people, colours, plates.

Law: pure; the stage knows no story and the story knows no colours beyond #rrggbb.
"""

from engine.play.effect import Offer, Over
from engine.play.move import ADVANCE, Choose, Move
from engine.play.session import Session
from engine.play.state import State, Tableau
from engine.play.step import step
from engine.saves.telling import to_departure
from engine.screens.box import Speaker
from engine.screens.choices import Decider, paces, runs, shaking
from engine.stage import theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.company import Standing
from engine.stage.frame import WIDE, Frame, close
from engine.stage.lighting import Light
from engine.stage.overlay import Overlay
from engine.stage.sprites import Look
from engine.stage.theme import Color
from engine.stage.view import View
from engine.story.model import OVER, TURNED, Figure, Place, Story

__all__ = [
    "State",
    "decider",
    "draw_caption",
    "draw_owner",
    "next_states",
    "owner_color",
    "paces",
    "picture_of",
    "runs",
    "shaking",
    "speaker",
    "view",
]


def view(story: Story, tableau: Tableau) -> View:
    """What is to be seen of a tableau: a painting, in which nobody is, or the place and everybody in it."""
    folder, picture = picture_of(story, tableau)
    if tableau.painting:
        title = tableau.painting.replace("_", " ").capitalize()
        return View(picture, title, insert=tableau.insert, folder=folder)
    people = tuple(_standing(story, figure) for figure in tableau.figures if _has_picture(story, figure.who))
    people, frame = framed(people, tableau.shot)
    if tableau.place is None:
        scene = story.scenes.get(tableau.scene or "")
        title = scene.title if scene else story.title
        return View(None, title, Light(), people, tableau.insert, frame=frame)
    place = story.places[tableau.place]
    overlays = tuple(
        Overlay(row.kind, row.areas, row.size, theme.color(row.color), row.every) for row in place.overlays
    )
    return View(
        picture,
        place.title,
        _light(place),
        people,
        tableau.insert,
        overlays,
        place.is_seated,
        place.foreground,
        place.is_seated and place.foreground is not None,
        frame,
        place.is_at_table,
    )


def framed(people: tuple[Standing, ...], shot: str | None) -> tuple[tuple[Standing, ...], Frame]:
    """Everybody as a shot has them, and how near one is: to all of them, or over somebody's shoulder to the others."""
    if shot == "close":
        return people, close([theme.SLOT_X[person.slot] for person in people])
    near = [person for person in people if shot == OVER + person.look.who]
    across = [theme.SLOT_X[person.slot] for person in people if person not in near]
    if not near or not across:
        return people, WIDE
    is_left = theme.SLOT_X[near[0].slot] <= sum(across) / len(across)
    turned = near[0].look._replace(mood=TURNED, is_near=True)
    shoulder = Standing(turned, "over_left" if is_left else "over_right")
    return (*(person for person in people if person not in near), shoulder), close(across)


def picture_of(story: Story, tableau: Tableau) -> tuple[str, str | None]:
    """The folder and the name of the picture behind all that is drawn; None where a stand-in is."""
    if tableau.painting:
        return "paintings", tableau.painting
    place = story.places.get(tableau.place or "")
    return "places", place.picture if place else None


def speaker(story: Story, who: str | None) -> Speaker | None:
    """Who is speaking; None for narration."""
    if who is None:
        return None
    member = story.cast.get(who)
    return Speaker(who, member.name, theme.color(member.color)) if member else Speaker(who, who, theme.NOBODY)


def decider(story: Story, owner: str | None) -> Decider | None:
    """Whose choice it is."""
    who = speaker(story, owner)
    return Decider(who.name, who.color) if who else None


def owner_color(session: Session) -> Color:
    """The colour of whose scene it is."""
    who = speaker(session.story, session.state.tableau.owner)
    return who.color if who else theme.NOBODY


def place(session: Session) -> str:
    """Whose scene it is, which, and how much time is left, in words."""
    tableau = session.state.tableau
    who, scene = speaker(session.story, tableau.owner), session.story.scenes.get(tableau.scene or "")
    left = "" if session.minutes is None else to_departure(session.minutes)
    title = ": ".join(filter(None, (who.name if who else "", scene.title if scene else "")))
    return ", ".join(filter(None, (title, left)))


def next_states(session: Session) -> list[State]:
    """Where the next move may lead; a step is pure, so looking ahead changes nothing."""
    moves: list[Move] = [ADVANCE]
    if isinstance(session.stop, Over):
        return []
    if isinstance(session.stop, Offer):
        moves = [Choose(answer.id) for answer in session.stop.answers if not answer.reason]
    return [step(session.story, session.state, move).state for move in moves]


def draw_owner(canvas: Canvas, session: Session) -> None:
    """Whose scene it is, at the upper left."""
    tableau = session.state.tableau
    who = speaker(session.story, tableau.owner)
    if not who:
        return
    scene = session.story.scenes.get(tableau.scene or "")
    name, title = who.name.upper(), scene.title if scene else ""
    wide = canvas.width(name, theme.LABEL)
    plate = Rect(
        theme.OWNER_LEFT,
        theme.OWNER_TOP,
        wide + 34 + (canvas.width(title, theme.SMALL) + 12 if title else 0),
        34,
    )
    canvas.panel(plate, theme.PANEL, theme.PANEL_EDGE, 7)
    canvas.fill(Rect(plate.x + 9, plate.y + 9, 4, plate.h - 18), who.color)
    canvas.text(name, plate.x + 22, plate.y + 8, theme.LABEL, who.color)
    canvas.text(title, plate.x + 22 + wide + 12, plate.y + 5, theme.SMALL, theme.DIM)


def draw_caption(canvas: Canvas, words: str) -> None:
    """What is heard, in words."""
    wide = canvas.width(words, theme.CAPTION)
    pane = Rect((theme.WIDTH - wide) / 2 - 18, theme.CAPTION_TOP, wide + 36, 36)
    canvas.panel(pane, theme.PANEL, None, 18)
    canvas.text(words, theme.WIDTH / 2, pane.y + 4, theme.CAPTION, theme.NARRATION_TEXT, 0.5)


def _standing(story: Story, figure: Figure) -> Standing:
    member = story.cast[figure.who]
    mood = figure.mood or next(iter(member.moods), None)
    outfit = figure.outfit or next(iter(member.outfits), None)
    return Standing(Look(figure.who, mood, outfit, theme.color(member.color)), figure.slot)


def _has_picture(story: Story, who: str) -> bool:
    return who in story.cast and bool(story.cast[who].moods)


def _light(place: Place) -> Light:
    if place.light is None:
        return Light()
    usual = Light()
    return Light(
        theme.color(place.light.key, usual.key),
        theme.color(place.light.fill, usual.fill),
        theme.color(place.light.rim, usual.rim),
    )
