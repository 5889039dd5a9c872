"""Files that are there whole or not at all.

Law: a file is written under another name, flushed to disk, and only then takes its place; what is damaged is given
a name that nothing will overwrite.
"""

import os
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from engine.saves.save import Damaged

MAX_BYTES = 4_000_000
DRAFT = ".new-"
# No writer takes so long; after it, a draft is one that was left behind.
DRAFT_SECONDS = 60
ASIDE = ".damaged-"


def put(path: Path, data: bytes) -> None:
    """Write a file in one step; raises `OSError`, and then what was there is there."""
    draft = drafted(path.parent, data)
    try:
        os.replace(draft, path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def drafted(folder: Path, data: bytes) -> Path:
    """The data in a file that has no proper name yet, safely on disk."""
    handle, name = tempfile.mkstemp(prefix=_draft_name(), dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def text_of(path: Path) -> str:
    """The text of a file; raises `Damaged` where it is none, `OSError` where it cannot be read."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise Damaged("it is not a file")
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Damaged("it is too large to be a save")
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise Damaged("it is not text") from error


def duplicate(path: Path, to: Path) -> None:
    """Have the same file under another name as well, in one step."""
    copy = to.with_name(f"{_draft_name()}{os.getpid()}-{to.name}")
    copy.unlink(missing_ok=True)
    try:
        os.link(path, copy)
    except OSError:
        copy.unlink(missing_ok=True)
        copy = drafted(path.parent, path.read_bytes())
    os.replace(copy, to)


def set_aside(path: Path) -> None:
    """Give a damaged file another name, where that can be done."""
    number = 1
    while (aside := path.with_name(f"{path.stem}{ASIDE}{number}")).exists():
        number += 1
    with suppress(OSError):
        os.replace(path, aside)


def sweep(folder: Path) -> None:
    """Throw away what writers left behind that were killed.

    A draft of the last minute stays: a copy of the game that could not have the lock may be at work on it.
    """
    for draft in folder.glob(f"{DRAFT}*"):
        if abs(time.time() - _begun(draft)) > DRAFT_SECONDS:
            with suppress(OSError):
                draft.unlink()


def _draft_name() -> str:
    """How the name of a draft begins: it says when it was begun, since a link is as old as what it links to."""
    return f"{DRAFT}{int(time.time())}-"


def _begun(draft: Path) -> int:
    """When a draft was begun, in seconds; long ago where its name does not say."""
    begun = draft.name.removeprefix(DRAFT).partition("-")[0]
    return int(begun) if begun.isdecimal() else 0


def flush_folder(folder: Path) -> None:
    """Have the new name on disk as well, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
