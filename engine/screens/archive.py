"""The saves of a story with their pictures: read when they are looked at, written in the background.

Law: `Shelf` says what a save is and keeps it; nothing here waits for a disk but `settle` and what is asked at once.
"""

import io
import os
import tempfile
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple

import pygame

from engine.play.saves import Damaged, NotWritten, Save, Shelf

ROLLING = 10
AUTO, QUICK = "auto", "quick"
PICTURE_SIZE = (480, 270)
PICTURE_ENDING = ".jpg"
MAX_PICTURE_BYTES = 2_000_000


class Held(NamedTuple):
    """What a slot holds: a save, or the fault of a damaged one."""

    slot: str
    save: Save | None
    fault: str = ""


class Outcome(NamedTuple):
    """A save was written into a slot, or was not: then `fault` is a sentence for the player."""

    slot: str
    fault: str = ""


class Archive:
    """Slots are named `1-3` (page and place), `auto-1` to `auto-10`, `quick-1` to `quick-10`."""

    def __init__(self, folder: Path) -> None:
        self.shelf = Shelf(folder)
        self.outcomes: deque[Outcome] = deque()
        self.writing: dict[str, Save] = {}
        self._known: dict[str, tuple[tuple[int, ...], Held | None]] = {}
        self._pictures: dict[str, tuple[tuple[int, ...], pygame.Surface | None]] = {}
        self._jobs: list[Future[None]] = []

    @property
    def version(self) -> tuple[object, ...]:
        """What is different when anything was written or deleted, by another copy of the game as well."""
        try:
            return self.shelf.folder.stat().st_mtime_ns, *self.writing
        except OSError:
            return tuple(self.writing)

    def held(self, slot: str) -> Held | None:
        """What a slot holds; a file is read once, and again when it has changed."""
        stamp = self.shelf.stamp(slot)
        if slot not in self._known or self._known[slot][0] != stamp:
            held = self._read(slot)
            self._known[slot] = self.shelf.stamp(slot), held
        return self._known[slot][1]

    def rolling(self, kind: str) -> list[Held]:
        """The automatic or the quick saves, the latest first, damaged ones last."""
        held = [self.held(slot) for slot in slots_of(kind)]
        return sorted((one for one in held if one), key=_when, reverse=True)

    def newest(self, slots: Iterable[str] | None = None) -> Save | None:
        """The latest whole save of these slots, or of all."""
        held = [self.held(slot) for slot in (self.shelf.slots() if slots is None else slots)]
        saves = [one.save for one in held if one and one.save]
        return max(saves, key=lambda save: save.card.when, default=None)

    def next_of(self, kind: str) -> str:
        """The slot for the next automatic or quick save: an empty one, else that of the oldest."""
        for slot in slots_of(kind):
            if slot not in self.writing and self.held(slot) is None:
                return slot
        whole = [one for one in self.rolling(kind) if one.save and one.slot not in self.writing]
        return whole[-1].slot if whole else slots_of(kind)[0]

    def write(self, slot: str, save: Save, picture: pygame.Surface | None) -> None:
        """Have a save written in the background; `outcomes` tells how it went."""
        from concurrent.futures import ThreadPoolExecutor

        if not hasattr(self, "_worker"):
            self._worker = ThreadPoolExecutor(1, "saves")
        self.writing[slot] = save
        own = picture.copy() if picture else None  # shrinking locks it, and a locked one cannot be drawn
        self._jobs = [job for job in self._jobs if not job.done()]
        self._jobs.append(self._worker.submit(self._write_and_tell, slot, save, own))

    def write_now(self, slot: str, save: Save, picture: pygame.Surface | None) -> None:
        """Write a save after those on their way; raises `NotWritten`."""
        self.settle()
        self.shelf.write(slot, save)
        self._keep_picture(slot, picture)

    def settle(self) -> None:
        """Wait until all is written."""
        for job in self._jobs:
            job.result()
        self._jobs = []

    def delete(self, slot: str) -> None:
        """Empty a slot; raises `NotWritten`."""
        self.settle()
        self.shelf.delete(slot)
        try:
            self._picture_file(slot).unlink(missing_ok=True)
        except OSError:
            return

    def picture(self, slot: str) -> pygame.Surface | None:
        """The picture of the moment, or None."""
        path = self._picture_file(slot)
        try:
            status = path.stat()
        except OSError:
            return None
        stamp = (status.st_mtime_ns, status.st_size)
        if slot not in self._pictures or self._pictures[slot][0] != stamp:
            self._pictures[slot] = stamp, _loaded(path, status.st_size)
        return self._pictures[slot][1]

    def _read(self, slot: str) -> Held | None:
        try:
            return Held(slot, self.shelf.read(slot))
        except FileNotFoundError:
            return None
        except Damaged as damaged:
            return Held(slot, None, str(damaged))
        except OSError as error:
            return Held(slot, None, error.strerror or "it cannot be read")

    def _write_and_tell(self, slot: str, save: Save, picture: pygame.Surface | None) -> None:
        fault = ""
        try:
            self.shelf.write(slot, save)
            self._keep_picture(slot, picture)
        except NotWritten as error:
            fault = str(error)
        finally:
            if self.writing.get(slot) is save:
                del self.writing[slot]
            self.outcomes.append(Outcome(slot, fault))
            _wake()

    def _keep_picture(self, slot: str, picture: pygame.Surface | None) -> None:
        """Put the picture beside its save; without it the slot shows the place, so a failure is no harm."""
        path = self._picture_file(slot)
        try:
            if picture is None:
                path.unlink(missing_ok=True)
                return
            encoded = io.BytesIO()
            pygame.image.save(pygame.transform.smoothscale(picture, PICTURE_SIZE), encoded, "save.jpg")
            handle, name = tempfile.mkstemp(prefix=".new-", dir=self.shelf.folder)
            with os.fdopen(handle, "wb") as file:
                file.write(encoded.getvalue())
            os.replace(name, path)
        except (OSError, pygame.error, ValueError):
            path.unlink(missing_ok=True)

    def _picture_file(self, slot: str) -> Path:
        return self.shelf.folder / f"{slot}{PICTURE_ENDING}"


def slots_of(kind: str) -> list[str]:
    """The slots of the automatic or the quick saves."""
    return [f"{kind}-{number}" for number in range(1, ROLLING + 1)]


def _when(held: Held) -> float:
    return held.save.card.when if held.save else 0.0


def _loaded(path: Path, size: int) -> pygame.Surface | None:
    if size > MAX_PICTURE_BYTES:
        return None
    try:
        return pygame.image.load(path).convert()
    except (OSError, pygame.error, ValueError):
        return None


def _wake() -> None:
    """Let the sleeping frame loop hear that something was written."""
    try:
        pygame.event.post(pygame.Event(pygame.USEREVENT))
    except pygame.error:
        return
