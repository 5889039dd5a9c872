"""The story as a map: what it shows, that nothing a writer types can break out of it, and that the page works."""

import itertools
import random
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.atlas.tracks import Stretch, shared_out
from engine.cli.arguments import SHIPPED
from engine.cli.commands import main
from engine.desk.chart import phrase
from engine.desk.chart.model import Chart, chart
from engine.desk.chart.page import page
from engine.desk.chart.plan import Plan, Rail, plan
from engine.desk.chart.sizes import BOX_HEIGHT, BOX_WIDTH, label_width
from engine.desk.chart.svg import svg
from engine.story.expr import Names, parse
from engine.story.load import load
from engine.story.model import Story
from tests.desk.browser import CHROMIUM, Page, browser
from tests.golden import compare
from tests.tales import story_at

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def harbour(monkeypatch: pytest.MonkeyPatch) -> Story:
    """The story of the goldens, whose titles try to break out."""
    monkeypatch.chdir(GOLDEN)
    return read(Path("harbour.yaml"))


def read(path: Path) -> Story:
    return story_at(path)


@pytest.mark.parametrize(("kind", "suffix"), [("mermaid", "mmd"), ("dot", "dot")])
def test_the_map_as_text(
    kind: str, suffix: str, harbour: Story, accept: bool, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Mermaid and DOT of a small story with all kinds of lines are as they were looked at."""
    assert main(["graph", "harbour.yaml", "--format", kind]) == 0
    compare(GOLDEN / f"harbour.{suffix}", capsysbinary.readouterr().out.decode(), accept)


def test_links_name_their_option_and_condition(harbour: Story) -> None:
    """A line says by which option and on what condition; a plain goto says nothing."""
    told = {(link.source, link.target): link.told for link in chart(harbour).links}
    assert told["quay", "boat"] == "Row out (if key and not (oil < 2 or oil == 3))"
    assert told["tower", "ending-dark"] == "otherwise"
    assert told["boat", "ending-dark"] == ""


def test_faults_are_named(harbour: Story) -> None:
    """What nothing leads to is told, scenes and endings alike, and only that."""
    stops = chart(harbour).stops.values()
    faults = {stop.id: stop.fault for stop in stops if stop.fault}
    assert faults == dict.fromkeys(("cellar", "pit", "ending-lost"), "no way from the start leads here")


def faults(tmp_path: Path, scenes: str) -> dict[str, str]:
    path = tmp_path / "tale.yaml"
    path.write_text("story:\n  variables:\n    key: false\n  endings:\n    over: OVER\n" + scenes, "utf-8")
    return {stop.id: stop.fault for stop in chart(read(path)).stops.values() if stop.fault}


def test_what_no_playthrough_reaches_is_told(tmp_path: Path) -> None:
    """Behind a condition that never holds, a scene is red though a line leads to it."""
    scenes = """
shore:
  - A line.
  - if: key
    then:
      - goto: cave
  - end: over
cave:
  - Dark.
  - end: over
"""
    assert faults(tmp_path, scenes) == {"cave": "no playthrough comes here"}


def test_a_dead_end_is_told(tmp_path: Path) -> None:
    """A scene from which no ending is reached is red by the graph, or by the walk where only states show it."""
    scenes = """
shore:
  - choose:
    options:
      - text: Down.
        id: down
        beats:
          - goto: pit
      - text: On.
        id: go
        beats:
          - set:
              key: true
          - goto: gate
pit:
  - choose:
    options:
      - text: Wait.
        id: wait
        beats:
          - goto: pit
gate:
  - choose:
    options:
      - text: Open it.
        id: out
        if: not key
        beats:
          - end: over
      - text: Wait.
        id: wait
        beats:
          - goto: gate
"""
    found = faults(tmp_path, scenes)
    assert found["pit"] == "from here no ending can be reached"
    assert found["gate"] == "one can be stuck here: in some states no ending can be reached"


EXPRESSIONS = [
    "key and (a < 2 or not key)",
    "not (key and a == 1)",
    "a - (2 - a) > 0",
    "a - 2 - a >= 0 - 1",
    "(a + 1) * 2 < a * (1 + a)",
    "(a > 1) == key",
    "not key == key",
    "w != two or w is one",
    "-a < 2",
    "-(a + 1) < 2",
    "a - -1 < 2",
]


@pytest.mark.parametrize("source", EXPRESSIONS)
def test_a_condition_prints_and_reads_back(source: str, harbour: Story) -> None:
    """What stands on a line is the author's condition: it reads back as the same."""
    words = ("one", "two")
    names = Names({"key": (0, "bool", ()), "a": (1, "number", ()), "w": (2, "word", words)})
    read_once = parse(source, names)
    variables = tuple(harbour.variables[0]._replace(name=name) for name in ("key", "a", "w"))
    printed = phrase.condition(_with(harbour, variables), read_once)
    assert parse(printed, names) == read_once


def _with(story: Story, variables: tuple[object, ...]) -> Story:
    from dataclasses import replace

    return replace(story, variables=variables)  # type: ignore[arg-type]


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


def test_a_page_names_its_only_script(harbour: Story) -> None:
    """No words of the author become markup, and no script but ours may run."""
    text = page(plan(chart(harbour)))
    assert len(re.findall(r"<script", text)) == 2
    assert "<img" not in text
    assert "default-src 'none'" in text
    assert "$" not in re.sub(r"\$\{|`[^`]*`", "", text.partition("<script>")[0])


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
    return read(path)


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
    drawn = plan(chart(read(path)))
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


# writing


def test_a_file_is_written_whole(harbour: Story, tmp_path: Path) -> None:
    """With -o the format follows the name, the old file is replaced, and nothing else is left behind."""
    path = tmp_path / "map.svg"
    path.write_text("old", "utf-8")
    assert main(["graph", "harbour.yaml", "-o", str(path)]) == 0
    assert path.read_text("utf-8").startswith("<svg")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("where", ["no/such/folder/map.html", "."])
def test_where_it_cannot_write_it_refuses(
    where: str, harbour: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2 and a sentence; no half file."""
    assert main(["graph", "harbour.yaml", "-o", str(tmp_path / where)]) == 2
    assert "The map cannot be written to" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


# in a browser


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A browser with the page of the harbour, and nothing to reach."""
    if not CHROMIUM:
        pytest.skip("there is no chromium here")
    folder = tmp_path_factory.mktemp("web")
    path = folder / "map.html"
    path.write_text(page(plan(_chart_of_harbour())), "utf-8")
    with browser(folder / "profile") as open_page:
        open_page.open(path.as_uri())
        yield open_page


def _chart_of_harbour() -> Chart:
    return chart(read(GOLDEN / "harbour.yaml"))


def panel(web: Page) -> str:
    """The words of the open panel, or nothing."""
    return str(web.ask("panel.hidden ? '' : panel.innerText"))


def middle(web: Page, stop: str) -> tuple[float, float]:
    box = web.ask(f"document.getElementById('stop-{stop}').getBoundingClientRect().toJSON()")
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_click_opens_a_scene(web: Page) -> None:
    """Its words as told, who leads here, the choices and where it stands; Escape closes it."""
    web.drag(middle(web, "tower"), middle(web, "tower"))
    told = panel(web)
    assert "The tower" in told
    assert "harbour.yaml:66" in told
    assert "Go & <b>look</b> | then" in told
    assert "The door is {key ? open | shut}, {oil} left, {as before | again}." in told
    web.press("Escape")
    assert panel(web) == ""


def test_the_page_works_by_keyboard(web: Page) -> None:
    """Search, go into a hit, see it marked; the stops are reached by Tab and opened by Enter."""
    web.press("/")
    for sign in "warm":
        web.press(sign)
    assert web.ask("count.textContent") == "1 found"
    web.press("Enter")
    assert "A memory" in panel(web)
    assert web.ask("document.querySelector('.sought').textContent").startswith("It was warmer then.")
    web.press("Escape")
    assert web.ask("document.activeElement.dataset.id") == "memory"
    web.press("Tab")
    following = web.ask("document.activeElement.dataset.id")
    assert following not in (None, "memory")
    web.press("Enter")
    assert web.ask("opened") == following
    web.press("Escape")


def test_the_map_is_dragged_and_zoomed(web: Page) -> None:
    """Dragging moves it by as much, plus and minus zoom, and a drag opens nothing."""
    before = web.ask("[camera.x, camera.y]")
    web.drag((700, 800), (760, 770))
    assert web.ask("[camera.x, camera.y]") == [before[0] + 60, before[1] - 30]
    assert panel(web) == ""
    zoom = web.ask("camera.zoom")
    web.press("-")
    assert web.ask("camera.zoom") == pytest.approx(zoom * 0.8)
    web.press("+")
    assert web.ask("camera.zoom") == pytest.approx(zoom)


def test_what_the_author_wrote_stays_words(web: Page) -> None:
    """No script, picture or alert comes of a title, and the page asks for nothing but itself."""
    web.press("Home")
    web.drag(middle(web, "quay"), middle(web, "quay"))
    assert "The quay </title><img src=x onerror=alert(2)>" in panel(web)
    assert web.ask("document.querySelectorAll('img, iframe, svg script, #panel script').length") == 0
    web.press("Escape")
    assert web.complaints == []
    assert all(url.startswith("file:") or url == "about:blank" for url in web.requests)
    assert not any(event["method"] == "Page.javascriptDialogOpening" for event in web.events)


def test_the_shipped_story_has_its_map(web: Page, tmp_path: Path) -> None:
    """The real story's page opens without a complaint, with a stop for each scene and ending."""
    story, _ = load(SHIPPED)
    if not story:
        pytest.skip("the shipped story does not load just now")
    drawn = plan(chart(story))
    path = tmp_path / "story.html"
    path.write_text(page(drawn), "utf-8")
    web.open(path.as_uri())
    assert web.ask("figures.size") == len(story.scenes) + len(story.endings)
    web.ask(f"open('{story.start}', true)")
    assert story.scenes[story.start].title in panel(web)
    assert web.complaints == []
