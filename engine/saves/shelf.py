"""The saves of one story in one folder: `1-3.json`, the one before it `1-3.old`, its picture, what is damaged.

Law: a save is never lost. One copy of the game writes at a time; a new save takes the place of the old one in one
step, and the old one is kept; nothing is overwritten that the player has not seen; what cannot be read is set aside.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from engine.play.lock import locked
from engine.saves import files
from engine.saves.files import ASIDE
from engine.saves.save import Damaged, Save, decode, encode, sum_of
from engine.saves.slots import KINDS, is_slot, kind_of, numbered, slots_of

ENDING, OLD, PICTURE = ".json", ".old", ".jpg"
Stamp = tuple[int, ...]


class NotWritten(OSError):
    """A save that could not be written; its text is a sentence for the player."""


class Held(NamedTuple):
    """What a slot holds: a save and where its picture would be, or the fault of a damaged one."""

    slot: str
    save: Save | None
    fault: str = ""
    picture: Path | None = None


class Shelf:
    """Reads a save when it is looked at, and again when its files have changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, tuple[Stamp, Held | None]] = {}

    def write(
        self, where: str, save: Save, picture: bytes | None = None, expected: Stamp | None = None
    ) -> str:
        """Put a save into a slot, or into the next of a kind that rolls; the slot. Raises `NotWritten`.

        With `expected`, the slot must still be as it was when it had this stamp.
        """
        with self._alone("saved"):
            slot = self._next_of(where) if where in KINDS else where
            self._unless_changed(slot, expected)
            path = self._path(slot)
            text = encode(save)
            self._put_picture(slot, text, picture)
            draft = files.drafted(self.folder, text.encode("utf-8", "surrogatepass"))
            try:
                self._keep_old(path)
                draft.replace(path)
            except OSError:
                draft.unlink(missing_ok=True)
                raise
            files.flush_folder(self.folder)
            self._drop_pictures(slot)
            return slot

    def name(self, held: Held, name: str, expected: Stamp | None = None) -> str:
        """Give a save another name, and say what was done; one that would roll away is kept on a page instead.

        The one before it stays. Raises `NotWritten`.
        """
        if held.save is None:
            raise NotWritten("There is no save here that could be named.")
        save = held.save._replace(card=held.save.card._replace(name=name))
        if kind_of(held.slot) in KINDS:
            slot = self.first_empty()
            self.write(slot, save, _bytes(held.picture), self.stamp(slot))
            return f"Kept on page {slot.replace('-', ', place ')}, under this name."
        with self._alone("named"):
            self._unless_changed(held.slot, expected)
            text = encode(save)
            self._put_picture(held.slot, text, _bytes(held.picture))
            files.put(self._path(held.slot), text.encode("utf-8", "surrogatepass"))
            self._drop_pictures(held.slot)
        return "Named." if name else "The name was taken away."

    def first_empty(self) -> str:
        """The first empty place on the pages; raises `NotWritten` where all are taken."""
        for slot in numbered():
            if self.held(slot) is None:
                return slot
        raise NotWritten("All places on all pages are taken. Delete a save first.")

    def delete(self, slot: str, expected: Stamp | None = None) -> None:
        """Empty a slot, damaged files and all; raises `NotWritten`."""
        with self._alone("deleted"):
            self._unless_changed(slot, expected)
            path = self._path(slot)
            # The one before goes first: killed in between, the slot holds what it held.
            for file in (_old(path), path, *self.set_aside(slot), *self.folder.glob(f"{slot}.*{PICTURE}")):
                file.unlink(missing_ok=True)

    def read(self, slot: str) -> Save:
        """The save in a slot, or the one before it where that is damaged; raises `Damaged` or `FileNotFoundError`."""
        return decode(self._text(slot))

    def held(self, slot: str) -> Held | None:
        """What a slot holds; never fails: in a folder that cannot be read it is nothing, and `fault` says why."""
        stamp = self.stamp(slot)
        if slot not in self._known or self._known[slot][0] != stamp:
            self._known[slot] = stamp, self._look(slot)
        return self._known[slot][1]

    @property
    def fault(self) -> str:
        """Why it cannot be seen what is saved, as a sentence; nothing where it can."""
        try:
            next(self.folder.iterdir(), None)
        except FileNotFoundError:
            return ""
        except OSError as error:
            return f"What is saved cannot be read: {_why(error)} ({self.folder})."
        return ""

    def slots(self) -> list[str]:
        """The slots that hold something, be it damaged."""
        try:
            names = [path.name for path in self.folder.iterdir() if not path.name.startswith(".")]
        except OSError:
            return []
        held = {name.partition(".")[0] for name in names if name.endswith((ENDING, OLD)) or ASIDE in name}
        return sorted(slot for slot in held if is_slot(slot))

    def all(self) -> list[Held]:
        """What there is, the latest first, damaged ones last."""
        return self.latest_first(self.slots())

    def latest_first(self, slots: Iterable[str]) -> list[Held]:
        """What these slots hold, the latest first, damaged ones last."""
        held = [self.held(slot) for slot in slots]
        return sorted((one for one in held if one), key=_when, reverse=True)

    def leads_to(self, save: Save) -> bool:
        """Whether continuing leads to this moment."""
        latest = self.all()[:1]
        return any(held.save is not None and held.save.trace == save.trace for held in latest)

    def set_aside(self, slot: str) -> list[Path]:
        """The damaged files of a slot."""
        return sorted(self.folder.glob(f"{slot}{ASIDE}*"))

    def stamp(self, slot: str) -> Stamp:
        """What is different whenever the slot holds something else, without reading it."""
        path = self._path(slot)
        stamps = []
        for file in (path, _old(path)):
            try:
                status = file.stat()
                stamps += [status.st_mtime_ns, status.st_size, status.st_ino]
            except OSError:
                stamps.append(0)
        return (*stamps, len(self.set_aside(slot)))

    def _look(self, slot: str) -> Held | None:
        try:
            text = self._text(slot)
            return Held(slot, decode(text), "", self._picture(slot, text))
        except FileNotFoundError:
            return None
        except Damaged as damaged:
            return Held(slot, None, str(damaged))
        except OSError as error:
            return None if self.fault else Held(slot, None, error.strerror or "it cannot be read")

    def _text(self, slot: str) -> str:
        """The text of the save in a slot, or of the one before it; raises as `read` does."""
        path = self._path(slot)
        try:
            return _whole(path)
        except Damaged as damaged:
            fault: Damaged | FileNotFoundError = damaged
            self._put_aside(path)
        except FileNotFoundError as missing:
            fault = Damaged("it is not whole") if self.set_aside(slot) else missing
        try:
            return _whole(_old(path))
        except (Damaged, FileNotFoundError):
            raise fault from None

    def _put_aside(self, path: Path) -> None:
        """Set a file aside that is damaged, unless it is being written to: then whoever writes does that."""
        with suppress(OSError), locked(self.folder, 0) as is_alone:
            try:
                _whole(path)
            except Damaged:
                if is_alone:
                    files.set_aside(path)

    def _keep_old(self, path: Path) -> None:
        """Keep the save that is there as the one before, in one step and only if it is whole."""
        try:
            _whole(path)
        except FileNotFoundError:
            return
        except Damaged:
            files.set_aside(path)
            return
        files.duplicate(path, _old(path))

    def _next_of(self, kind: str) -> str:
        """An empty slot of a kind that rolls, else that of the oldest; damaged ones are left alone."""
        slots = slots_of(kind)
        empty = [slot for slot in slots if self.held(slot) is None]
        whole = [held.slot for held in self.latest_first(slots) if held.save]
        return (empty or whole[-1:] or slots)[0]

    def _unless_changed(self, slot: str, expected: Stamp | None) -> None:
        if expected is not None and self.stamp(slot) != expected:
            raise NotWritten("Another copy of the game has just changed this slot. It was left as it is.")

    @contextmanager
    def _alone(self, done: str) -> Iterator[None]:
        """The folder to oneself; what the system refuses becomes a sentence."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder) as is_alone:
                if is_alone:
                    files.sweep(self.folder)
                yield
        except NotWritten:
            raise
        except OSError as error:
            raise NotWritten(f"This could not be {done}: {_why(error)} ({self.folder}).") from error

    def _put_picture(self, slot: str, text: str, picture: bytes | None) -> None:
        """Lay the picture beside its save; without it the slot shows the place, so a failure is no harm."""
        with suppress(OSError):
            if picture:
                files.put(self._picture(slot, text), picture)

    def _drop_pictures(self, slot: str) -> None:
        """Throw away pictures that belong neither to the save in the slot nor to the one before."""
        wanted = set()
        for path in (self._path(slot), _old(self._path(slot))):
            with suppress(OSError, Damaged):
                wanted.add(self._picture(slot, _whole(path)))
        for picture in self.folder.glob(f"{slot}.*{PICTURE}"):
            if picture not in wanted:
                with suppress(OSError):
                    picture.unlink()

    def _picture(self, slot: str, text: str) -> Path:
        """A picture is named by the checksum of its save: it is never seen with another."""
        return self.folder / f"{slot}.{sum_of(text)}{PICTURE}"

    def _path(self, slot: str) -> Path:
        if not is_slot(slot):
            raise ValueError(f"'{slot}' is not a slot")
        return self.folder / f"{slot}{ENDING}"


def _old(path: Path) -> Path:
    return path.with_suffix(OLD)


def _why(error: OSError) -> str:
    """What the system says against a folder; where a file is in its place, that."""
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return "a file is in the place of a folder"
    return error.strerror or "the disk would not take it"


def _bytes(path: Path | None) -> bytes | None:
    """What is in a file, if it is there."""
    try:
        return path.read_bytes() if path else None
    except OSError:
        return None


def _whole(path: Path) -> str:
    """The text of a whole save; raises `Damaged` or `OSError`."""
    text = files.text_of(path)
    decode(text)
    return text


def _when(held: Held) -> float:
    return held.save.card.when if held.save else float("-inf")
