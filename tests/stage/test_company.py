"""The people of a view look at each other."""

import pytest

from engine.stage.assets import Assets
from engine.stage.company import Company, Standing
from engine.stage.sprites import Light, Look, Sprites


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
