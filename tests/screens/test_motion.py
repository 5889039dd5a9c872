"""What moves on a screen comes to rest, and does not move for those who want it still."""

from pathlib import Path

from engine.settings import Settings
from engine.stage import theme
from tests.screens.driver import Player
from tests.tales import story_at


def test_shaking_letters_come_to_rest_and_may_be_kept_still(tmp_path: Path) -> None:
    """Marked letters tremble for a moment, then nothing moves; with less motion they never do."""
    story = story_at(
        tmp_path / "tale.yaml",
        's:\n  - The floor {shake}shakes{/shake}.\n  - "{shake}Again{/shake}."\n  - end: x\n',
    )
    for settings, moves in (
        (Settings(text_speed=0), True),
        (Settings(text_speed=0, reduced_motion=True), False),
    ):
        player = Player(story, settings=settings)
        screen = player.start()
        player.settle()
        player.want("advance")
        screen.diorama.finish()
        assert screen.box.is_complete
        assert screen.box.is_moving is moves
        player.settle()
        assert not screen.box.is_moving
        player.close()


def test_rain_falls_until_nobody_is_there_and_not_where_motion_is_unwanted(tmp_path: Path) -> None:
    """What moves in a picture draws frames while somebody is there; with less motion it never draws one."""
    story = story_at(
        tmp_path / "tale.yaml",
        "story: {places: {roof: {title: Roof, overlays: [rain: [0, 0, 1920, 900]]}}}\n"
        "s: {place: roof, beats: [It rains., {end: x}]}\n",
    )
    for settings, rains in (
        (Settings(text_speed=0), True),
        (Settings(text_speed=0, reduced_motion=True), False),
    ):
        player = Player(story, settings=settings)
        player.start()
        player.settle()
        drawn = player.game.frames_drawn
        player.wait(3)
        assert (player.game.frames_drawn > drawn) is rains
        player.wait(theme.OVERLAY_REST_SECONDS + theme.OVERLAY_FADE_SECONDS)
        drawn = player.game.frames_drawn
        player.wait(2)
        assert player.game.frames_drawn == drawn
        player.close()
