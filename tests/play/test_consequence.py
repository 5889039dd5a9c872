"""The choices that made a route are those which were asked about on it."""

from pathlib import Path

from engine.play.consequence import consequences, decisive
from engine.play.session import Session
from tests.tales import story_at

EVENING = """
story:
  clock: minutes
  variables: {minutes: 60, lit: false, fed: false, hat: false, nerve: 0, tea: false}
  endings: {home: HOME, lost: LOST}
quay:
  - choose: The lamp.
    options:
      - Light it.:
          - set: {lit: true, minutes: -10}
      - Leave it.
  - choose: The cat.
    options:
      - Feed it.:
          - set: {fed: true, minutes: -5}
      - Hat on first.:
          - set: {hat: true}
  - choose: Tea?
    options:
      - Yes.:
          - set: {tea: true}
      - No.
  - choose: Breathe.
    options:
      - In.:
          - set: {nerve: +1}
      - Out.
  - goto: sea
sea:
  - Fog{tea ? and tea}.
  - choose: Breathe again.
    options:
      - In.:
          - set: {hat: true}
      - Out.
  - if: lit and minutes > 10
    then:
      - The pier shows.
      - set: {tea: false}
      - if: nerve > 0
        then:
          - end: home
  - end: lost
"""


def session(tmp_path: Path, *options: str) -> Session:
    story = story_at(tmp_path / "evening.yaml", EVENING)
    made = Session(story)
    for option in options:
        made.read_on()
        made.choose(option)
    made.read_on()
    return made


def test_a_choice_tells_what_it_cost_and_where_it_was_remembered(tmp_path: Path) -> None:
    """Minutes, the scenes that asked about it later, and how many other ways there were."""
    lamp, cat, tea, breath, again = consequences(
        session(tmp_path, "Light it.", "Feed it.", "Yes.", "In.", "In.")
    )
    assert (lamp.question, lamp.answer, lamp.others, lamp.minutes) == ("The lamp.", "Light it.", 1, 10)
    assert [made.remembered for made in (lamp, cat, tea, breath)] == [("Sea",), (), ("Sea",), ("Sea",)]
    assert (cat.minutes, again.scene) == (5, "sea")


def test_what_decided_the_way_weighs_more_than_what_coloured_the_words(tmp_path: Path) -> None:
    """They come in the order in which they were made, and what nobody asked about is none of them."""
    found = decisive(consequences(session(tmp_path, "Light it.", "Feed it.", "Yes.", "In.", "In.")), most=2)
    assert [made.question for made in found] == ["The lamp.", "Breathe."]


def test_a_choice_that_leads_elsewhere_counts_though_nothing_remembers_it(tmp_path: Path) -> None:
    """Where another option leads to another scene, the route hung on it."""
    story = story_at(
        tmp_path / "fork.yaml",
        "story:\n  endings: {a: A, b: B}\nfork:\n  - choose: Which?\n    options:\n"
        "      - Left.:\n          - goto: left\n      - Right.:\n          - end: b\n"
        "left:\n  - Ivy.\n  - end: a\n",
    )
    made = Session(story)
    made.choose("Left.")
    made.read_on()
    assert [(choice.answer, choice.remembered) for choice in decisive(consequences(made))] == [("Left.", ())]
