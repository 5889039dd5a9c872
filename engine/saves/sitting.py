"""An evening at a story: how long it was played, and what of it is saved unasked.

Law: one rule for the window and the terminal. A choice is saved once, for one that is come back to must not push out
later ones; whoever leaves is saved unless continuing leads there already, and that only the shelf knows: saves roll
away, are deleted, and are made by other copies of the game. Reads no clock.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.play.session import Session
    from engine.saves.save import Save
    from engine.saves.shelf import Shelf

LONGEST_LOOK_SECONDS = 120


class Sitting:
    """`played_seconds` is counted from the instant `looked_at`."""

    def __init__(self, looked_at: float) -> None:
        self.played_seconds = 0.0
        self._looked_at = looked_at
        self._saved: set[int] = set()

    def begin(self, save: "Save | None" = None) -> None:
        """Count a new evening, or go on counting from a save."""
        self.played_seconds = save.card.played_seconds if save else 0.0
        self._saved = {save.trace} if save else set()

    def count(self, instant: float, is_playing: bool = True) -> None:
        """Count the time since last asked, where one was playing; a long absence counts only in part."""
        if is_playing:
            self.played_seconds += min(instant - self._looked_at, LONGEST_LOOK_SECONDS)
        self._looked_at = instant

    def moment(self, session: "Session", when: float) -> "Save | None":
        """This moment as a save; None where there is no line yet to come back to."""
        from engine.saves.telling import moment

        return moment(session, when, self.played_seconds)

    def at_choice(self, session: "Session", when: float) -> "Save | None":
        """The choice that is put, if this evening has not saved it."""
        save = self.moment(session, when) if _has_begun(session) else None
        return save if save and save.trace not in self._saved else None

    def on_leaving(self, session: "Session", when: float, shelf: "Shelf") -> "Save | None":
        """This moment, if leaving would lose it."""
        if session.is_over or not _has_begun(session):
            return None
        save = self.moment(session, when)
        return save if save and not shelf.leads_to(save) else None

    def saved(self, save: "Save") -> None:
        """A save was made."""
        self._saved.add(save.trace)

    def forget(self) -> None:
        """What was thought to be saved may not be."""
        self._saved.clear()


def _has_begun(session: "Session") -> bool:
    """Whether anything was played: a save of a rewritten story may be taken up in the middle, without a move."""
    return bool(session.moves) or not session.begins_at_start
