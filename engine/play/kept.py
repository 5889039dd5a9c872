"""A small file kept over all playthroughs of a story.

Law: only grows. It is written over what another copy of the game has put there meanwhile, merged with it, under one
lock; on disk it is whole or not there, and a damaged one is set aside, under a name that nothing will overwrite.
Writing happens beside the game and never holds it up.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Generic, TypeVar

from engine.play.lock import locked

Kept = TypeVar("Kept")
FORMAT = 2
MAX_BYTES = 20_000_000


class KeptFile(Generic[Kept]):
    """What is kept in one file, if there is a path, as JSON.

    `read` makes it of JSON, `plain` makes JSON of it. `merged` is given what is there, what of ours was last written
    or read, and ours: it is the first, and what is new in the last.
    """

    def __init__(
        self,
        path: Path | None,
        read: Callable[[object], Kept],
        plain: Callable[[Kept], object],
        merged: Callable[[Kept, Kept | None, Kept], Kept],
    ) -> None:
        self.path = path
        self.fault = ""
        self._read, self._plain, self._merged = read, plain, merged
        self._before: Kept | None = None
        self._writer: Thread | None = None

    def load(self) -> Kept | None:
        """What is kept; None where there is nothing, or nothing that makes sense."""
        try:
            self._before = self._there()
        except OSError:
            self._before = None
        return self._before

    def keep(self, content: Kept, is_last: bool = False) -> None:
        """Write what is new in this, unless the last writing is under way; only with `is_last` is it waited for."""
        if self._writer and (is_last or not self._writer.is_alive()):
            self._writer.join()
            self._writer = None
        if self.path is None or self._writer or content == self._before:
            return
        self._writer = Thread(target=self._write, args=(self.path, content))
        self._writer.start()
        if is_last:
            self._writer.join()

    def _write(self, path: Path, content: Kept) -> None:
        """Whole or not at all; what cannot be written now is kept in memory, and written with the next."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with locked(path.parent):
                there = self._there()
                whole = content if there is None else self._merged(there, self._before, content)
                _put(path, self._encoded(whole))
        except OSError as error:
            self.fault = f"{error.strerror or 'the disk would not take it'} ({path.parent})"
        else:
            self.fault, self._before = "", content

    def _there(self) -> Kept | None:
        """What is on disk now; a damaged file is set aside. Raises `OSError` where there is one that cannot be read."""
        import json

        if self.path is None:
            return None
        try:
            if self.path.stat().st_size > MAX_BYTES:
                raise ValueError("too large")
            raw = json.loads(self.path.read_text(encoding="utf-8"))
            if raw["format"] != FORMAT or raw["sum"] != _sum(raw["kept"]):
                raise ValueError("not whole")
            return self._read(json.loads(raw["kept"]))
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            _set_aside(self.path)
            return None

    def _encoded(self, content: Kept) -> str:
        import json

        kept = json.dumps(self._plain(content), ensure_ascii=False, separators=(",", ":"))
        return json.dumps({"format": FORMAT, "sum": _sum(kept), "kept": kept})


def _sum(kept: str) -> str:
    from hashlib import sha256

    return sha256(kept.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _set_aside(path: Path) -> None:
    """Give a damaged file another name, that nothing will overwrite."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}")).exists():
        number += 1
    with suppress(OSError):
        os.replace(path, aside)


def _put(path: Path, text: str) -> None:
    """A file in one step; raises `OSError`, and then what was there is there."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
