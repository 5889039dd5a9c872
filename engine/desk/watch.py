"""Noticing that a story's files have changed on disk.

Law: only looks at names, sizes and times, never into the files; polling, because it works on every file system.
"""

import os
import threading
from collections.abc import Callable
from pathlib import Path

from engine.story.load import ENDINGS

EVERY_SECONDS = 0.1


def stamp(path: Path) -> frozenset[tuple[str, int, int]]:
    """The files of a story with their times (ns) and sizes (bytes); changes when any of them does."""
    files = [path] if os.path.isfile(path) else [file for file in path.rglob("*") if file.suffix in ENDINGS]
    found = set()
    for file in files:
        try:
            status = file.stat()
        except OSError:
            continue
        found.add((str(file), status.st_mtime_ns, status.st_size))
    return frozenset(found)


def watch(path: Path, tell: Callable[[], None], stop: threading.Event) -> threading.Thread:
    """Call `tell`, from another thread, soon after every change; until `stop` is set.

    A change is told once the files have been still for one look, so that a half-written file is not read.
    """

    def look() -> None:
        told = before = stamp(path)
        while not stop.wait(EVERY_SECONDS):
            now = stamp(path)
            if now == before and now != told:
                told = now
                tell()
            before = now

    thread = threading.Thread(target=look, name="watch", daemon=True)
    thread.start()
    return thread
