"""The saves of a story with their pictures: read when they are looked at, written in the background.

Law: `Shelf` keeps them; nothing here waits for a disk but `settle` and what is asked at once.
"""

import io
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple

import pygame

from engine.saves.save import Save
from engine.saves.shelf import Held, NotWritten, Shelf, Stamp
from engine.saves.slots import slots_of

PICTURE_SIZE = (480, 270)
MAX_PICTURE_BYTES = 2_000_000


class Outcome(NamedTuple):
    """A save was written into a slot, or was not: then `fault` is a sentence for the player."""

    slot: str
    fault: str = ""


class Archive:
    """Writes are told in `outcomes`, in their order."""

    def __init__(self, folder: Path) -> None:
        self.shelf = Shelf(folder)
        self.outcomes: deque[Outcome] = deque()
        self.writing: dict[str, Save] = {}
        self._pictures: dict[str, tuple[Path, pygame.Surface | None]] = {}
        self._jobs: list[Future[None]] = []

    @property
    def version(self) -> tuple[object, ...]:
        """What is different when anything was written or deleted, by another copy of the game as well."""
        try:
            return self.shelf.folder.stat().st_mtime_ns, *self.writing
        except OSError:
            return tuple(self.writing)

    def rolling(self, kind: str) -> list[Held]:
        """The automatic or the quick saves, the latest first, damaged ones last."""
        return self.shelf.latest_first(slots_of(kind))

    def newest(self, slots: Iterable[str] | None = None) -> Save | None:
        """The latest whole save of these slots, or of all."""
        held = self.shelf.latest_first(self.shelf.slots() if slots is None else slots)
        return held[0].save if held else None

    def write(
        self, where: str, save: Save, picture: pygame.Surface | None, expected: Stamp | None = None
    ) -> None:
        """Have a save written in the background, as `Shelf.write` does; `outcomes` tells how it went."""
        from concurrent.futures import ThreadPoolExecutor

        if not hasattr(self, "_worker"):
            self._worker = ThreadPoolExecutor(1, "saves")
        self.writing[where] = save
        own = picture.copy() if picture else None  # shrinking locks it, and a locked one cannot be drawn
        self._jobs = [job for job in self._jobs if not job.done()]
        self._jobs.append(self._worker.submit(self._write_and_tell, where, save, own, expected))

    def write_now(self, where: str, save: Save, picture: pygame.Surface | None) -> None:
        """Write a save after those on their way; raises `NotWritten`."""
        self.settle()
        self.shelf.write(where, save, _encoded(picture))

    def settle(self) -> None:
        """Wait until all is written."""
        for job in self._jobs:
            job.result()
        self._jobs = []

    def picture(self, held: Held) -> pygame.Surface | None:
        """The picture of the moment, or None."""
        if held.picture is None:
            return None
        known = self._pictures.get(held.slot)
        if known is None or known[0] != held.picture:
            known = self._pictures[held.slot] = held.picture, _loaded(held.picture)
        return known[1]

    def _write_and_tell(
        self, where: str, save: Save, picture: pygame.Surface | None, expected: Stamp | None
    ) -> None:
        slot, fault = where, ""
        try:
            slot = self.shelf.write(where, save, _encoded(picture), expected)
        except NotWritten as error:
            fault = str(error)
        finally:
            if self.writing.get(where) is save:
                del self.writing[where]
            self.outcomes.append(Outcome(slot, fault))
            _wake()


def _encoded(picture: pygame.Surface | None) -> bytes | None:
    """The picture as it is kept, or None where that cannot be made."""
    if picture is None:
        return None
    encoded = io.BytesIO()
    try:
        pygame.image.save(pygame.transform.smoothscale(picture, PICTURE_SIZE), encoded, "save.jpg")
    except (pygame.error, ValueError):
        return None
    return encoded.getvalue()


def _loaded(path: Path) -> pygame.Surface | None:
    try:
        if path.stat().st_size > MAX_PICTURE_BYTES:
            return None
        return pygame.image.load(path).convert()
    except (OSError, pygame.error, ValueError):
        return None


def _wake() -> None:
    """Let the sleeping frame loop hear that something was written."""
    try:
        pygame.event.post(pygame.Event(pygame.USEREVENT))
    except pygame.error:
        return
