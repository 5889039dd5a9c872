"""One at a time in a folder: two copies of the game do not write over each other.

Law: never waits long. The system lets go of the lock when its holder dies; where it cannot be had, one goes on
without it, since every write is whole by itself.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = ".lock"
PATIENCE_SECONDS = 3.0
NAP_SECONDS = 0.001


@contextmanager
def locked(folder: Path, patience_seconds: float = PATIENCE_SECONDS) -> Iterator[bool]:
    """Whether one is alone in the folder; raises `OSError` where nothing can be written there at all."""
    handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _had(handle, time.monotonic() + patience_seconds)
    finally:
        os.close(handle)


def _had(handle: int, until: float) -> bool:
    while not _try(handle):
        if time.monotonic() >= until:
            return False
        time.sleep(NAP_SECONDS)
    return True


def _try(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
