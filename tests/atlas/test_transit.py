"""A transit map is octagonal, no line runs through a stop that is not its own, and it is the same every time."""

from itertools import pairwise
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from engine.atlas.grid import Line
from engine.atlas.transit import Transit, transit

STOPS = 12
PAIRS = st.tuples(st.integers(0, STOPS - 1), st.integers(0, STOPS - 1))


@st.composite
def networks(draw: st.DrawFn) -> tuple[dict[str, int], list[Line]]:
    """Some stops in two lanes and lines between them, back lines and calls among them."""
    lanes = {f"s{number}": draw(st.integers(0, 1)) for number in range(STOPS)}
    pairs = draw(st.lists(PAIRS, max_size=20, unique=True))
    lines = [(f"s{one}", f"s{other}", draw(st.booleans())) for one, other in pairs if one != other]
    return lanes, lines


def laid(network: tuple[dict[str, int], list[Line]]) -> Transit:
    lanes, lines = network
    return transit(lanes, 2, lines, "s0")


@given(networks())
def test_every_line_is_level_upright_or_at_45_degrees(network: tuple[dict[str, int], list[Line]]) -> None:
    """It begins at the one stop and ends at the other."""
    found = laid(network)
    for rail in found.rails:
        assert (rail.points[0], rail.points[-1]) == (found.stops[rail.source], found.stops[rail.target])
        for (x, y), (to_x, to_y) in pairwise(rail.points):
            right, down = abs(to_x - x), abs(to_y - y)
            assert min(right, down, abs(right - down)) < 0.01


@given(networks())
def test_no_line_runs_through_a_stop_that_is_not_its_own(network: tuple[dict[str, int], list[Line]]) -> None:
    """And no two stops stand in one place, and a lane's stops stand between its edges."""
    lanes, _ = network
    found = laid(network)
    assert len(set(found.stops.values())) == len(found.stops)
    for stop, (x, y) in found.stops.items():
        assert found.lanes[lanes[stop]].top < y < found.lanes[lanes[stop]].bottom
        for rail in found.rails:
            if stop not in (rail.source, rail.target):
                assert all(distance((x, y), *piece) > 3 for piece in pairwise(rail.points)), (stop, rail)


@given(networks())
def test_the_same_network_gives_the_same_map(network: tuple[dict[str, int], list[Line]]) -> None:
    """To the last corner."""
    assert laid(network) == laid(network)


def distance(point: tuple[float, float], one: tuple[float, float], other: tuple[float, float]) -> float:
    """From a point to a piece of a line."""
    right, down = other[0] - one[0], other[1] - one[1]
    length = right * right + down * down or 1.0
    share = max(0.0, min(1.0, ((point[0] - one[0]) * right + (point[1] - one[1]) * down) / length))
    return hypot(one[0] + share * right - point[0], one[1] + share * down - point[1])
