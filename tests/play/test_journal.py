"""Where one has been is kept over all playthroughs, and can be gone back to."""

from pathlib import Path

import pytest

from engine.play.effect import Offer
from engine.play.journal import Journal
from engine.play.read import ReadLines
from engine.play.record import Reached
from engine.play.session import Session
from engine.story.load import load
from engine.story.model import Story
from engine.story.network import Line, lines
from tests.tales import story_at

HARBOUR = """
story:
  variables: {lit: false}
  endings: {home: HOME, lost: LOST}
quay:
  - The lamp is out.
  - choose: Well?
    options:
      - Light it.:
          - set: {lit: true}
          - call: flame
          - goto: sea
      - Leave it.:
          - goto: sea
flame:
  - It takes.
  - return:
sea:
  - Fog.
  - choose: Where to?
    options:
      - In.:
          - end: home
      - Out.:
          - end: lost
"""


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """A story of three scenes and two endings."""
    return story_at(tmp_path / "harbour.yaml", HARBOUR)


def play(journal: Journal, session: Session, *options: str) -> Session:
    """Take these options, reading all there is, with the journal looking on."""
    journal.note(session)
    for option in (*options, None):
        while not isinstance(session.stop, Offer) and not session.is_over:
            session.advance()
            journal.note(session)
        if option:
            session.choose(option)
            journal.note(session)
    return session


def test_a_network_has_every_line_once(story: Story) -> None:
    """Scenes and endings, and what leads from one to another."""
    assert lines(story) == (
        Line("quay", "flame", True),
        Line("quay", "sea"),
        Line("sea", "ending-home"),
        Line("sea", "ending-lost"),
    )


def test_stops_lines_and_endings_are_written_down(story: Story) -> None:
    """What a called scene comes back from is no line of its own."""
    journal = Journal(now=lambda: 7.0)
    play(journal, Session(story), "Light it.", "In.")
    assert journal.stops == {"quay", "flame", "sea", "ending-home"}
    assert journal.ridden == {("quay", "flame"), ("quay", "sea"), ("sea", "ending-home")}
    assert journal.endings == {"home": Reached(7.0, 1)}


def test_rolling_back_takes_nothing_back_and_another_way_is_another_path(story: Story) -> None:
    """The same ending come to again by going forward is not counted twice."""
    journal = Journal()
    session = play(journal, Session(story), "Light it.", "In.")
    while session.roll_back():
        pass
    play(journal, session, "Light it.", "In.")
    assert (journal.finished, len(journal.paths)) == (1, 1)
    session.roll_to(0)
    play(journal, session, "Leave it.", "Out.")
    assert (journal.finished, len(journal.paths)) == (2, 2)


def test_a_stop_is_come_to_again_with_the_state_one_had_there(story: Story) -> None:
    """The latest path to it is taken, and one can roll back along it."""
    journal = Journal()
    play(journal, Session(story), "Leave it.", "In.")
    play(journal, Session(story), "Light it.", "Out.")
    there = journal.way_to(story, "sea")
    assert there
    assert (there.history[-1].text.plain, there.state.values) == ("Fog.", (True,))
    assert there.roll_back()
    assert journal.way_to(story, "nowhere") is None


def test_a_path_that_does_not_fit_the_story_any_more_leads_nowhere(story: Story, tmp_path: Path) -> None:
    """What was visited stays visited; an older path that still fits is taken."""
    journal = Journal()
    play(journal, Session(story), "Leave it.", "In.")
    play(journal, Session(story), "Light it.", "Out.")
    (tmp_path / "harbour.yaml").write_text(HARBOUR.replace("Light it.", "Try a match."), "utf-8")
    rewritten, _ = load(tmp_path / "harbour.yaml")
    assert rewritten
    there = journal.way_to(rewritten, "sea")
    assert there
    assert there.state.values == (False,)
    assert journal.way_to(rewritten, "flame") is None
    assert "flame" in journal.stops


def test_it_reads_back_as_it_was_kept(story: Story, tmp_path: Path) -> None:
    """Stops, lines, endings and paths; a damaged file is set aside and a new one begun."""
    journal = Journal(tmp_path / "journal.json", lambda: 7.0)
    play(journal, Session(story), "Light it.", "In.")
    journal.keep(is_last=True)
    again = Journal(tmp_path / "journal.json")
    assert (again.stops, again.ridden, again.endings, again.paths) == (
        journal.stops,
        journal.ridden,
        journal.endings,
        journal.paths,
    )
    (tmp_path / "journal.json").write_text('{"format": 2, "sum": "x", "kept": "{}"}', "utf-8")
    assert Journal(tmp_path / "journal.json").stops == set()
    assert (tmp_path / "journal.damaged-1").exists()


def test_two_copies_of_the_game_lose_nothing_of_each_other(story: Story, tmp_path: Path) -> None:
    """Each adds to what the other wrote meanwhile: lines, stops, endings, paths; nothing is counted twice."""
    file, lines_file = tmp_path / "journal.json", tmp_path / "read.json"
    before = Journal(file, lambda: 5.0)
    play(before, Session(story), "Leave it.", "In.")
    before.keep(is_last=True)
    one, other = Journal(file, lambda: 7.0), Journal(file, lambda: 6.0)
    lines_one, lines_other = ReadLines(lines_file), ReadLines(lines_file)
    play(one, Session(story), "Light it.", "In.")
    play(other, Session(story), "Leave it.", "Out.")
    lines_one.add("quay:1")
    lines_other.add("sea:1")
    for kept in (one, other, one, lines_one, lines_other):
        kept.keep(is_last=True)
    play(one, Session(story), "Light it.", "Out.")
    one.keep(is_last=True)
    whole = Journal(file)
    assert whole.stops == one.stops | other.stops
    assert whole.ridden == one.ridden | other.ridden
    assert whole.endings == {"home": Reached(5.0, 2), "lost": Reached(6.0, 2)}
    assert whole.paths == (*before.paths, one.paths[1], other.paths[1], one.paths[2])
    assert all(line in ReadLines(lines_file) for line in ("quay:1", "sea:1"))


def test_what_could_not_be_written_is_told_and_written_later(tmp_path: Path) -> None:
    """A disk that is full for a while loses nothing, even where nothing new is read after it."""
    (tmp_path / "full").write_text("", "utf-8")
    read = ReadLines(tmp_path / "full" / "read.json")
    read.add("quay:1")
    read.keep(is_last=True)
    assert "full" in read.fault
    (tmp_path / "full").unlink()
    read.keep(is_last=True)
    assert read.fault == ""
    assert "quay:1" in ReadLines(tmp_path / "full" / "read.json")
