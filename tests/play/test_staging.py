"""Who stands where, and how they look."""

from pathlib import Path

from engine.play.session import Session
from engine.story.load import load

DUNES = """
story:
  cast: {ann: {name: Ann, moods: [calm, cross], outfits: [coat, gown]}}
dunes:
  beats:
    - show: ann
    - She is in the middle.
    - show: {ann (cross gown): left}
    - She goes to the left.
    - show: ann (calm)
    - Nobody has moved.
    - end: home
"""


def test_who_is_shown_without_a_slot_stays_where_they_are(tmp_path: Path) -> None:
    """A new mood moves nobody, and who is new stands in the middle."""
    path = tmp_path / "dunes.yaml"
    path.write_text(DUNES, "utf-8")
    story, _ = load(path)
    assert story
    session = Session(story)
    seen = []
    while not session.is_over:
        seen += [figure[1:] for figure in session.state.tableau.figures]
        session.advance()
    assert seen == [("center", None, None), ("left", "cross", "gown"), ("left", "calm", "gown")]
