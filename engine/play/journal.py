"""Where one has been, over all playthroughs of a story: stops, lines, endings, and the paths that led there.

Law: only grows, but for the oldest paths; rollback takes nothing back. A path is what was chosen, so that any stop on
it can be come to again with the state one had there. The title screen asks it, so it imports the rest of the room late.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, NamedTuple

from engine.play.kept import KeptFile

if TYPE_CHECKING:
    from engine.play.session import Session
    from engine.story.model import Story
    from engine.story.network import Line

MOST_PATHS = 40
HINTS_AFTER = 3


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


class Journal:
    """Kept at `path`, if there is one; `now` gives the seconds since 1970."""

    def __init__(self, path: FilePath | None = None, now: Callable[[], float] = lambda: 0.0) -> None:
        self.now = now
        self.stops: set[str] = set()
        self.ridden: set[tuple[str, str]] = set()
        self.endings: dict[str, Reached] = {}
        self.paths: list[Path] = []
        self.is_kept = True
        self._network: tuple[Story, tuple[Line, ...]] | None = None
        self._file = KeptFile(path)
        self._file.load(self._read)

    @property
    def finished(self) -> int:
        """How many playthroughs came to an ending."""
        return sum(reached.times for reached in self.endings.values())

    @property
    def gives_hints(self) -> bool:
        """Whether endings not come to may say where to look."""
        return self.finished >= HINTS_AFTER

    def note(self, session: "Session") -> None:
        """Write down where a session is, if it has come to a new stop."""
        from engine.play.effect import Over
        from engine.play.route import options, ridden, visits
        from engine.story.model import Enter

        if not any(isinstance(effect, (Enter, Over)) for effect in session.turn.effects):
            return
        came_by = visits(session)
        self.stops.update(visit.stop for visit in came_by)
        self.ridden |= ridden(self._lines(session.story), (visit.stop for visit in came_by))
        stop = session.stop
        ending = stop.ending.id if isinstance(stop, Over) and stop.ending else ""
        chosen = options(session)
        if session.begins_at_start:
            stops = tuple((visit.stop, visit.choices) for visit in came_by)
            self._add(Path(session.state.seed, chosen, stops, ending))
        elif ending:
            self._end(ending)
        self.is_kept = False

    def keep(self, is_last: bool = False) -> None:
        """Write what is new; only with `is_last` is it waited for."""
        if not self.is_kept and self._file.keep(self._content, is_last):
            self.is_kept = True

    def way_to(self, story: "Story", stop: str) -> "Session | None":
        """A session at this stop as one last came to it; None where no path leads there (any more)."""
        from engine.play.route import visits

        for path in reversed(self.paths):
            made = next((count for name, count in reversed(path.stops) if name == stop), None)
            if made is None:
                continue
            session = self.along(story, path)
            there = [visit.position for visit in visits(session) if visit[::2] == (stop, made)]
            if there and session.roll_to(there[-1]):
                return session
        return None

    def along(self, story: "Story", path: Path) -> "Session":
        """A session that takes a path to its end, or as far as it fits the story as it is now."""
        from engine.play.session import DoesNotFit, Session

        session = Session(story, path.seed)
        with suppress(DoesNotFit):
            for option in path.choices:
                session.read_on()
                session.choose(option)
        session.read_on()
        return session

    def _add(self, path: Path) -> None:
        """Have this path as the latest one, in place of those that it goes on from."""
        if any(_is_on(path, other) and other.choices != path.choices for other in self.paths):
            return
        same = next((other for other in self.paths if other[:2] == path[:2]), path)
        if path.ending and (same is path or not same.ending):
            self._end(path.ending)
        path = max(path, same, key=lambda one: (bool(one.ending), len(one.stops)))
        kept = [other for other in self.paths if not _is_on(other, path)]
        self.paths = [*kept, path][-MOST_PATHS:]

    def _end(self, ending: str) -> None:
        before = self.endings.get(ending)
        self.endings[ending] = Reached(
            before.when if before else self.now(), (before.times if before else 0) + 1
        )

    def _lines(self, story: "Story") -> "tuple[Line, ...]":
        if self._network is None or self._network[0] is not story:
            from engine.story.network import lines

            self._network = story, lines(story)
        return self._network[1]

    def _content(self) -> object:
        return {
            "stops": sorted(self.stops),
            "ridden": sorted(self.ridden),
            "endings": self.endings,
            "paths": self.paths,
        }

    def _read(self, kept: object) -> None:
        """Take up what was kept, whole or not at all."""
        if not isinstance(kept, dict):
            raise TypeError("not a journal")
        stops = {str(stop) for stop in kept["stops"]}
        ridden = {(str(source), str(target)) for source, target in kept["ridden"]}
        endings = {
            str(name): Reached(float(when), int(times)) for name, (when, times) in kept["endings"].items()
        }
        paths = [_path(*path) for path in kept["paths"]]
        self.stops, self.ridden, self.endings, self.paths = stops, ridden, endings, paths


def _path(seed: int, choices: Iterable[object], stops: Iterable[tuple[object, int]], ending: object) -> Path:
    came_by = tuple((str(stop), int(count)) for stop, count in stops)
    return Path(int(seed), tuple(map(str, choices)), came_by, str(ending))


def _is_on(path: Path, other: Path) -> bool:
    """Whether a path is the beginning of the other."""
    return path.seed == other.seed and other.choices[: len(path.choices)] == path.choices
