"""The lines that have been read, over all playthroughs of a story.

Law: only grows; rollback does not touch it, and neither does another copy of the game.
"""

from pathlib import Path

from engine.play.kept import KeptFile

Lines = frozenset[str]


class ReadLines:
    """Identities of lines; with a `path` they are kept there."""

    def __init__(self, path: Path | None = None) -> None:
        self._file = KeptFile(path, _read, sorted, _merged)
        self._ids = set(self._file.load() or ())

    @property
    def fault(self) -> str:
        """Why they could not be written last time; empty where they were."""
        return self._file.fault

    def __contains__(self, line: object) -> bool:
        return line in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, line: str) -> None:
        """This line has been read."""
        self._ids.add(line)

    def keep(self, is_last: bool = False) -> None:
        """Write what is new; only with `is_last` is it waited for."""
        self._file.keep(frozenset(self._ids), is_last)


def _read(kept: object) -> Lines:
    if not isinstance(kept, list):
        raise TypeError("not a list of lines")
    return frozenset(str(line) for line in kept)


def _merged(there: Lines, _before: Lines | None, ours: Lines) -> Lines:
    return there | ours
