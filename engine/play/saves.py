"""Saves: small JSON files that cannot be lost and cannot run code.

Law: a save is written whole beside the old one, flushed to disk, and only then takes its place, and the old one is
kept as `.old`; what cannot be read is set aside under another name and never overwritten.
"""

import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from engine.play.bookmark import Bookmark
from engine.play.move import NotAMove, parse_all, print_all
from engine.play.state import Tableau
from engine.story.evaluate import Value
from engine.story.model import Figure

FORMAT = 1
MAX_BYTES = 4_000_000
ENDING = ".json"
HOLDING = (ENDING, ".old")
ASIDE = ".damaged-"


class Card(NamedTuple):
    """What a boarding pass shows: seconds since 1970, scene and chapter, the last line, whose scene, minutes left."""

    when: float
    scene: str
    chapter: str
    line: str
    owner: str
    minutes: int | None
    played_seconds: float
    name: str = ""


class Save(NamedTuple):
    """A place in a playthrough and what its boarding pass shows."""

    card: Card
    mark: Bookmark


class Damaged(ValueError):
    """A file that is no save, or not a whole one."""


class NotWritten(OSError):
    """A save that could not be written; its text is a sentence for the player."""


def encode(save: Save) -> str:
    """The save as text: one line of JSON with its own checksum."""
    mark = save.mark
    payload = json.dumps(
        {
            "card": save.card._asdict(),
            "moves": print_all(mark.moves),
            "trail": mark.trail,
            "values": dict(mark.values),
            "tableau": mark.tableau._asdict(),
            "calls": mark.calls,
            "seed": mark.seed,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return json.dumps({"format": FORMAT, "sum": _sum(payload), "save": payload}, ensure_ascii=False)


def decode(text: str) -> Save:
    """The save of a text; raises `Damaged`."""
    try:
        outer = json.loads(text)
        if outer["format"] != FORMAT:
            raise Damaged("it was made by another version of the game")
        if outer["sum"] != _sum(outer["save"]):
            raise Damaged("it is not whole")
        return _save(json.loads(outer["save"]))
    except Damaged:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, NotAMove) as error:
        raise Damaged("it is not a save") from error


def _sum(payload: str) -> str:
    return sha256(payload.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _save(data: Mapping[str, object]) -> Save:
    card, tableau, values = data["card"], data["tableau"], data["values"]
    trail, calls, seed = data["trail"], data["calls"], data["seed"]
    if not (isinstance(card, dict) and isinstance(tableau, dict) and isinstance(values, dict)):
        raise Damaged("it is not a save")
    if not (isinstance(trail, list) and trail and isinstance(calls, list) and isinstance(seed, int)):
        raise Damaged("it is not a save")
    figures = tuple(Figure(*map(_word, figure)) for figure in tableau.pop("figures"))
    mark = Bookmark(
        moves=tuple(parse_all(str(data["moves"]))),
        trail=tuple(map(str, trail)),
        values={str(name): _value(value) for name, value in values.items()},
        tableau=Tableau(figures=figures, **{str(key): _word(word) for key, word in tableau.items()}),
        calls=tuple(map(str, calls)),
        seed=seed,
    )
    return Save(_card(card), mark)


def _card(data: dict[str, object]) -> Card:
    texts = {key: str(data[key]) for key in ("scene", "chapter", "line", "owner", "name")}
    minutes = data["minutes"]
    when, played = data["when"], data["played_seconds"]
    if not isinstance(when, (int, float)) or not isinstance(played, (int, float)):
        raise Damaged("it is not a save")
    return Card(
        when=when, played_seconds=played, minutes=minutes if isinstance(minutes, int) else None, **texts
    )


def _word(value: object) -> str:
    """A word or nothing; the slots of a tableau hold no other."""
    if value is not None and not isinstance(value, str):
        raise Damaged("it is not a save")
    return value  # type: ignore[return-value]


def _value(value: object) -> Value:
    if not isinstance(value, (bool, int, str)):
        raise Damaged("it is not a save")
    return value


class Shelf:
    """The saves of one story in one folder, by slot: `page 1 slot 3` is the file `1-3.json`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, slot: str, save: Save) -> None:
        """Put a save into a slot; raises `NotWritten`, and then the slot holds what it held."""
        path = self._path(slot)
        text = encode(save)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                "w", encoding="utf-8", errors="surrogatepass", dir=self.folder, prefix=".new-", delete=False
            ) as file:
                new = Path(file.name)
                try:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                except OSError:
                    file.close()
                    new.unlink(missing_ok=True)
                    raise
            self._keep_old(path)
            os.replace(new, path)
            _flush_folder(self.folder)
        except OSError as error:
            why = error.strerror or "the disk would not take it"
            raise NotWritten(f"This could not be saved: {why} ({self.folder}).") from error

    def read(self, slot: str) -> Save:
        """The save in a slot, or the one before it where that is damaged; raises `Damaged` or `FileNotFoundError`."""
        path, old = self._path(slot), _old(self._path(slot))
        try:
            return decode(_text(path))
        except Damaged as damaged:
            self._set_aside(path)
            fault: Damaged | FileNotFoundError = damaged
        except FileNotFoundError as missing:
            fault = Damaged("it is not whole") if self.set_aside(slot) else missing
        try:
            return decode(_text(old))
        except (Damaged, FileNotFoundError):
            raise fault from None

    def slots(self) -> list[str]:
        """The slots that hold something, be it damaged."""
        try:
            names = [path.name for path in self.folder.iterdir() if not path.name.startswith(".")]
        except OSError:
            return []
        return sorted({name.partition(".")[0] for name in names if name.endswith(HOLDING) or ASIDE in name})

    def set_aside(self, slot: str) -> list[Path]:
        """The damaged files of a slot."""
        return sorted(self.folder.glob(f"{slot}{ASIDE}*"))

    def stamp(self, slot: str) -> tuple[int, ...]:
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

    def all(self) -> Iterator[tuple[str, Save | Damaged]]:
        """Every slot with its save, or with what is wrong with it."""
        for slot in self.slots():
            try:
                yield slot, self.read(slot)
            except Damaged as damaged:
                yield slot, damaged
            except OSError as error:
                yield slot, Damaged(error.strerror or "it cannot be read")

    def delete(self, slot: str) -> None:
        """Empty a slot, damaged files and all; raises `NotWritten`."""
        try:
            for path in (self._path(slot), _old(self._path(slot)), *self.set_aside(slot)):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise NotWritten(f"This could not be deleted: {error.strerror}.") from error

    def _path(self, slot: str) -> Path:
        if not slot or not all(sign.isalnum() or sign in "-_" for sign in slot):
            raise ValueError(f"'{slot}' is not a slot")
        return self.folder / f"{slot}{ENDING}"

    def _keep_old(self, path: Path) -> None:
        """Keep the save that is there as the one before, in one step and only if it is whole."""
        if not path.exists():
            return
        try:
            decode(_text(path))
        except Damaged:
            self._set_aside(path)
            return
        copy = path.with_name(f".keep-{os.getpid()}-{path.name}")
        copy.unlink(missing_ok=True)
        try:
            os.link(path, copy)
        except OSError:
            copy.write_bytes(path.read_bytes())
        os.replace(copy, _old(path))

    def _set_aside(self, path: Path) -> None:
        """Give a damaged file another name, that nothing will overwrite."""
        number = 1
        while (aside := path.with_name(f"{path.stem}{ASIDE}{number}")).exists():
            number += 1
        try:
            os.replace(path, aside)
        except OSError:
            return


def _old(path: Path) -> Path:
    return path.with_suffix(".old")


def _text(path: Path) -> str:
    """The text of a file; raises `Damaged` where it is none, `OSError` where it cannot be read."""
    if path.stat().st_size > MAX_BYTES:
        raise Damaged("it is too large to be a save")
    try:
        return path.read_bytes().decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise Damaged("it is not text") from error


def _flush_folder(folder: Path) -> None:
    """Have the new name on disk as well, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
