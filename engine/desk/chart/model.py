"""What the map shows: stops (scenes and endings) and lines between them.

Law: drawn from the instructions alone; the same story always gives the same map.
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from engine.desk.chart import phrase
from engine.desk.chart.faults import Faults, faults_of
from engine.desk.chart.outline import Entry, outline
from engine.desk.stats import written_in
from engine.story.model import Branch, Call, Choice, End, Enter, Jump, Say, Story

ELSE: Final = "else"


class Stop(NamedTuple):
    """A scene, or an ending; `fault` is what is wrong with it, in words, or empty."""

    id: str
    kind: Literal["scene", "ending"]
    name: str
    title: str
    owner: str | None
    chapter: str | None
    words: int
    choices: int
    file: str
    line: int
    fault: str


class Link(NamedTuple):
    """One goto, call or end: from stop to stop, by which option, and where that is asked, on what condition."""

    source: str
    target: str
    is_call: bool
    option: str
    condition: str
    at: int

    @property
    def told(self) -> str:
        """What is written on it: the option, the condition, both or nothing."""
        asked = "otherwise" if self.condition == ELSE else f"if {self.condition}" if self.condition else ""
        return f"{self.option} ({asked})" if self.option and asked else self.option or asked


class Chart(NamedTuple):
    """The whole map. `entries` are the outlines of the scenes by name."""

    story: Story
    stops: dict[str, Stop]
    links: list[Link]
    entries: dict[str, list[Entry]]
    lanes: tuple[str | None, ...]
    is_walked: bool


def chart(story: Story) -> Chart:
    """The map of a story."""
    entries = {scene.name: outline(story.code, scene) for scene in story.scenes.values()}
    faults = faults_of(story)
    links = [link for name, found in entries.items() for link in _links(story, name, found)]
    stops = {stop.id: stop for stop in (*_scenes(story, faults), *_endings(story, faults))}
    return Chart(story, stops, links, entries, _lanes(story), faults.is_walked)


def ending_id(name: str) -> str:
    """The identity of an ending's stop; no scene can be called so."""
    return f"ending-{name}"


def _lanes(story: Story) -> tuple[str | None, ...]:
    """The owners in the order of the cast, nobody's lane in the middle of them."""
    owners = {scene.owner for scene in story.scenes.values()}
    named: list[str | None] = [member for member in story.cast if member in owners]
    middle = (len(named) + 1) // 2
    return (*named[:middle], None, *named[middle:])


def _scenes(story: Story, faults: Faults) -> Iterator[Stop]:
    for scene in story.scenes.values():
        body = story.code[scene.start : scene.stop]
        enter = body[0]
        assert type(enter) is Enter
        file, line, _ = story.spots[scene.start]
        yield Stop(
            scene.name,
            "scene",
            scene.name,
            scene.title,
            scene.owner,
            enter.chapter,
            sum(written_in(line.text) for line in body if type(line) is Say),
            sum(type(instruction) is Choice for instruction in body),
            story.files[file],
            line,
            faults.scenes.get(scene.name, ""),
        )


def _endings(story: Story, faults: Faults) -> Iterator[Stop]:
    used = {code.ending: at for at, code in reversed(list(enumerate(story.code))) if type(code) is End}
    for ending in story.endings.values():
        file, line, _ = story.spots[used[ending.id]] if ending.id in used else (0, 1, 1)
        words = sum(map(written_in, ending.text))
        fault = faults.endings.get(ending.id, "")
        yield Stop(
            ending_id(ending.id),
            "ending",
            ending.id,
            ending.title,
            None,
            None,
            words,
            0,
            story.files[file],
            line,
            fault,
        )


def _links(story: Story, scene: str, entries: list[Entry]) -> Iterator[Link]:
    told: set[tuple[str, str, str]] = set()
    for entry in entries:
        target = _target(story, entry)
        if not target:
            continue
        option, asked = _why(story, entry)
        if (target, option, asked) not in told:
            told.add((target, option, asked))
            is_call = type(story.code[entry.at]) is Call
            yield Link(scene, target, is_call, option, asked, entry.at)


def _target(story: Story, entry: Entry) -> str:
    """The stop an instruction leads to, or nothing."""
    instruction = story.code[entry.at]
    if entry.head:
        return ""
    if isinstance(instruction, (Jump, Call)):
        return instruction.scene or ""
    return ending_id(instruction.ending) if type(instruction) is End else ""


def _why(story: Story, entry: Entry) -> tuple[str, str]:
    """The option that leads there, and the conditions of it and within it."""
    option, asked, has_if = "", [], False
    for frame in entry.frames:
        instruction = story.code[frame.at]
        if type(instruction) is Choice:
            chosen = instruction.options[frame.order]
            option, has_if = phrase.text(story, chosen.text), False
            asked = [phrase.condition(story, chosen.condition)] if chosen.condition else []
        elif type(instruction) is Branch and frame.kind == "if":
            asked.append(phrase.condition(story, instruction.condition))
            has_if = True
        elif type(instruction) is Branch and not has_if:
            asked.append(ELSE)
    known = [words for words in asked if words != ELSE]
    return option, " and ".join(known) if known else (ELSE if asked else "")
