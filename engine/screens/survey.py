"""What a player knows of the story's network: stops visited, words there that were not read, lines taken.

Law: nothing is told of a stop that was not visited, not even its name. Pure.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from engine.atlas.transit import Transit, transit
from engine.play.journal import Journal
from engine.play.read import ReadLines
from engine.play.route import Visit, ridden, visits
from engine.play.session import Session
from engine.story.model import Ending, Enter, Say, Scene, Story
from engine.story.network import Line, ending_id, lines

Light = Literal["unlit", "known", "lit"]


class Stop(NamedTuple):
    """A scene or an ending as the player knows it: without a title where it was not visited."""

    id: str
    owner: str | None
    is_ending: bool
    is_visited: bool
    title: str
    chapter: str
    has_unread: bool
    is_here: bool


class Survey(NamedTuple):
    """The whole network as the player knows it; `light` of a line tells whether it was taken, and this evening."""

    transit: Transit
    owners: tuple[str | None, ...]
    stops: dict[str, Stop]
    light: dict[tuple[str, str], Light]
    visits: tuple[Visit, ...]

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """Scenes visited and scenes there are, endings reached and endings there are."""
        scenes = [stop for stop in self.stops.values() if not stop.is_ending]
        endings = [stop for stop in self.stops.values() if stop.is_ending]
        return (
            sum(stop.is_visited for stop in scenes),
            len(scenes),
            sum(stop.is_visited for stop in endings),
            len(endings),
        )


def survey(story: Story, journal: Journal, read: ReadLines, session: Session | None) -> Survey:
    """The network as it is known; `session` is the evening being played, if one is."""
    network = lines(story)
    owner_of = _owners(story, network)
    owners = lanes(story)
    came_by = visits(session) if session else ()
    visited = journal.stops | {visit.stop for visit in came_by}
    here = came_by[-1].stop if came_by else ""
    scenes = [_scene(story, scene, visited, here, read) for scene in story.scenes.values()]
    endings = [_ending(ending, owner_of, visited, here) for ending in story.endings.values()]
    now = ridden(network, (visit.stop for visit in came_by))
    light = {(line.source, line.target): _light(line, now, journal) for line in network}
    numbers = tuple(_lane_of(owner_of, owners, network).items())
    tracks = _tracks(numbers, len(owners), network, story.start)
    return Survey(tracks, owners, {stop.id: stop for stop in (*scenes, *endings)}, light, came_by)


def lanes(story: Story) -> tuple[str | None, ...]:
    """The owners of scenes in the order of the cast; nobody, where no scene has an owner."""
    owners = {scene.owner for scene in story.scenes.values()}
    return tuple(member for member in story.cast if member in owners) or (None,)


def _lane_of(
    owner_of: dict[str, str | None], owners: tuple[str | None, ...], network: Iterable[Line]
) -> dict[str, int]:
    """The lane of each stop: its owner's; what is nobody's lies on the lane that it leads to, or comes from."""
    found = {stop: owners.index(owner) for stop, owner in owner_of.items() if owner in owners}
    ways = [pair for line in network for pair in ((line.source, line.target), (line.target, line.source))]
    has_found = True
    while has_found:
        new = {stop: found[other] for stop, other in ways[::-1] if stop not in found and other in found}
        found |= new
        has_found = bool(new)
    return {stop: found.get(stop, 0) for stop in owner_of}


def _owners(story: Story, network: Iterable[Line]) -> dict[str, str | None]:
    """Whose each stop is: an ending is of the line that comes to it."""
    owner_of: dict[str, str | None] = {scene.name: scene.owner for scene in story.scenes.values()}
    for line in network:
        if line.target not in story.scenes:
            owner_of.setdefault(line.target, owner_of[line.source])
    return owner_of | {name: None for e in story.endings if (name := ending_id(e)) not in owner_of}


def _scene(story: Story, scene: Scene, visited: set[str], here: str, read: ReadLines) -> Stop:
    is_visited = scene.name in visited
    body = story.code[scene.start : scene.stop]
    enter = body[0]
    assert isinstance(enter, Enter)
    has_unread = is_visited and any(type(line) is Say and line.id not in read for line in body)
    title, chapter = (scene.title, enter.chapter or "") if is_visited else ("", "")
    return Stop(scene.name, scene.owner, False, is_visited, title, chapter, has_unread, scene.name == here)


def _ending(ending: Ending, owner_of: dict[str, str | None], visited: set[str], here: str) -> Stop:
    name = ending_id(ending.id)
    title = ending.title if name in visited else ""
    return Stop(name, owner_of[name], True, name in visited, title, "", False, name == here)


@lru_cache(maxsize=2)
def _tracks(
    numbers: tuple[tuple[str, int], ...], owners: int, network: tuple[Line, ...], start: str
) -> Transit:
    """The map's geometry; the same as long as the story is not rewritten."""
    return transit(
        dict(numbers), owners, [(line.source, line.target, line.comes_back) for line in network], start
    )


def _light(line: Line, now: frozenset[tuple[str, str]], journal: Journal) -> Light:
    ends = (line.source, line.target)
    if ends in now:
        return "lit"
    return "known" if ends in journal.ridden else "unlit"
