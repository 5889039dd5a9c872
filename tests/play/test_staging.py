"""Who stands where, and how they look."""

from pathlib import Path

from engine.play.session import Session
from engine.story.load import load
from engine.story.model import Say
from tests.tales import story_at

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
    session = Session(story_at(tmp_path / "dunes.yaml", DUNES))
    seen = []
    while not session.is_over:
        seen += [figure[1:] for figure in session.state.tableau.figures]
        session.advance()
    assert seen == [("center", None, None), ("left", "cross", "gown"), ("left", "calm", "gown")]


SHOTS = """
story:
  places: {boat: Boat, quay: Quay}
deck:
  place: boat
  beats:
    - wide
    - shot: close
    - close
    - show: ann
    - close
    - shot: wide
    - wide
    - shot: close
    - place: quay
    - wide
    - shot: close
    - close
    - goto: shore
shore:
  beats:
    - wide
    - end: home
"""


def test_a_close_shot_lasts_until_a_wide_one_another_place_or_another_scene(tmp_path: Path) -> None:
    """Each line says how near everybody is."""
    session = Session(story_at(tmp_path / "deck.yaml", SHOTS))
    seen = []
    while isinstance(session.stop, Say):
        seen.append((session.stop.text.plain, session.state.tableau.shot))
        session.advance()
    near, far = ("close", "close"), ("wide", None)
    assert seen == [far, near, near, far, far, near, far]


PAINTED = """
story:
  places: {boat: Boat, quay: Quay}
deck:
  place: boat
  beats:
    - show: {ann: left}
    - nothing
    - painting: squall
    - squall
    - insert: rope
    - show: {bob: right}
    - squall
    - painting: none
    - nothing
    - painting: squall
    - place: boat
    - squall
    - place: quay
    - nothing
    - painting: harbour
    - call: cabin
    - nothing
    - painting: harbour
    - harbour
    - goto: shore
cabin:
  beats:
    - nothing
    - return:
shore:
  beats:
    - nothing
    - end: home
"""


def test_a_painting_lasts_until_none_another_place_or_another_scene(tmp_path: Path) -> None:
    """Each line says what hangs there; who comes and what is laid over it meanwhile is there when it is gone."""
    session = Session(story_at(tmp_path / "deck.yaml", PAINTED))
    seen = []
    while isinstance(session.stop, Say):
        tableau = session.state.tableau
        assert session.stop.text.plain == (tableau.painting or "nothing")
        seen.append(([figure.who for figure in tableau.figures], tableau.insert))
        session.advance()
    assert seen[:4] == [(["ann"], None), (["ann"], None), (["ann", "bob"], "rope"), (["ann", "bob"], "rope")]
    session.roll_back()
    assert session.state.tableau.painting is None
    while session.roll_back():
        pass
    assert session.state.tableau.figures[0].who == "ann"


def test_there_are_three_shots(tmp_path: Path) -> None:
    """Any other word is told, with all of them."""
    path = tmp_path / "deck.yaml"
    path.write_text(SHOTS.replace("shot: wide", "shot: far"), "utf-8")
    _, problems = load(path)
    assert [(problem.code, problem.hint) for problem in problems] == [
        ("E025", "write shot: close, shot: over and a name, or shot: wide")
    ]


def test_over_whose_shoulder_one_looks_is_somebody_who_can_turn(tmp_path: Path) -> None:
    """Whoever is not in the cast, or has no back to show, is told of where the shot is."""
    path, cast = tmp_path / "deck.yaml", "story:\n  cast: {{ann: {{name: Ann, moods: [{}]}}, bob: Bob}}\n"
    scene = "deck:\n  beats:\n    - shot: over {}\n    - Nothing.\n    - end: home\n"
    found = []
    for moods, who in (("neutral, turned", "ann"), ("neutral", "ann"), ("neutral, turned", "anne")):
        path.write_text(cast.format(moods) + scene.format(who), "utf-8")
        found.append([(problem.code, problem.position.line) for problem in load(path)[1]])
    assert found == [[], [("E025", 5)], [("E011", 5)]]
