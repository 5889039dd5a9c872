"""The story as a map: what it shows, in words, and that it is written whole."""

import re
from pathlib import Path

import pytest

from engine.cli.commands import main
from engine.desk.chart import phrase
from engine.desk.chart.model import chart
from engine.desk.chart.page import page
from engine.desk.chart.plan import plan
from engine.story.expr import Names, parse
from engine.story.model import Story
from tests.golden import compare
from tests.tales import story_at

GOLDEN = Path(__file__).parent / "golden"


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
    return {stop.id: stop.fault for stop in chart(story_at(path)).stops.values() if stop.fault}


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


def test_a_page_names_its_only_script(harbour: Story) -> None:
    """No words of the author become markup, and no script but ours may run."""
    text = page(plan(chart(harbour)))
    assert len(re.findall(r"<script", text)) == 2
    assert "<img" not in text
    assert "default-src 'none'" in text
    assert "$" not in re.sub(r"\$\{|`[^`]*`", "", text.partition("<script>")[0])


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


@pytest.mark.parametrize(
    ("where", "why"), [("harbour.yaml", "of a story"), ("new.yml", "of a story"), ("README.md", "no map")]
)
def test_nothing_but_a_map_is_replaced(
    where: str, why: str, harbour: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What an author has written is never lost to a slip of the keyboard."""
    mine = tmp_path / "README.md"
    mine.write_text("mine", "utf-8")
    assert main(["graph", "harbour.yaml", "-o", str(tmp_path / where)]) == 2
    assert why in capsys.readouterr().err
    assert [(path, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [(mine, "mine")]
