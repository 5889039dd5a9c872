"""What of an evening is saved unasked."""

from pathlib import Path

from engine.play.bookmark import find
from engine.play.move import parse_all
from engine.play.session import Session
from engine.saves.shelf import Shelf
from engine.saves.sitting import Sitting
from engine.saves.telling import moment
from tests.play.test_bookmark import TALE, story_of


def test_an_older_place_taken_up_in_a_rewritten_story_is_where_continuing_leads(tmp_path: Path) -> None:
    """It is taken up in the middle and without a move: leaving saves it all the same, and only once."""
    session, shelf, sitting = Session(story_of(tmp_path, TALE)), Shelf(tmp_path / "saves"), Sitting(0.0)
    session.replay(parse_all("advance 2\nchoose me"))
    older = moment(session, 1.0, 0.0)
    session.advance()
    later = moment(session, 2.0, 0.0)
    assert older
    assert later
    shelf.write("1-1", later)
    new = story_of(tmp_path, TALE.replace("id: me", "id: nobody"))
    taken_up = find(new, older.mark).session
    left = sitting.on_leaving(taken_up, 3.0, shelf)
    assert left
    shelf.write("auto", left)
    assert sitting.on_leaving(taken_up, 4.0, shelf) is None
    assert find(new, shelf.all()[0].save.mark).session.state == taken_up.state  # type: ignore[union-attr]
