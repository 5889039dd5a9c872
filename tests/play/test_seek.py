"""Something new: there is a way to every line that can be read, and what is found is a playthrough."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from engine.desk.explore import explore
from engine.desk.walk import walk
from engine.desk.walk_facts import facts_of
from engine.play.effect import Offer
from engine.play.seek import Seeker, Way
from engine.play.session import Session
from engine.play.slice import Slices
from engine.play.state import State
from engine.story.load import load
from engine.story.model import Say, Story
from tests.conftest import STORIES
from tests.desk.test_agreement import rounds, stories
from tests.tales import demo, story_at

DEMOS = sorted(path.stem for path in STORIES.glob("*.moves"))


def sought(story: Story, read: set[str], starts: list[State]) -> Way | None:
    """What a seeker finds when it is let."""
    seeker = Seeker(story, read, starts)
    while not seeker.work(50):
        pass
    return seeker.way


def follow(story: Story, start: State, way: Way, read: set[str]) -> Session:
    """Play a way, and read what comes to the next choice or ending after it."""
    session = Session.at(story, start)
    for option in (*way.options, None):
        for _ in range(500):
            if isinstance(session.stop, Offer) or session.is_over:
                break
            if isinstance(session.stop, Say):
                read.add(session.stop.id)
            session.advance()
        if option is not None:
            session.choose(option)
    return session


@pytest.mark.parametrize("name", DEMOS)
def test_again_and_again_it_leads_to_every_line_that_can_be_read(name: str) -> None:
    """Each time to a line not read before; and where it finds nothing, nothing was left."""
    story = demo(name)
    read: set[str] = set()
    beginning = session = Session(story)
    while way := sought(story, read, [session.state, beginning.state]):
        assert way.line not in read
        session = follow(story, [session.state, beginning.state][way.start], way, read)
        assert way.line in read
    lines = {line.id for line in story.code if isinstance(line, Say)}
    unreachable = sum(problem.code == "W066" for problem in explore(story).problems)
    assert read == lines or unreachable


def test_a_line_behind_many_conditions_is_found_among_more_states_than_are_looked_at(tmp_path: Path) -> None:
    """What has nothing to do with it is left aside, and what is still to be done shows the way."""
    count = 16
    names = [f"v{number}" for number in range(count)]
    wanted = " and ".join(name if number % 3 else f"not {name}" for number, name in enumerate(names))
    choices = "".join(
        f"  - choose:\n    options:\n      - Yes {name}.:\n          - set: {{{name}: true, n: +1}}\n"
        f"      - No {name}.\n"
        for name in names
    )
    story = story_at(
        tmp_path / "hay.yaml",
        f"story:\n  variables: {{n: 0, {', '.join(f'{name}: false' for name in names)}}}\nhay:\n{choices}"
        f"  - if: {wanted}\n    then:\n      - The needle.\n      - end: found\n  - Hay.\n  - end: lost\n",
    )
    line = next(code.id for code in story.code if isinstance(code, Say) and "needle" in code.text.plain)
    read = {code.id for code in story.code if isinstance(code, Say)} - {line}
    seeker = Seeker(story, read, [Session(story).state])
    while not seeker.work(50):
        pass
    assert seeker.way
    assert seeker.states < 4000 < 2**count
    reading: set[str] = set()
    follow(story, Session(story).state, seeker.way, reading)
    assert line in reading


def test_a_slice_leaves_out_what_decides_nothing(tmp_path: Path) -> None:
    """Only the variables that a line hangs on, those they are made of, and those that decide whether they are made."""
    story = story_at(
        tmp_path / "slice.yaml",
        "story:\n  variables: {a: 0, b: 0, c: false, d: 0, e: 0}\n  endings: {one: ONE}\n"
        "hall:\n  - choose:\n    options:\n      - X.:\n          - set: {b: +1, d: +1}\n"
        "      - Y.:\n          - set: {c: true}\n"
        "  - if: c\n    then:\n      - set: {a: b}\n"
        "  - if: d > 0\n    then:\n      - Colour.\n"
        "  - if: a > 0\n    then:\n      - Here.\n  - end: one\n",
    )
    at = next(
        at for at, code in enumerate(story.code) if isinstance(code, Say) and code.text.plain == "Here."
    )
    mask = Slices(story).of(at).variables
    assert [variable.name for index, variable in enumerate(story.variables) if mask >> index & 1] == [
        "a",
        "b",
        "c",
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=stories() | rounds())
def test_each_line_alone_is_found_just_where_it_can_be_read(text: str) -> None:
    """What is aimed at is found where any playthrough comes to it: nothing is passed over that leads there."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "t.yaml"
        path.write_text(text, "utf-8")
        story, _ = load(path)
    if story is None or not (found := walk(story, 5_000)).closed:
        return
    possible = {target.at for target in facts_of(found).possible if target.kind == "line"}
    lines = {at: line for at, line in enumerate(story.code) if isinstance(line, Say)}
    every = {line.id for line in lines.values()}
    start = Session(story).state
    for at, line in lines.items():
        if at != start.at and not _is_luck(line):
            seeker = Seeker(story, every - {line.id}, [start], nearby=(0, 0))
            while not seeker.work(500):
                pass
            assert (seeker.way is not None) is (at in possible), line.id


def _is_luck(line: Say) -> bool:
    """Whether a line is said only in some playthroughs, by chance: each of them has its own."""
    return "ByChance" in repr(line.text)
