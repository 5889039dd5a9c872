"""The settings screen: every row by key and by mouse, felt at once, kept."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from engine.screens.dial import ARROW_WIDE, BAR_WIDE, BAR_X, VALUE_WIDE, VALUE_X
from engine.screens.settings import PAGES, SettingsScreen
from engine.settings import BOUND, SETTINGS, Setting, Settings, changed, load_settings, place, spoken
from engine.settings.rows import FACES
from engine.stage import theme
from engine.stage.canvas import WHOLE
from engine.stage.intents import Intent, Intents
from engine.story.load import load
from engine.story.model import Story
from tests.screens.driver import Player
from tests.screens.recorder import Recorder
from tests.tales import RAIN, story_at

KEYS = [row.key for row in SETTINGS]
LONG = "ann: " + "Seven words of rain fall on everyone. " * 12


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return story_at(tmp_path / "rain.yaml", RAIN)


@pytest.fixture
def player(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setattr("engine.settings.keep.settings_file", lambda: tmp_path / "settings.json")
    player = Player(story)
    player.game.voice.mouth = Recorder()
    yield player
    player.close()


def opened(player: Player) -> SettingsScreen:
    """The settings, from the title."""
    player.enter("Settings")
    player.settle()
    assert isinstance(player.game.screen, SettingsScreen)
    return player.game.screen


def focus(player: Player, screen: SettingsScreen, key: str) -> int:
    """Be at a row, on whichever page it is; by keys alone."""
    for _ in PAGES:
        spots = [i for i, row in enumerate(screen.rows) if getattr(row.what, "key", row.what) == key]
        if spots:
            player.want(*["down"] * ((spots[0] - screen.focus) % len(screen.rows)))
            return spots[0]
        player.want("forward")
    raise AssertionError(f"{key} is on no page")


def test_every_preference_is_a_row_and_every_row_a_preference() -> None:
    """None is forgotten, and what it is at first is one of its values."""
    assert sorted([*KEYS, *BOUND]) == sorted(field.name for field in fields(Settings))
    for row in SETTINGS:
        assert getattr(Settings(), row.key) in [value for value, _ in row.choices]


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.key)
def test_every_value_of_every_row_comes_back_from_the_file(row: Setting, tmp_path: Path) -> None:
    """What can be chosen can be kept."""
    from engine.settings import save_settings

    settings = Settings()
    for _ in row.choices:
        settings = changed(settings, row, 1, is_round=True)
        save_settings(settings, tmp_path / "settings.json")
        assert load_settings(tmp_path / "settings.json") == settings
    assert settings == Settings()


@pytest.mark.parametrize("key", KEYS)
def test_a_row_is_changed_by_key_and_by_mouse_and_felt_at_once(player: Player, key: str) -> None:
    """Right is more, left is less, a click on the arrow or on the row does it too; it is named aloud."""
    screen = opened(player)
    index = focus(player, screen, key)
    row = screen.rows[index]
    assert isinstance(row.what, Setting)
    before = player.game.backstage.settings
    is_last = place(before, row.what) == len(row.what.choices) - 1
    there, back = ("left", "right") if is_last else ("right", "left")
    player.want(there)
    after = player.game.backstage.settings
    assert getattr(after, key) != getattr(before, key)
    assert screen.reading()[index] == f"{row.what.label}: {spoken(after, row.what)}"
    player.want(back)
    assert player.game.backstage.settings == before
    x, y = row.rect.x + 40, row.rect.centery
    player.want(Intent("press", x, y))
    assert player.game.backstage.settings != before
    player.want(Intent("press", row.rect.x + VALUE_X + 6, y))
    assert player.game.backstage.settings == before


def test_a_bar_is_clicked_and_dragged_and_an_arrow_ends_at_the_last_value(player: Player) -> None:
    """The value goes to the hand and follows it until it lets go, and stays at the ends."""
    screen = opened(player)
    row = screen.rows[focus(player, screen, "music_volume")].rect
    bar, y = row.x + BAR_X, row.centery

    def volume() -> float:
        return player.game.backstage.settings.music_volume

    player.want(Intent("press", bar + 2, y))
    assert volume() == 0.0
    player.want(Intent("point", bar + BAR_WIDE / 2, y + 60))
    assert volume() == 0.5
    player.want(Intent("point", bar + 2 * BAR_WIDE, y), Intent("release", bar + 2 * BAR_WIDE, y))
    assert volume() == 1.0
    player.want(Intent("press", row.x + VALUE_X + VALUE_WIDE + ARROW_WIDE * 1.5, y), Intent("point", bar, y))
    assert volume() == 1.0


def test_settings_are_kept_when_the_screen_is_left(player: Player, tmp_path: Path) -> None:
    """And not before a game has said where."""
    player.game.preferences.keep_in(tmp_path / "read.json")
    screen = opened(player)
    focus(player, screen, "text_speed")
    monkey = tmp_path / "settings.json"
    player.want("right", "menu")
    assert load_settings(monkey).text_speed == player.game.backstage.settings.text_speed == 64


def test_reset_gives_the_defaults(player: Player) -> None:
    """All of them at once, if one says so twice."""
    screen = opened(player)
    focus(player, screen, "text_size")
    player.want("right")
    focus(player, screen, "high_contrast")
    player.want("right")
    assert player.game.backstage.settings != Settings()
    focus(player, screen, "reset")
    player.want("confirm", "confirm")
    assert player.game.backstage.settings != Settings()
    player.want("confirm", "down", "confirm")
    assert player.game.backstage.settings == Settings()


def test_back_closes_it_by_every_way(player: Player) -> None:
    """Esc, and the row that says so."""
    screen = opened(player)
    focus(player, screen, "close")
    player.want("confirm")
    assert not isinstance(player.game.screen, SettingsScreen)


def test_it_is_reached_from_the_pause_menu_and_the_line_below_follows(player: Player) -> None:
    """A line already on screen grows with its text, upward."""
    screen = player.start()
    player.settle()
    low = screen.box.rect(player.game.canvas)
    player.want("menu")
    player.enter("Settings")
    settings = player.game.screen
    assert isinstance(settings, SettingsScreen)
    focus(player, settings, "text_size")
    player.want("right", "right", "right")
    assert settings.box.rect(player.game.canvas).bottom == low.bottom
    assert screen.box._words
    assert screen.box._words.height(player.game.canvas) > theme.SPEECH.leading


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("spacing", [0.9, 1.3])
@pytest.mark.parametrize("face", [value for value, _ in FACES])
def test_the_largest_text_stays_on_the_screen(
    tmp_path: Path, face: str, spacing: float, contrast: bool
) -> None:
    """A long line, a choice of long options, and the settings themselves."""
    story = RAIN.replace("ann: It has begun.", LONG).replace("text: Stay.", "text: Stay " + "and stay " * 14)
    (tmp_path / "rain.yaml").write_text(story, "utf-8")
    loaded, problems = load(tmp_path / "rain.yaml")
    assert loaded, problems
    wish = Settings(0, text_size=1.6, face=face, line_spacing=spacing, high_contrast=contrast)
    player = Player(loaded, settings=wish)
    settings = opened(player)
    canvas = player.game.canvas
    assert settings.box.rect(canvas).y >= settings.rows[-1].rect.bottom
    player.close()
    player = Player(loaded, settings=wish)
    canvas = player.game.canvas
    screen = player.start()
    player.want("advance")
    pane = screen.box.rect(canvas)
    assert WHOLE.contains(pane)
    assert screen.box._words
    words = pane.y + theme.BOX_PADDING + 4 + screen.box._words.height(canvas)
    assert screen.quick.places[0].y >= words, "the row of words stands below the line"
    player.want("advance", "advance")
    player.settle()
    assert screen.choices
    pane = screen.box.rect(canvas)
    seen = [rect for rect in screen.choices.rects if screen.choices._is_seen(rect)]
    assert seen
    assert WHOLE.contains(pane)
    assert all(pane.contains(rect) and rect.bottom <= screen.quick.places[0].y for rect in seen)
    player.close()


def test_the_wheel_does_as_the_player_wants(player: Player) -> None:
    """Back, or open the history."""
    import pygame

    hand = Intents(lambda x, y: (x, y))
    up = pygame.Event(pygame.MOUSEWHEEL, y=1)
    assert hand.of(up) == Intent("back")
    hand.wheel = "history"
    assert hand.of(up) == Intent("history")
