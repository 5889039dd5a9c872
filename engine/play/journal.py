"""Where one has been, over all playthroughs of a story: stops, lines, endings, and the paths that led there.

Law: only grows, but for the oldest paths; rollback takes nothing back. A path is what was chosen, so that any stop on
it can be come to again with the state one had there. The title screen asks it, so it imports the rest of the room late.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from engine.play.kept import KeptFile
from engine.play.record import NOTHING, Path, Reached, Record, merged, plain, read, with_path

if TYPE_CHECKING:
    from engine.play.session import Session
    from engine.story.model import Story
    from engine.story.network import Line

HINTS_AFTER = 3


class Journal:
    """Kept at `path`, if there is one; `now` gives the seconds since 1970."""

    def __init__(self, path: FilePath | None = None, now: Callable[[], float] = lambda: 0.0) -> None:
        self.now = now
        self._network: tuple[Story, tuple[Line, ...]] | None = None
        self._file = KeptFile(path, read, plain, merged)
        kept = self._file.load() or NOTHING
        self.stops, self.ridden = set(kept.stops), set(kept.ridden)
        self.endings, self.paths = dict(kept.endings), kept.paths

    @property
    def fault(self) -> str:
        """Why it could not be written last time; empty where it was."""
        return self._file.fault

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

    def keep(self, is_last: bool = False) -> None:
        """Write what is new; only with `is_last` is it waited for."""
        record = Record(frozenset(self.stops), frozenset(self.ridden), dict(self.endings), self.paths)
        self._file.keep(record, is_last)

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
        """Have this path as the latest one; an ending it comes to counts once."""
        had = any(other[:2] == path[:2] and other.ending for other in self.paths)
        paths = with_path(self.paths, path)
        if path.ending and paths is not self.paths and not had:
            self._end(path.ending)
        self.paths = paths

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
