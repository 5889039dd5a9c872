"""What the screens need to save and to load: automatic and quick saves, the card of a moment, the way back into it.

Law: nobody loses a place without being asked: before another is taken up, this one is saved.
Reads no clock; the frame loop hands in the time.
"""

from collections import deque
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.saves.sitting import Sitting
from engine.screens.screen import Go, Veil, over
from engine.stage import keymap

if TYPE_CHECKING:
    from engine.play.code import Retraced
    from engine.play.session import Session
    from engine.saves.save import Save
    from engine.saves.shelf import Held, Shelf, Stamp
    from engine.screens.archive import Archive
    from engine.screens.notice import Notice
    from engine.screens.play import PlayScreen
    from engine.story.model import Story


class Saving:
    """The saves of one story, and the evening being played, if one is."""

    def __init__(
        self,
        folder: Path,
        sitting: Sitting,
        now: Callable[[], float],
        enter: "Callable[[Session], Go | None]",
    ) -> None:
        self.folder, self.now, self._enter = folder, now, enter
        self.story: Story | None = None
        self.play: PlayScreen | None = None
        self.sitting = sitting
        self.page = 0
        self.notes: deque[Notice] = deque()
        self._choices: object = None
        self._pending: Save | None = None

    @cached_property
    def archive(self) -> "Archive":
        """Where the saves are; looked into when first wanted."""
        from engine.screens.archive import Archive

        return Archive(self.folder)

    @property
    def has_any(self) -> bool:
        """Whether anything was ever saved; the title asks, so it costs next to nothing."""
        try:
            return any(not path.name.startswith(".") for path in self.folder.iterdir())
        except OSError:
            return False

    def watch(self, play: "PlayScreen | None") -> None:
        """Save each choice that is put, once its picture stands still; tell what could not be written."""
        if play is not self.play:
            self._flush()
            self.play, self._choices = play, None
        if play and play.choices is not self._choices:
            self._flush()
            self._choices = play.choices
            self._pending = self.sitting.at_choice(play.session, self.now()) if play.choices else None
        if play and self._pending and not play.diorama.is_moving and play.moment() is not None:
            self._flush(with_picture=True)
        if "archive" in self.__dict__:
            self._tell()

    def write(self, slot: str, expected: "Stamp | None" = None) -> None:
        """Save this moment into a slot, if it is still as it was seen."""
        save = self.sitting.moment(self.play.session, self.now()) if self.play else None
        if save is None or self.play is None:
            self.say("There is nothing to save yet.")
            return
        self.archive.write(slot, save, self.play.moment(), expected)

    def name(self, held: "Held", words: str, expected: "Stamp | None") -> None:
        """Give a save a name of one's own; one that would roll away is kept on a page instead."""
        from engine.saves.words import named

        self._do(lambda shelf: shelf.name(held, named(words), expected))

    def delete(self, slot: str, expected: "Stamp | None") -> None:
        """Empty a slot."""
        self._do(lambda shelf: shelf.delete(slot, expected))

    def quick_save(self) -> None:
        """Save this moment into the next quick slot."""
        from engine.saves.slots import QUICK

        self.write(QUICK)

    def quick_load(self) -> Go | None:
        """Take up the latest quick save."""
        from engine.saves.slots import QUICK, slots_of

        self.archive.settle()
        save = self.archive.newest(slots_of(QUICK))
        if save is None:
            self.say(keymap.hint("There is no quick save yet. {quick_save} makes one."))
            return None
        return self.load(save, Veil(self.play.draw) if self.play else None)

    def resume(self) -> Go | None:
        """Take up the latest of all saves."""
        self.archive.settle()
        save = self.archive.newest()
        if save is None:
            self.say("None of the saves can be read. They are kept, and shown under Load.", True)
            return None
        return self.load(save)

    def load(self, save: "Save", veil: Veil | None = None) -> Go | None:
        """Take up a save; the evening being played is saved before, or one is asked."""
        return self._leaving(lambda: self._take_up(save), veil)

    def play_code(self, found: "Retraced", veil: Veil) -> Go | None:
        """Play on from where a code leads; the evening being played is saved before, or one is asked."""

        def enter() -> Go | None:
            self.sitting.begin()
            if found.reason:
                self.say(found.reason)
            return self._enter(found.session)

        return self._leaving(enter, veil)

    def leave(self) -> str:
        """Save this moment before it is left, and wait for it; a sentence where that could not be done."""
        self._flush()
        if self.play is None:
            return ""
        from engine.saves.shelf import NotWritten
        from engine.saves.slots import AUTO

        self.close()
        self._tell()
        save = self.sitting.on_leaving(self.play.session, self.now(), self.archive.shelf)
        if save is None:
            return ""
        try:
            self.archive.write_now(AUTO, save, self.play.moment())
        except NotWritten as error:
            return str(error)
        return ""

    def close(self) -> None:
        """Wait for what is on its way to the disk."""
        if "archive" in self.__dict__:
            self.archive.settle()

    def say(self, words: str, is_warning: bool = False) -> None:
        """Have a sentence shown."""
        from engine.screens.notice import told

        self.notes.append(told(words, is_warning))

    def _take_up(self, save: "Save") -> Go | None:
        """Go on counting from a save, and say where it had to settle for less."""
        from engine.play.bookmark import find
        from engine.saves.telling import settled

        if self.story is None:
            return None
        found = find(self.story, save.mark)
        self.sitting.begin(save)
        if found.reason:
            self.say(settled(found))
        return self._enter(found.session)

    def _leaving(self, enter: "Callable[[], Go | None]", veil: Veil | None) -> Go | None:
        """Save this moment and enter another, or ask where it could not be saved."""
        fault = self.leave()
        if not fault or veil is None:
            return enter()
        from engine.screens.ask import AskScreen

        answers = ("No, stay here", "Yes, load")
        ask = AskScreen("Load all the same?", fault, veil, enter, answers)
        return over(ask)

    def _do(self, change: "Callable[[Shelf], object]") -> None:
        """Change something on the shelf, after all that is being written; say what could not be done, or was."""
        from engine.saves.shelf import NotWritten

        self.archive.settle()
        try:
            done = change(self.archive.shelf)
        except NotWritten as error:
            self.say(str(error), True)
        else:
            if isinstance(done, str):
                self.say(done)

    def _flush(self, with_picture: bool = False) -> None:
        """Write the automatic save that waits for its picture."""
        save, self._pending = self._pending, None
        if save is None:
            return
        from engine.saves.slots import AUTO

        picture = self.play.moment() if with_picture and self.play else None
        self.archive.write(AUTO, save, picture)
        self.sitting.saved(save)

    def _tell(self) -> None:
        """What could not be written, and quick saves that were."""
        while self.archive.outcomes:
            outcome = self.archive.outcomes.popleft()
            if outcome.fault:
                self.sitting.forget()
                self.say(outcome.fault, True)
            elif outcome.slot.startswith("quick"):
                self.say("Quick save made.")
