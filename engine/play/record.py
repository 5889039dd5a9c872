"""What a journal keeps: stops, lines, endings and paths, as one value that two copies of the game can both add to.

Law: pure; merging loses nothing but the oldest paths, and counts nothing twice.
"""

from collections.abc import Iterable
from typing import NamedTuple

MOST_PATHS = 40


class Reached(NamedTuple):
    """An ending: when it was first come to, in seconds since 1970, and how often since."""

    when: float
    times: int


class Path(NamedTuple):
    """A playthrough, or one way of it: its choices, the stops it came by (each after so many choices), its ending."""

    seed: int
    choices: tuple[str, ...]
    stops: tuple[tuple[str, int], ...]
    ending: str = ""


class Record(NamedTuple):
    """All of it; `endings` is never changed."""

    stops: frozenset[str] = frozenset()
    ridden: frozenset[tuple[str, str]] = frozenset()
    endings: dict[str, Reached] = {}
    paths: tuple[Path, ...] = ()


NOTHING = Record()


def merged(there: Record, before: Record | None, ours: Record) -> Record:
    """What is there, and what is new in ours since it was as before."""
    before = before or NOTHING
    paths = there.paths
    for path in ours.paths:
        if path not in before.paths:
            paths = with_path(paths, path)
    endings = {
        name: _both(there.endings.get(name), before.endings.get(name), ours.endings.get(name))
        for name in sorted({*there.endings, *ours.endings})
    }
    return Record(there.stops | ours.stops, there.ridden | ours.ridden, endings, paths)


def with_path(paths: tuple[Path, ...], path: Path) -> tuple[Path, ...]:
    """With this path as the latest one, in place of those that it goes on from; the oldest give way."""
    if any(_is_on(path, other) and other.choices != path.choices for other in paths):
        return paths
    same = next((other for other in paths if other[:2] == path[:2]), path)
    path = max(path, same, key=lambda one: (bool(one.ending), len(one.stops)))
    return (*(other for other in paths if not _is_on(other, path)), path)[-MOST_PATHS:]


def plain(record: Record) -> object:
    """As it stands in the file."""
    return {
        "stops": sorted(record.stops),
        "ridden": sorted(record.ridden),
        "endings": record.endings,
        "paths": record.paths,
    }


def read(kept: object) -> Record:
    """What a file holds, whole; raises `TypeError`, `ValueError` or `KeyError` where it is no journal."""
    if not isinstance(kept, dict):
        raise TypeError("not a journal")
    return Record(
        frozenset(str(stop) for stop in kept["stops"]),
        frozenset((str(source), str(target)) for source, target in kept["ridden"]),
        {str(name): Reached(float(when), int(times)) for name, (when, times) in kept["endings"].items()},
        tuple(_path(*path) for path in kept["paths"]),
    )


def _both(there: Reached | None, before: Reached | None, ours: Reached | None) -> Reached:
    """An ending come to there, and since then here."""
    new = (ours.times if ours else 0) - (before.times if before else 0)
    known = [one.when for one in (there, ours) if one]
    return Reached(min(known), (there.times if there else 0) + new)


def _path(seed: int, choices: Iterable[object], stops: Iterable[tuple[object, int]], ending: object) -> Path:
    came_by = tuple((str(stop), int(count)) for stop, count in stops)
    return Path(int(seed), tuple(map(str, choices)), came_by, str(ending))


def _is_on(path: Path, other: Path) -> bool:
    """Whether a path is the beginning of the other."""
    return path.seed == other.seed and other.choices[: len(path.choices)] == path.choices
