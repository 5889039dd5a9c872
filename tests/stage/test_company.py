"""The people of a view look at each other."""

import pygame
import pytest

from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.company import Company, Standing
from engine.stage.lighting import Light
from engine.stage.sprites import Look, Sprites


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


@pytest.mark.parametrize(("slot", "sits"), [("left", True), ("center", True), ("far_right", False)])
def test_where_people_sit_they_are_nearer_and_lower(slot: str, sits: bool) -> None:
    """In a car nobody stands; whoever is at a far side stands behind those who sit."""
    person = Standing(Look("ann", None, None), slot)
    canvas = Canvas(pygame.Surface((1280, 720)))
    standing, seated = (Company(Sprites(Assets(())), Light(), (person,), sit) for sit in (False, True))
    assert (seated.top(slot) > standing.top(slot)) is sits
    small, large = (company.sprite(canvas, person).picture.get_height() for company in (standing, seated))
    assert (large > small) is sits


def test_only_who_sits_at_a_table_has_their_arms_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in a car, and not whoever stands behind the table."""
    seen: list[bool] = []
    monkeypatch.setattr(Sprites, "of", lambda _self, look, *_: seen.append(look.is_at_table))
    people = tuple(Standing(Look("ann", None, None), slot) for slot in ("left", "far_right"))
    car = Company(Sprites(Assets(())), Light(), people, is_seated=True)
    for company in (car, car._replace(is_at_table=True)):
        for person in people:
            company.sprite(Canvas(pygame.Surface((1280, 720))), person)
    assert seen == [False, False, True, False]
