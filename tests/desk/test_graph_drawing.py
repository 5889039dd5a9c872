"""The map as a drawing: whole, legible, the same every time, and nothing a writer types can break out of it."""

import itertools
import random
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.atlas.tracks import Stretch, shared_out
from engine.desk.chart.model import chart
from engine.desk.chart.plan import Plan, Rail, plan
from engine.desk.chart.sizes import BOX_HEIGHT, BOX_WIDTH, label_width
from engine.desk.chart.svg import svg
from engine.story.load import load
from engine.story.model import Story
from tests.tales import story_at

GOLDEN = Path(__file__).parent / "golden"


def test_the_picture_is_whole_and_keeps_to_itself(harbour: Story) -> None:
    """Well-formed XML with every stop, the words of the author as text, no script, nothing from outside."""
    picture = svg(plan(chart(harbour)))
    root = ElementTree.fromstring(picture)
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {
        "svg",
        "style",
        "defs",
        "linearGradient",
        "stop",
        "rect",
        "path",
        "circle",
        "g",
        "text",
        "title",
    }
    ids = {element.get("data-id") for element in root.iter() if element.get("data-id")}
    assert ids == set(chart(harbour).stops)
    texts = "".join(root.itertext())
    assert "Harbour <script>alert(1)</script>" in texts
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|@import|xlink", picture)


def test_signs_that_xml_forbids_do_not_break_the_picture(tmp_path: Path) -> None:
    """A control character in a title is shown as one that cannot be shown."""
    path = tmp_path / "tale.yaml"
    path.write_text(
        'shore:\n  title: "a\\x07b \\U0001F6A2"\n  beats:\n    - Rain.\n    - end: over\n', "utf-8"
    )
    story, _ = load(path)
    if story:
        assert "a\ufffdb \U0001f6a2" in "".join(ElementTree.fromstring(svg(plan(chart(story)))).itertext())


def generated(tmp_path: Path, scenes: int, seed: int) -> Story:
    """A story of many scenes of three owners and nobody's, that skips ahead, calls and sometimes goes back."""
    chance = random.Random(seed)
    told = ["story:\n  start: s0\n  cast:"]
    told += [
        f'    {who}:\n      name: {who.title()}\n      color: "#{n}a{n}a{n}a"' for n, who in enumerate(OWNERS)
    ]
    told += ["  endings:\n    over: OVER\n    gone: GONE\nmemory:\n  - It was warm.\n  - return:"]
    for number in range(scenes):
        told.append(f"s{number}:\n  title: Scene number {number}")
        told += [f"  as: {owner}" for owner in (chance.choice([*OWNERS, ""]),) if owner]
        told.append("  beats:\n    - Some words.")
        told += ["    - call: memory"] * (chance.random() < 0.1)
        told.append("    - choose:\n      options:")
        for option in range(chance.choice((1, 1, 2, 3, 4))):
            to = number + (1 if not option else chance.choice((1, 2, 3, 5, 9, -3)))
            leave = f"goto: s{max(0, to)}" if to < scenes else f"end: {chance.choice(('over', 'gone'))}"
            told.append(
                f"        - text: An answer, number {option}\n          id: o{option}\n          beats:"
            )
            told.append(f"            - {leave}")
    path = tmp_path / "generated.yaml"
    path.write_text("\n".join(told) + "\n", "utf-8")
    return story_at(path)


OWNERS = ("ana", "ben", "cy")


@pytest.mark.parametrize("seed", range(4))
def test_the_drawing_is_legible(seed: int, tmp_path: Path) -> None:
    """Sixty scenes: no two boxes or labels lie on each other, no line runs through a box or along another."""
    drawn = plan(chart(generated(tmp_path, 60, seed)))
    boxes = [(box.x, box.y, box.x + BOX_WIDTH, box.y + BOX_HEIGHT) for box in drawn.boxes.values()]
    labels = list(_labels(drawn))
    for one, other in itertools.combinations([*boxes, *labels], 2):
        assert not _touch(one, other), (one, other)
    runs = [(rail, *run) for rail in drawn.rails for run in itertools.pairwise(rail.points)]
    for _, (ax, ay), (bx, by) in runs:
        line = (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
        assert not any(_touch(line, box, 1.0) for box in boxes), line
        assert 0 <= line[0] <= line[2] <= drawn.width
    for way in (0, 1):
        for run, beside in itertools.combinations(_parallel(drawn, way), 2):
            is_apart = abs(run.at - beside.at) > 1 or run.high <= beside.low or beside.high <= run.low
            assert is_apart or run.rail is beside.rail


class Run(NamedTuple):
    """A straight run of a rail: at this x (or y), from low to high."""

    at: float
    low: float
    high: float
    rail: Rail


def _parallel(drawn: Plan, way: int) -> list[Run]:
    """All upright runs (0), or all level ones (1)."""
    runs = [(rail, *run) for rail in drawn.rails for run in itertools.pairwise(rail.points)]
    across = 1 - way
    return [
        Run(a[way], min(a[across], b[across]), max(a[across], b[across]), rail)
        for rail, a, b in runs
        if a[way] == b[way]
    ]


def _labels(drawn: Plan) -> Iterator[tuple[float, float, float, float]]:
    for rail in drawn.rails:
        if rail.label_at:
            x, y = rail.label_at
            half = label_width(rail.label) / 2
            yield x - half, y - 8, x + half, y + 8


def _touch(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float], inset: float = 0.0
) -> bool:
    return (
        one[0] < other[2] - inset
        and other[0] + inset < one[2] + (one[0] == one[2])
        and one[1] < other[3] - inset
        and other[1] + inset < one[3] + (one[1] == one[3])
    )


def test_a_hub_of_many_scenes_stays_on_the_page(tmp_path: Path) -> None:
    """Scenes that all stand one step from the start are folded into several rows."""
    told = ["hub:\n  - choose: Where?\n    options:"]
    told += [
        f"      - text: To {n}\n        id: o{n}\n        beats:\n          - goto: s{n}" for n in range(60)
    ]
    told += [f"s{n}:\n  - Hm.\n  - goto: hub" for n in range(60)]
    path = tmp_path / "hub.yaml"
    path.write_text("\n".join(told) + "\n", "utf-8")
    drawn = plan(chart(story_at(path)))
    assert len({box.y for box in drawn.boxes.values()}) == 9
    assert len({box.x for box in drawn.boxes.values()}) == 8


def test_the_map_stands_where_it_stood(tmp_path: Path) -> None:
    """The same story gives the same picture."""
    story = generated(tmp_path, 40, 5)
    assert svg(plan(chart(story))) == svg(plan(chart(story)))


def test_tracks_hold_no_two_stretches_that_overlap() -> None:
    """Sharing out uses a track twice only for what lies apart."""
    stretches = [Stretch(0, 5), Stretch(4, 9), Stretch(6, 8), Stretch(10, 12)]
    tracks, count = shared_out(stretches, 0.5)
    assert count == 2
    assert tracks == [0, 1, 0, 0]
    above, _ = shared_out(stretches[:2], 0.5, {0: {1}})
    assert above == [1, 0]
