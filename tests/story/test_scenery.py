"""Places and their variants, as the author writes them."""

from pathlib import Path

from engine.desk.check import check
from engine.play.session import Session
from engine.screens import views

STORY = """\
story:
  places:
    cafe:
      foreground: cafe_tabel
      variants:
        late: The café, late
        door: {foreground: none}
        bar: {foreground: cafe_bar}
"""
SCENE = """\
lunch:
  place: cafe late
  beats:
    - He waits.
    - end: home
"""


def test_a_variant_has_the_foreground_of_its_place_unless_it_says_otherwise(tmp_path: Path) -> None:
    """Who says nothing of the table keeps it; `none` takes it away; a missing one is told once, where it is named."""
    (tmp_path / "assets" / "places").mkdir(parents=True)
    for name in ("cafe_table", "cafe_bar"):
        (tmp_path / "assets" / "places" / f"{name}.webp").touch()
    (tmp_path / "story.yaml").write_text(STORY + SCENE, "utf-8")
    story, problems = check(tmp_path / "story.yaml")
    assert story
    foregrounds = {name: place.foreground for name, place in story.places.items()}
    assert foregrounds == {
        "cafe": "cafe_tabel",
        "cafe late": "cafe_tabel",
        "cafe door": None,
        "cafe bar": "cafe_bar",
    }
    assert views.view(story, Session(story).state.tableau).foreground == "cafe_tabel"
    (problem,) = problems
    assert (problem.code, problem.position.line, problem.position.column) == ("W040", 4, 7)
    assert problem.message == "the place 'cafe' has no foreground 'cafe_tabel'"
    assert problem.hint.startswith("did you mean 'cafe_table'?")


SEATS = """\
story:
  places:
    cafe:
      seated: table
      variants:
        late: The café, late
        door: {seated: false}
        car: {seated: true}
"""


def test_a_variant_sits_as_its_place_does_unless_it_says_otherwise(tmp_path: Path) -> None:
    """At a table, or on a seat alone, or not at all; another word is told with the three that may stand there."""
    (tmp_path / "story.yaml").write_text(SEATS + SCENE, "utf-8")
    story, problems = check(tmp_path / "story.yaml")
    assert story
    seats = {name: (place.is_seated, place.is_at_table) for name, place in story.places.items()}
    assert seats == {
        "cafe": (True, True),
        "cafe late": (True, True),
        "cafe door": (False, False),
        "cafe car": (True, False),
    }
    assert not problems
    assert views.view(story, Session(story).state.tableau).is_at_table
    (tmp_path / "story.yaml").write_text(SEATS.replace("table", "tabel") + SCENE, "utf-8")
    (problem,) = check(tmp_path / "story.yaml")[1]
    assert (problem.code, problem.position.line, problem.hint) == ("E021", 4, "write true, false or table")
