"""What is kept of a playthrough in a terminal: the same saves, the same journal as in the window.

Law: nobody leaves a place without it being saved, or being told that it could not be. Without a shelf nothing is kept.
"""

import time
from collections.abc import Callable

from engine.play.journal import Journal
from engine.play.read import ReadLines
from engine.play.session import Session
from engine.saves.save import Save
from engine.saves.shelf import Held, NotWritten, Shelf
from engine.saves.sitting import Sitting
from engine.saves.slots import AUTO
from engine.story.model import Say


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
        self.sitting = Sitting(time.monotonic())
        self._fault = ""

    def count(self) -> None:
        """Count the time since last asked."""
        self.sitting.count(time.monotonic())

    def note(self, session: Session) -> None:
        """Write down where one has been and what one has read."""
        self.journal.note(session)
        if isinstance(session.stop, Say):
            self.read.add(session.stop.id)

    def at_choice(self, session: Session) -> str:
        """Save the choice that is put, once; a sentence where it cannot be, and not the same one again."""
        self.count()
        told, self._fault = self._fault, self._auto(self.sitting.at_choice(session, self.now()))
        return "" if self._fault == told else self._fault

    def on_leaving(self, session: Session) -> str:
        """Save this moment, if it is not where continuing leads; a sentence where it cannot be."""
        self.count()
        shelf = self.shelf
        return self._auto(self.sitting.on_leaving(session, self.now(), shelf)) if shelf else ""

    def has(self, session: Session) -> bool:
        """Whether continuing leads to this moment."""
        save = self.moment(session)
        return self.shelf is not None and save is not None and self.shelf.leads_to(save)

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
        page, _, place = slot.partition("-")
        return f"Saved{f' as {name}' if name else ''}, on page {page}, place {place}."

    def held(self) -> list[Held]:
        """What there is, the latest first."""
        return self.shelf.all() if self.shelf else []

    @property
    def nothing(self) -> str:
        """What to say where there is nothing: why it cannot be seen, or that it is so."""
        return (self.shelf.fault if self.shelf else "") or "Nothing is saved yet."

    def to_delete(self, slot: str) -> Callable[[], str]:
        """The order to empty a slot as it is now, which says what was done."""
        seen = self.shelf.stamp(slot) if self.shelf else None

        def delete() -> str:
            try:
                if self.shelf:
                    self.shelf.delete(slot, seen)
            except NotWritten as error:
                return str(error)
            return "Deleted."

        return delete

    def close(self) -> str:
        """Keep what was read and where one has been; a sentence where that cannot be done."""
        self.journal.keep(is_last=True)
        self.read.keep(is_last=True)
        fault = self.journal.fault or self.read.fault
        return f"What you have read and reached could not be kept: {fault}." if fault else ""

    def moment(self, session: Session) -> Save | None:
        """This moment as a save."""
        self.count()
        return self.sitting.moment(session, self.now())

    def _auto(self, save: Save | None) -> str:
        """Make an automatic save; a sentence where that cannot be done."""
        if self.shelf is None or save is None:
            return ""
        try:
            self.shelf.write(AUTO, save)
        except NotWritten as error:
            return str(error)
        self.sitting.saved(save)
        return ""
