"""How much there is of a story, and how long its routes are."""

import json
from pathlib import Path

import pytest

from engine.cli.commands import main
from engine.desk import routes
from engine.desk.routes import lengths, words_between
from engine.desk.stats import Amount, Stats, stats
from engine.story.model import Say, Story
from tests.desk.test_explore import HEAD
from tests.tales import story_at

# Three choices; by the key one reads more, and the lines of the lamp vary.
SHORE = """
shore:
  title: The shore
  beats:
    - one two three
    - choose: The lantern is dark.
      options:
        - text: Take the key.
          id: key
          beats:
            - set:
                key: true
            - keeper: one two three four five
        - text: Leave it.
          id: leave
    - goto: lamp
lamp:
  beats:
    - choose: The lamp.
      options:
        - text: Climb.
          id: climb
          if: key
          beats:
            - "{key ? one two three four | one}"
            - end: light
        - text: Wait.
          id: wait
          beats:
            - "{key ? one | one two}"
            - end: dark
"""


def told(tmp_path: Path, scenes: str = SHORE, head: str = HEAD) -> Story:
    """A story of one file."""
    return story_at(tmp_path / "tale.yaml", head + scenes)


@pytest.fixture
def found(tmp_path: Path) -> Stats:
    """What the shore holds."""
    return stats(told(tmp_path))


def test_a_story_is_counted(found: Stats) -> None:
    """Words with all their variations, lines, choices and options, for the whole and for each scene."""
    assert found.whole == Amount(words=16, lines=4, choices=2, options=4)
    assert [(scene.name, scene.amount.words) for scene in found.scenes] == [("shore", 8), ("lamp", 8)]
    assert found.speakers == {None: (11, 3), "keeper": (5, 1)}
    assert found.owners == {None: (2, found.whole)}


def test_the_ends_of_the_routes_are_exact(found: Stats) -> None:
    """The shortest route says 3 + 2 words, the longest 3 + 5 + 4, each counted as it is really said."""
    words = found.routes.words
    assert (words.min, words.max) == (5, 12)
    assert words.least_is_exact
    assert words.most_is_exact
    assert found.routes.choices[:3] == (2, 2, 2)


def remembered(choices: int) -> str:
    """A story that remembers every choice to its end: by far too many states to walk."""
    names = [f"v{number}" for number in range(choices)]
    head = "story:\n  variables:\n" + "".join(f"    {name}: false\n" for name in names)
    options = "".join(
        f"    - choose:\n      options:\n        - text: Long.\n          id: long\n          beats:\n"
        f"            - set:\n                {name}: true\n            - one two three\n"
        f"        - text: Short.\n          id: short\n          beats:\n            - one\n"
        for name in names
    )
    tests = "".join(f"    - if: {name}\n      then:\n        - once more\n" for name in names)
    return f"{head}  endings:\n    over: OVER\nstart:\n  beats:\n{options}{tests}    - end: over\n"


def test_the_ends_are_exact_where_no_walk_closes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Best-first search finds them among 2^16 states without seeing them all, and they are those of a walk."""
    story = told(tmp_path, remembered(8), "")
    walked = lengths(story)
    assert (walked.words.min, walked.words.max) == (8, 8 * 5)
    monkeypatch.setattr(routes, "WALK_LIMIT", 10)
    searched = lengths(story).words
    assert (searched.min, searched.max, searched.most_is_exact) == (8, 40, True)
    large = lengths(told(tmp_path, remembered(16), "")).words
    assert (large.min, large.max, large.least_is_exact, large.most_is_exact) == (16, 80, True, True)


def test_what_is_not_known_is_not_called_exact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the search is cut short, the ends are those seen, with a bound that no route passes."""
    monkeypatch.setattr(routes, "WALK_LIMIT", 10)
    monkeypatch.setattr(routes, "SEARCH_LIMIT", 5)
    seen = lengths(told(tmp_path, remembered(8), ""))
    assert not seen.words.least_is_exact
    assert not seen.words.most_is_exact
    assert seen.most_words is not None
    assert seen.words.max <= 40 <= seen.most_words


