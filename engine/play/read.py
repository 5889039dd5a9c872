"""The lines that have been read, over all playthroughs of a story.

Law: only grows; rollback does not touch it.
"""

from pathlib import Path

from engine.play.kept import KeptFile


class ReadLines:
    """Identities of lines; with a `path` they are kept there."""

    def __init__(self, path: Path | None = None) -> None:
        self.is_kept = True
        self._file = KeptFile(path)
        self._ids = self._file.load(_lines) or set()

    def __contains__(self, line: object) -> bool:
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
        if not self.is_kept and self._file.keep(lambda: sorted(self._ids), is_last):
            self.is_kept = True


def _lines(kept: object) -> set[str]:
    if not isinstance(kept, list):
        raise TypeError("not a list of lines")
    return {str(line) for line in kept}
