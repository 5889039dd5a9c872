"""Ways on that several screens offer: to the board of endings, into another session.

Law: nobody loses a place without being asked: before another session is taken up, this moment is saved.
"""

from collections.abc import Callable

from engine.play.session import Session
from engine.screens.screen import Backstage, Go, Screen, Veil
from engine.stage import theme
from engine.story.model import Story


def over(screen: Screen) -> Go:
    """Lay a screen over this one."""
    return Go("push", screen, theme.OVERLAY_SECONDS)


def to_departures(backstage: Backstage, story: Story, veil: Veil) -> Go:
    """To the board of endings."""
    from engine.screens.departures import DeparturesScreen

    return over(DeparturesScreen(backstage, story, veil))


def into(backstage: Backstage, session: Callable[[], Session], veil: Veil) -> Go:
    """Play on in another session; this evening is saved before, or the player is asked."""
    saving = backstage.saving

    def go() -> Go:
        from engine.screens.play import PlayScreen

        if saving and saving.play is None:
            saving.begin()
        return Go("load", PlayScreen(session(), backstage), theme.DISSOLVE_SECONDS)

    fault = saving.leave() if saving else ""
    if not fault:
        return go()
    from engine.screens.ask import AskScreen

    return over(AskScreen("Go there all the same?", fault, veil, go, ("No, stay here", "Yes, go")))
