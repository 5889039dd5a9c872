"""Stories to test with, read from files as the game reads them."""

from pathlib import Path

from engine.story.load import load
from engine.story.model import Story
from tests.conftest import STORIES

# Three lines and a choice, in one scene.
RAIN = """
hall:
  beats:
    - The rain begins.
    - ann: It has begun.
    - It goes on.
    - choose: What now?
      options:
        - text: Stay.
          id: stay
          beats:
            - ann: Then we stay.
            - end: rest
        - text: Go.
          id: go
          beats:
            - end: away
"""
# Two people, three scenes, a clock and two endings.
HARBOUR = """
story:
  title: Harbour
  clock: minutes
  cast: {ann: Ann, bob: Bob}
  variables: {minutes: 30, lit: false}
  endings: {home: HOME, lost: LOST AT SEA}
quay:
  title: The old quay
  as: ann
  beats:
    - The lamp is out.
    - choose: Well?
      options:
        - Light it.:
            - set: {lit: true, minutes: -5}
            - goto: boat
        - Leave it.:
            - goto: mole
mole:
  title: The long mole
  as: ann
  beats:
    - Spray.
    - goto: boat
boat:
  title: The blue boat
  as: bob
  beats:
    - A light{lit ? , at last | would be nice}.
    - choose: Where to?
      options:
        - In.:
            - end: home
        - Out.:
            - end: lost
"""


def story_at(path: Path, text: str = "") -> Story:
    """The story at this path, which must load; `text` is written there first."""
    if text:
        path.write_text(text, "utf-8")
    story, problems = load(path)
    assert story, problems
    return story


def demo(name: str) -> Story:
    """The demo story of this name."""
    return story_at(STORIES / f"{name}.yaml")
