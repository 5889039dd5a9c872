"""The people of a view look at each other."""

import json
from pathlib import Path

import pygame
import pytest

from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.company import Company, Standing
from engine.stage.lighting import Light
from engine.stage.sprites import Look, Sprites
from tests.stage.test_life import person


@pytest.mark.parametrize(
    ("others", "is_turned"),
    [
        ((), False),
        (("left",), False),
        (("right",), True),
        (("right", "far_right"), True),
        (("left", "right"), False),
    ],
)
def test_the_middle_looks_to_where_more_people_are(others: tuple[str, ...], is_turned: bool) -> None:
    """Eyes meet: nobody in the middle turns away from the only one there is to talk to."""
    ann, *rest = (Standing(Look(slot, None, None), slot) for slot in ("center", *others))
    company = Company(Sprites(Assets(())), Light(), (ann, *rest))
    assert company.faces_right(ann) is is_turned
    assert [company.faces_right(other) for other in rest] == [slot.endswith("left") for slot in others]


@pytest.mark.parametrize(
    ("slot", "mood", "is_turned"), [("left", "aside", True), ("left", "away", False), ("right", "away", True)]
)
def test_who_looks_away_faces_outward(tmp_path: Path, slot: str, mood: str, is_turned: bool) -> None:
    """A mood that is away is the same head, turned from whom one would face."""
    (tmp_path / "people" / "ann").mkdir(parents=True)
    moods = {"aside": {}, "away": {"away": True}}
    manifest = {"canvas": [9, 12], "outfits": {}, "moods": moods}
    (tmp_path / "people" / "ann" / "manifest.json").write_text(json.dumps(manifest))
    person = Standing(Look("ann", mood, None), slot)
    assert Company(Sprites(Assets((tmp_path,))), Light(), (person,)).faces_right(person) is is_turned


@pytest.mark.parametrize(("slot", "sits"), [("left", True), ("center", True), ("far_right", False)])
def test_where_people_sit_they_are_nearer_and_lower(slot: str, sits: bool) -> None:
    """In a car nobody stands; whoever is at a far side stands behind those who sit."""
    person = Standing(Look("ann", None, None), slot)
    canvas = Canvas(pygame.Surface((1280, 720)))
    standing, seated = (Company(Sprites(Assets(())), Light(), (person,), sit) for sit in (False, True))
    assert (seated.top(slot) > standing.top(slot)) is sits
    small, large = (company.sprite(canvas, person).picture.get_height() for company in (standing, seated))
    assert (large > small) is sits


@pytest.mark.parametrize(("slot", "is_low"), [("left", True), ("far_right", False)])
def test_only_who_sits_at_a_table_has_their_arms_on_it(tmp_path: Path, slot: str, is_low: bool) -> None:
    """Not in a car, and not whoever stands behind the table."""
    pygame.display.set_mode((64, 64), pygame.HIDDEN)
    folder = person(tmp_path) / "people" / "ann"
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    lid = {"layers": [{"file": "lid.png", "at": [0, 0]}]}
    manifest["outfits"]["coat"]["elbows"], manifest["at_table"] = lid, ["elbows"]
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    ann = Standing(Look("ann", "calm", "coat"), slot)
    company, canvas = (
        Company(Sprites(Assets((tmp_path,))), Light(), (ann,), is_seated=True),
        Canvas(pygame.Surface((1280, 720))),
    )
    car, table = (
        one.sprite(canvas, ann).picture.get_height() for one in (company, company._replace(is_at_table=True))
    )
    assert (table < car / 2) is is_low


def test_who_sits_differs_half_as_much_in_height(tmp_path: Path) -> None:
    """Legs are under the table: the tallest comes down, and farther than who is small."""
    pygame.display.set_mode((64, 64), pygame.HIDDEN)
    path = person(tmp_path) / "people" / "ann" / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    tops = {}
    for drop in (0, 80):
        path.write_text(json.dumps(manifest | {"drop": drop}), "utf-8")
        for seated in (False, True):
            look = Look("ann", "calm", "coat", is_seated=seated)
            tops[drop, seated] = Sprites(Assets((tmp_path,))).of(look, Light(), False, 1.0).top
    assert tops[80, False] - tops[0, False] == pytest.approx(2 * (tops[80, True] - tops[0, True]), abs=1)
    assert tops[0, True] > tops[0, False]


def test_no_hand_is_cut_off_by_the_edge_of_its_canvas() -> None:
    """Everybody is drawn facing left: what they hold out ends before the left edge."""
    cut = []
    for path in Path("assets/people").glob("*/manifest.json"):
        stances = [row for rows in json.loads(path.read_text())["outfits"].values() for row in rows.values()]
        layers = [part for row in stances for part in row["layers"] + row.get("over", [])]
        cut += [f"{path.parent.name}/{part['file']}" for part in layers if part["at"][0] <= 0]
    assert cut == []