LOOP = """
shore:
  beats:
    - choose: The sea.
      options:
        - text: Wait.
          id: wait
          beats:
            - one two
            - goto: shore
        - text: Go.
          id: go
          beats:
            - one
            - end: light
"""


def test_a_story_with_a_loop_has_no_longest_route(tmp_path: Path) -> None:
    """The most is what was seen in play, and is not called exact."""
    seen = lengths(told(tmp_path, LOOP))
    assert seen.words.min == 1
    assert seen.words.max > 1
    assert not seen.words.most_is_exact
    assert seen.most_words is None


def test_calls_are_counted_on_every_route(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A called scene's words count each time, by a walk and by the search alike."""
    scenes = """
shore:
  beats:
    - call: memory
    - choose:
      options:
        - text: Again.
          id: again
          beats:
            - call: memory
        - text: Enough.
          id: enough
    - one
    - end: light
memory:
  beats:
    - one two three
    - return:
"""
    story = told(tmp_path, scenes)
    assert lengths(story).words == (4, lengths(story).words.median, 7, True, True)
    monkeypatch.setattr(routes, "WALK_LIMIT", 0)
    assert lengths(story).words == (4, lengths(story).words.median, 7, True, True)


def test_a_varying_text_lies_between_its_bounds(tmp_path: Path) -> None:
    """The fewest and most words of a text hold for every way it can be said."""
    scenes = 'shore:\n  - "Un{key ? bound and free | } and {oil}, {a | b c | }."\n  - end: light\n'
    line = next(code for code in told(tmp_path, scenes).code if type(code) is Say)
    least, most = words_between(line.text)
    assert least <= 3
    assert most >= 7


def test_stats_speak_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One object, with counts of everything and the spread of the routes."""
    told(tmp_path)
    assert main(["stats", str(tmp_path / "tale.yaml"), "--json"]) == 0
    whole = json.loads(capsys.readouterr().out)
    counts = {"words": 16, "lines": 4, "scenes": 2, "choices": 2, "options": 4, "endings": 2, "minutes": 0.1}
    assert counts.items() <= whole.items()
    assert whole["routes"]["words"]["min"] == 5
    assert whole["routes"]["words"]["max"] == 12
    assert whole["routes"]["exact"] == {"min": True, "max": True}
    assert set(whole["routes"]["minutes"]) == {"min", "median", "max"}
    assert [row["scene"] for row in whole["by_scene"]] == ["shore", "lamp"]


def test_stats_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In print: the whole, the routes, and that their ends are exact."""
    told(tmp_path)
    assert main(["stats", str(tmp_path / "tale.yaml")]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "16 words in 4 lines, 2 scenes, 2 choices with 4 options, 2 endings" in out
    assert "A route: 5 to 12 words" in out
    assert "Least and most are exact" in out


def test_a_story_that_cannot_be_read_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, the problem on standard error, nothing on standard output."""
    path = tmp_path / "tale.yaml"
    path.write_text("shore:\n  - goto: nowhere\n", "utf-8")
    for command in ("stats", "graph"):
        assert main([command, str(path)]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "E012" in captured.err


CHORUS = """
shore:
  beats:
    - The lamp is *lit again*. The lamp is lit.
    - "{key ? The lamp is lit. | It was the sea.}"
    - keeper: It was the sea.
    - It was of the.
    - It was of the.
    - end: light
"""


def test_what_is_said_most_often_is_told(tmp_path: Path) -> None:
    """Phrases of three words, once for each line, not across sentences, and none of small words alone."""
    assert stats(told(tmp_path, CHORUS)).phrases == [
        ("lamp is lit", 2),
        ("the lamp is", 2),
        ("was the sea", 2),
    ]
