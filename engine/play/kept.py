"""A small file kept over all playthroughs of a story.

Law: on disk it is whole or not there: a damaged one is set aside, under a name that nothing will overwrite. Writing
happens beside the game and never holds it up.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TypeVar

Kept = TypeVar("Kept")
FORMAT = 2
MAX_BYTES = 20_000_000


class KeptFile:
    """What is kept in one file, if there is a path, as JSON."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._writer: Thread | None = None

    def load(self, read: Callable[[object], Kept]) -> Kept | None:
        """What `read` makes of what is kept; None where there is nothing, or `read` cannot make sense of it."""
        import json

        if self.path is None:
            return None
        try:
            if self.path.stat().st_size > MAX_BYTES:
                raise ValueError("too large")
            raw = json.loads(self.path.read_text(encoding="utf-8"))
            if raw["format"] != FORMAT or raw["sum"] != _sum(raw["kept"]):
                raise ValueError("not whole")
            return read(json.loads(raw["kept"]))
        except OSError:
            return None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            _set_aside(self.path)
            return None

    def keep(self, content: Callable[[], object], is_last: bool = False) -> bool:
        """Write this; False where the last writing is still under way. Only with `is_last` is it waited for."""
        if self._writer and (is_last or not self._writer.is_alive()):
            self._writer.join()
            self._writer = None
        if self.path is None or self._writer:
            return False
        self._writer = Thread(target=_write, args=(self.path, _encoded(content())))
        self._writer.start()
        if is_last:
            self._writer.join()
        return True


def _encoded(content: object) -> str:
    import json

    kept = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
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
