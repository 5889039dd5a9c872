"""What the proof says of small stories with one fault each, and of sound ones."""

from pathlib import Path

import pytest

from engine.desk import playthroughs
from engine.desk.explore import Exploration, explore
from engine.story.load import load
from tests.conftest import STORIES
from tests.tales import story_at

HEAD = """
story:
  variables:
    key: false
    oil: {start: 2, min: 0, max: 3}
  endings: {light: LIGHT, dark: DARK}
"""


def explored(tmp_path: Path, scenes: str, head: str = HEAD) -> Exploration:
    """The exploration of a story of one file."""
    story = story_at(tmp_path / "tale.yaml", head + scenes)
    return explore(story)


def hints(found: Exploration, code: str) -> list[str]:
    return [problem.hint for problem in found.problems if problem.code == code]


SOUND = """
shore:
  - choose: The lantern is dark.
    options:
      - Take the key.:
          - set: {key: true, oil: +1}
      - Leave it.:
          - set: {oil: -1}
  - choose: The door.
    options:
      - {text: Unlock it., if: key and oil > 2, beats: [{end: light}]}
      - Go home.: [{end: dark}]
"""


def test_a_sound_story_is_proved(tmp_path: Path) -> None:
    """No problem, all endings with their shortest moves and exact shares."""
    found = explored(tmp_path, SOUND)
    assert found.proved
    assert found.problems == []
    light, dark = found.endings["light"], found.endings["dark"]
    assert light
    assert dark
    assert light.moves == ("choose Take the key.", "choose Unlock it.")
    assert light.share == pytest.approx(1 / 4)
    assert dark.share == pytest.approx(3 / 4)


def test_an_unreachable_ending_is_refuted(tmp_path: Path) -> None:
    """An ending behind a condition that never holds is told, and so is the condition."""
    found = explored(tmp_path, SOUND.replace("oil > 2", "oil < 2"))
    told = {problem.code: problem for problem in found.problems}
    assert set(told) == {"E065", "W067"}
    assert found.endings["light"] is None
    option = told["W067"]
    assert option.message.endswith("is never open: 'key and oil < 2' never holds")
    assert option.excerpt[option.position.column - 1 :].startswith("key and oil < 2")
    assert "'oil' is between" in option.hint


def test_a_soft_lock_is_refuted_with_its_moves(tmp_path: Path) -> None:
    """A loop that some state never leaves is told with the shortest way into it."""
    scenes = """
shore:
  - choose: The lantern is dark.
    options:
      - Take the key.: [{set: {key: true}}]
      - Drop it in the sea.: [{set: {key: false}}]
  - goto: door
door:
  - choose: The door.
    options:
      - {text: Unlock it., if: key and oil > 0, beats: [{goto: lamp}]}
      - Wait.: [{set: {oil: 1}}, It rains., {goto: door}]
lamp:
  - choose: The lamp.
    options: [{text: Light it., beats: [{end: light}]}, {text: Sit., beats: [{end: dark}]}]
"""
    found = explored(tmp_path, scenes)
    assert found.proved
    assert hints(found, "E060") == ["moves: choose Drop it in the sea."]


def test_an_empty_choice_is_refuted_with_its_moves(tmp_path: Path) -> None:
    """A choice with no open option in some state is told with the shortest way there."""
    found = explored(tmp_path, SOUND.replace("- Go home.: [{end: dark}]", ""))
    assert hints(found, "E061") == ["moves: choose Leave it."]


def test_a_broken_claim_is_refuted_with_its_moves(tmp_path: Path) -> None:
    """An author's own claim is held against every state."""
    head = HEAD + '  never: ["ending == light and oil > 2"]\n  always: [oil > 0]\n'
    found = explored(tmp_path, SOUND, head)
    assert hints(found, "E063") == ["moves: choose Take the key.; choose Unlock it."]


def test_leaving_a_range_is_refuted_with_its_moves(tmp_path: Path) -> None:
    """A change that would leave the declared range is told, unless the variable clamps."""
    scenes = SOUND.replace("oil: +1", "oil: +5")
    assert hints(explored(tmp_path, scenes), "E064") == [
        "give it clamp: true if it may; moves: choose Take the key."
    ]
    clamped = HEAD.replace("max: 3", "max: 3, clamp: true")
    assert explored(tmp_path, scenes, clamped).problems == []


def test_idle_choices_and_constant_conditions_are_told(tmp_path: Path) -> None:
    """A choice that changes nothing later is named, and a condition that is always the same."""
    constant = explored(tmp_path, SOUND.replace("key and oil > 2", "oil > 0"))
    assert {problem.code for problem in constant.problems} == {"W068", "W069"}
    idle = explored(tmp_path, SOUND.replace(", if: key and oil > 2", ""))
    assert {problem.code for problem in idle.problems} == {"W069"}
    assert len(idle.idle_choices) == 1


def test_an_open_walk_is_not_called_a_proof(tmp_path: Path) -> None:
    """Stopped at a limit, nothing is said to be unreachable."""
    path = tmp_path / "tale.yaml"
    path.write_text(HEAD + SOUND, "utf-8")
    story, _ = load(path)
    assert story
    found = explore(story, limit=1)
    assert not found.proved
    assert found.problems == []


def test_an_endings_text_is_proved_once_for_all_the_ways_to_it(tmp_path: Path) -> None:
    """A condition that differs between two ways to an ending is sound; one that never differs is told on its page."""
    story = story_at(
        tmp_path / "story.yaml",
        "story:\n  variables: {lit: false, wet: false}\n  endings:\n"
        "    home:\n      title: HOME\n      text: ['{lit ? Light. | Dark.}', '{wet ? Rain. | Stars.}']\n"
        "hall:\n  - choose: Well?\n    options:\n"
        "      - Light it.:\n          - set: {lit: true}\n          - end: home\n"
        "      - No.:\n          - set: {lit: false, wet: false}\n          - end: home\n",
    )
    told = [problem for problem in explore(story).problems if problem.code == "W068"]
    assert [(problem.position.line, problem.message) for problem in told] == [
        (6, "a condition in the text of the ending 'home' is always false: 'wet'")
    ]


def test_long_playthroughs_are_tried_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample is bounded by what is read for it, and says how many it is of."""
    story, _ = load(STORIES / "lantern.yaml")
    assert story
    monkeypatch.setattr(playthroughs, "MOST_LINES", 100)
    seen = playthroughs.sample(story, 500)
    assert 1 < seen.total < 100
    assert sum(seen.endings.values()) == seen.total


@pytest.mark.parametrize(
    "condition", [" or ".join(["oil == 3"] * 50), "not (" * 20 + "oil" + " - 1" * 98 + " < 0" + ")" * 20]
)
def test_a_condition_as_long_as_may_be_is_walked(condition: str, tmp_path: Path) -> None:
    """What `check` lets pass has no tree too deep for those who walk it."""
    found = explored(tmp_path, SOUND.replace("key and oil > 2", condition))
    assert found.proved
