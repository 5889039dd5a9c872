"""What is kept of a playthrough in a terminal: the same saves, the same journal as in the window.

Law: nobody leaves a place without it being saved, or being told that it could not be. Without a shelf nothing is kept.
"""

import time
from collections.abc import Callable

from engine.play.bookmark import Found
from engine.play.journal import Journal
from engine.play.read import ReadLines
from engine.play.session import Session
from engine.saves.save import Save
from engine.saves.shelf import Held, NotWritten, Shelf
from engine.saves.slots import AUTO
from engine.saves.telling import moment
from engine.story.model import Say

LONGEST_LOOK_SECONDS = 120


class Keeping:
    """The shelf, the journal and the time played; `now` gives the seconds since 1970."""

    def __init__(
        self,
        shelf: Shelf | None = None,
        journal: Journal | None = None,
        read: ReadLines | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.shelf, self.now = shelf, now
        self.journal, self.read = journal or Journal(), read or ReadLines()
        self.played_seconds = 0.0
        self._looked_at = time.monotonic()
        self._kept: set[int] = set()
        self._fault = ""

    def count(self) -> None:
        """Count the time since last asked; a long absence counts only in part."""
        now = time.monotonic()
        self.played_seconds += min(now - self._looked_at, LONGEST_LOOK_SECONDS)
        self._looked_at = now

    def note(self, session: Session) -> None:
        """Write down where one has been and what one has read."""
        self.journal.note(session)
        if isinstance(session.stop, Say):
            self.read.add(session.stop.id)

    def auto(self, session: Session) -> str:
        """Save this moment, unless that was done; a sentence where it cannot be, and not the same one again."""
        save = self.moment(session)
        if self.shelf is None or save is None or save.trace in self._kept:
            return ""
        if session.is_over or not session.moves:
            return ""
        told, self._fault = self._fault, ""
        try:
            self.shelf.write(AUTO, save)
        except NotWritten as error:
            self._fault = str(error)
            return "" if self._fault == told else self._fault
        self._kept.add(save.trace)
        return ""

    def has(self, session: Session) -> bool:
        """Whether this moment is kept."""
        save = self.moment(session)
        return save is not None and save.trace in self._kept

    def save(self, session: Session, name: str) -> str:
        """Save this moment into the first empty place of the pages, under a name of one's own; what to say of it."""
        save = self.moment(session)
        if self.shelf is None or save is None:
            return "There is nothing to save yet." if self.shelf else "Nothing is kept here."
        try:
            slot = self.shelf.first_empty()
            named = save._replace(card=save.card._replace(name=name))
            self.shelf.write(slot, named, expected=self.shelf.stamp(slot))
        except NotWritten as error:
            return str(error)
        self._kept.add(save.trace)
        page, _, place = slot.partition("-")
        return f"Saved{f' as {name}' if name else ''}, on page {page}, place {place}."

    def took_up(self, save: Save, found: Found) -> None:
        """Go on counting from a save."""
        self.played_seconds = save.card.played_seconds
        self._kept = {save.trace} if found.session.moves == save.mark.moves else set()

    def held(self) -> list[Held]:
        """What there is, the latest first."""
        return self.shelf.all() if self.shelf else []

    def delete(self, slot: str) -> str:
        """Empty a slot; what to say of it."""
        try:
            if self.shelf:
                self.shelf.delete(slot)
        except NotWritten as error:
            return str(error)
        return "Deleted."

    def close(self) -> str:
        """Keep what was read and where one has been; a sentence where that cannot be done."""
        self.journal.keep(is_last=True)
        self.read.keep(is_last=True)
        fault = self.journal.fault or self.read.fault
        return f"What you have read and reached could not be kept: {fault}." if fault else ""

    def moment(self, session: Session) -> Save | None:
        """This moment as a save."""
        self.count()
        return moment(session, self.now(), self.played_seconds)
