"""One evening in a hall, for the screens: two lines, a choice, two endings."""

from pathlib import Path

from engine.play.move import ADVANCE
from engine.story.model import Story
from tests.screens.driver import Player
from tests.tales import story_at

SCENES = """
hall:
  title: The hall
  as: ann
  chapter: One
  place: hall
  beats:
    - show: {ann: left}
    - The clock strikes, and strikes again.
    - ann: Is it late?
    - set: {minutes: -5}
    - choose: What now?
      options:
        - text: Stay.
          id: stay
          beats:
            - bob: Good.
            - pause: 1
            - end: rest
        - text: Go.
          id: go
          beats:
            - end: away
"""
PAGE = """
title: A Late Hour
about: A test.
start: hall
clock: minutes
cast:
  ann: {name: Ann, color: "#8fb3d1", moods: [neutral]}
  bob: {name: Bob, color: "#e0a08c"}
places:
  hall: {title: The hall}
variables:
  minutes: {start: 60, min: 0, max: 60}
endings:
  rest: {title: REST, text: They stay.}
  away: {title: AWAY, text: She goes.}
"""


def hall(folder: Path, scenes: str = SCENES) -> Story:
    """The evening, written into a folder and read."""
    folder.mkdir(exist_ok=True)
    (folder / "story.yaml").write_text(PAGE, "utf-8")
    (folder / "hall.yaml").write_text(scenes, "utf-8")
    return story_at(folder)


def to_the_choice(player: Player) -> None:
    """Where the player is asked what now."""
    player.start()
    player.make(ADVANCE)
    player.make(ADVANCE)
    player.settle()
