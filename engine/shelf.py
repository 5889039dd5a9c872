"""Stories read before, kept compiled, so that what has not changed need not be read again.

Law: a cache. What stands here may vanish, be damaged or go unwritten, and the story is then read from its files. It is
valid for the very same files, read by the very same reader; it is JSON, and reading it runs nothing.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final
from zlib import crc32

from engine.story.compiled import Unreadable, packed, unpacked
from engine.story.load import load, shown, story_files, without_collector
from engine.story.model import Story
from engine.story.problem import Problem

Found = tuple[Story | None, list[Problem]]
READER: Final = Path(__file__).parent / "story"
MOST: Final = 12
SUFFIX: Final = ".compiled"
LOSSLESS: Final = ("utf-8", "surrogatepass")  # a file's name need not be text


def opened(path: Path, folder: Path) -> Found:
    """The story in a folder or file, and its problems: as they are kept in `folder`, else loaded and kept."""
    try:
        key = _key(path)
    except OSError:
        return load(path)
    file = folder / (_digest([os.fsencode(path.resolve())])[:32] + SUFFIX)
    if (kept := _read(file, key)) is not None:
        return kept
    story, problems = load(path)
    with suppress(OSError):
        if story is not None and _key(path) == key:
            _write(file, key, packed(story, problems).encode(*LOSSLESS))
    return story, problems


def _key(path: Path) -> bytes:
    """What a story is read from, and by what, as one word."""
    parts = [os.fsencode(path)]
    for file in story_files(path):
        parts += [os.fsencode(shown(file)), file.read_bytes()]
    for name in sorted(name for name in os.listdir(READER) if name.endswith(".py")):
        parts += [name.encode(), (READER / name).read_bytes()]
    return _digest(parts).encode()


def _digest(parts: Iterable[bytes]) -> str:
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


def _seal(body: bytes) -> bytes:
    """Enough to know damage by; against malice there is nothing to guard."""
    return b"%08x" % crc32(body)


def _read(file: Path, key: bytes) -> Found | None:
    """What is kept under the key; None where it is another's, damaged or not there."""
    try:
        with file.open("rb") as lines:
            if lines.readline().rstrip() != key:
                return None
            seal, body = lines.readline().rstrip(), lines.read()
        if _seal(body) != seal:
            return None
        with without_collector():
            return unpacked(body.decode(*LOSSLESS))
    except (OSError, UnicodeDecodeError, Unreadable):
        return None


def _write(file: Path, key: bytes, body: bytes) -> None:
    """Keep it, whole or not at all; the oldest of too many go."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(b"\n".join([key, _seal(body), body]))
        os.replace(draft, file)
    finally:
        draft.unlink(missing_ok=True)
    kept = sorted(file.parent.glob(f"*{SUFFIX}"), key=lambda kept: kept.stat().st_mtime)
    for old in kept[:-MOST]:
        old.unlink(missing_ok=True)
