"""Ways on that several screens offer: to the map, to the endings, to something new, into another session.

Law: nobody loses a place without being asked: before another is taken up, this moment is saved.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.screens.screen import Backstage, Go, Veil, over
from engine.stage import theme

if TYPE_CHECKING:
    from engine.play.session import Session
    from engine.screens.seeking import Start
    from engine.story.model import Story

Onward = Callable[[Backstage, "Story", "Session | None", Veil], Go]


def to_map(backstage: Backstage, story: "Story", session: "Session | None", veil: Veil) -> Go:
    """To the map."""
    from engine.screens.map import MapScreen

    return over(MapScreen(backstage, story, session, veil))


def to_new(
    backstage: Backstage, story: "Story", session: "Session | None", veil: Veil, first: "Start | None" = None
) -> Go:
    """To words that were not read."""
    from engine.screens.seeking import SeekScreen

    return over(SeekScreen(backstage, story, session, first, veil))


def to_departures(backstage: Backstage, story: "Story", session: "Session | None", veil: Veil) -> Go:
    """To the board of endings."""
    from engine.screens.departures import DeparturesScreen

    return over(DeparturesScreen(backstage, story, session, veil))


def safely(backstage: Backstage, session: "Callable[[], Session]", is_here: bool, veil: Veil) -> Go:
    """Play on in a session, the one being played (`is_here`) or another; this moment is saved, or one is asked."""

    def go() -> Go:
        return _into(backstage, session(), is_here)

    fault = backstage.saving.leave() if backstage.saving else ""
    if not fault:
        return go()
    from engine.screens.ask import AskScreen

    return over(AskScreen("Go there all the same?", fault, veil, go, ("No, stay here", "Yes, go")))


def _into(backstage: Backstage, session: "Session", is_here: bool) -> Go:
    if is_here:
        return Go("play", None, theme.SCREEN_SECONDS)
    from engine.screens.play import PlayScreen

    if backstage.saving and backstage.saving.play is None:
        backstage.saving.sitting.begin()
    return Go("load", PlayScreen(session, backstage), theme.DISSOLVE_SECONDS)
