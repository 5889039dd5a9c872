"""The lines that have been read, over all playthroughs of a story.

Law: only grows; rollback does not touch it. On disk it is whole or not there: a damaged file is set aside and a new
one begun. Writing happens beside the game and never holds it up.
"""

import os
from contextlib import suppress
from pathlib import Path
from threading import Thread

FORMAT = 1
MAX_BYTES = 20_000_000


class ReadLines:
    """Identities of lines; with a `path` they are kept there."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.is_kept = True
        self._ids = _load(path) if path else set()
        self._writer: Thread | None = None

    def __contains__(self, line: str) -> bool:
        return line in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, line: str) -> None:
        """This line has been read."""
        if line not in self._ids:
            self._ids.add(line)
            self.is_kept = False

    def keep(self, is_last: bool = False) -> None:
        """Write what is new; only with `is_last` is it waited for."""
        if self._writer and (is_last or not self._writer.is_alive()):
            self._writer.join()
            self._writer = None
        if self.path and not self.is_kept and self._writer is None:
            self.is_kept = True
            self._writer = Thread(target=_write, args=(self.path, _encoded(self._ids)))
            self._writer.start()
            if is_last:
                self._writer.join()


def _encoded(ids: set[str]) -> str:
    import json

    lines = sorted(ids)
    return json.dumps({"format": FORMAT, "sum": _sum(lines), "lines": lines}, indent=0)


def _sum(lines: list[str]) -> str:
    from hashlib import sha256

    return sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _load(path: Path) -> set[str]:
    import json

    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError("too large")
        raw = json.loads(path.read_text(encoding="utf-8"))
        lines = [str(line) for line in raw["lines"]]
        if raw["format"] != FORMAT or raw["sum"] != _sum(lines):
            raise ValueError("not whole")
        return set(lines)
    except OSError:
        return set()
    except (ValueError, KeyError, TypeError, RecursionError):
        _set_aside(path)
        return set()


def _set_aside(path: Path) -> None:
    """Give a damaged file another name, that nothing will overwrite."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}")).exists():
        number += 1
    try:
        os.replace(path, aside)
    except OSError:
        return


def _write(path: Path, text: str) -> None:
    """Whole or not at all; what cannot be written now is kept in memory, and written with the next."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
