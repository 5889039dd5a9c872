"""Self-voicing: what is said while one plays, by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.game import voice
from engine.play.effect import Offer
from engine.settings import Settings
from engine.stage import clipboard
from engine.story.model import Story
from tests.screens.driver import Player
from tests.screens.recorder import Recorder
from tests.tales import RAIN, story_at


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return story_at(tmp_path / "rain.yaml", RAIN)


@pytest.fixture
def player(story: Story) -> Iterator[Player]:
    player = Player(story)
    player.game.voice.mouth = Recorder()
    yield player
    player.close()


def recorder(player: Player) -> Recorder:
    mouth = player.game.voice.mouth
    assert isinstance(mouth, Recorder)
    return mouth


def menu(player: Player) -> str:
    """The entries on screen, one after the other."""
    return " ".join(f"{name}." for name in player.game.screen.names())


def test_all_that_one_comes_by_is_said_and_nothing_twice(player: Player) -> None:
    """From the title to the ending: menus, lines with who speaks, the question and its options, the ending."""
    said = recorder(player)
    player.want("toggle_voice")
    assert said.take() == [f"Self-voicing is on. V turns it off. Rain. {menu(player)}"]
    player.enter("Start")
    player.settle()
    assert said.take()[-2:] == ["Start.", "Hall. The rain begins."]
    player.want("advance", "advance", "advance")
    assert said.take() == [
        "Ann: It has begun.",
        "It goes on.",
        "What now? 1. Stay. 2. Go.",
    ]
    player.want("down", "down", "menu")
    assert said.take() == ["1. Stay.", "2. Go.", f"Paused. {menu(player)}"]
    player.want("menu")
    player.wait(0.5)
    player.want("confirm")
    player.settle()
    assert said.take()[1:] == [f"AWAY. {menu(player)}"]


def test_off_it_says_nothing(player: Player) -> None:
    """Off is how it is at first, and again after another V; what was being said stops."""
    said = recorder(player)
    player.start()
    player.want("toggle_voice")
    assert said.is_speaking
    player.want("toggle_voice")
    said.take()
    player.want("advance", "menu")
    assert said.take() == []
    assert not said.is_speaking


def test_a_setting_is_said_with_its_value_when_it_changes(player: Player) -> None:
    """One hears what left and right do."""
    said = recorder(player)
    player.enter("Settings")
    player.want("down", "toggle_voice")
    said.take()
    player.want("right", "down", "forward")
    assert said.take() == [
        "Text speed: 64 letters a second.",
        "Pauses at punctuation: On.",
        "Page 2 of 5: Type.",
    ]


def test_with_it_on_a_line_is_there_at_once_and_auto_forward_waits(player: Player) -> None:
    """Reading and listening do not race."""
    said = recorder(player)
    screen = player.start()
    player.want("toggle_voice", "advance", "advance")
    screen.diorama.finish()
    assert screen.box.is_complete
    player.want("toggle_auto")
    player.wait(10)
    assert screen.session.position == 1
    said.stop()
    player.want("spoken")
    player.wait(10)
    assert screen.session.position == 2
    said.stop()
    player.wait(10)
    assert isinstance(screen.session.stop, Offer)


def test_its_volume_is_obeyed_and_music_steps_back(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until it has fallen silent."""
    ducks: list[bool] = []
    monkeypatch.setattr(player.game.backstage.audio, "duck", ducks.append)
    player.game.preferences.change(Settings(voicing="aloud", voice_volume=0.3, voice_speed=1.75))
    player.frame()
    last = recorder(player).last
    assert last
    assert last[1:] == (0.3, 1.75)
    assert ducks[-1] is True
    recorder(player).stop()
    player.want("spoken")
    assert ducks[-1] is False


def test_without_speech_it_says_so_and_offers_the_clipboard(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence; the setting stays off."""
    player.game.voice.mouth = None
    monkeypatch.setenv("PATH", "")
    player.want("toggle_voice")
    notice = player.game.cover.notice
    assert notice
    words = notice.lines[0].words
    assert "Nothing on this machine can read aloud." in words
    assert "Shift+C copies the words to the clipboard." in words
    assert player.game.backstage.settings.voicing == "off"


def test_kept_from_before_but_gone_from_the_machine_it_is_told_once(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The settings say aloud, and there is nothing to say it with any more."""
    player.game.voice.mouth = None
    monkeypatch.setenv("PATH", "")
    player.game.backstage.settings = Settings(voicing="aloud")
    player.frame()
    assert player.game.cover.notice
    assert player.game.cover.notice.lines[0].words.startswith("Nothing on this machine can read aloud.")
    assert player.game.backstage.settings.voicing == "off"


def test_a_notice_that_goes_does_not_cut_the_line_short(player: Player) -> None:
    """What is being read goes on."""
    player.start()
    player.want("toggle_voice", "advance", "advance")
    said = recorder(player)
    said.take()
    assert said.is_speaking
    player.settle()
    assert player.game.cover.notice is None
    assert said.is_speaking
    assert said.take() == []


def test_shift_c_copies_instead(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same words, for another reader; nothing is said aloud."""
    copied: list[str] = []

    def put(words: str) -> bool:
        copied.append(words)
        return True

    monkeypatch.setattr(clipboard, "put", put)
    player.start()
    player.want("toggle_clipboard", "advance", "advance")
    assert copied[1:] == ["Ann: It has begun."]
    assert recorder(player).take() == []
    monkeypatch.setattr(clipboard, "put", lambda words: False)
    player.want("advance", "advance")
    assert player.game.cover.notice
    assert player.game.cover.notice.lines[0].words == voice.NO_CLIPBOARD


def test_what_could_not_be_said_is_told_once(player: Player) -> None:
    """With the program's own reason; then it is off, and the clipboard is offered."""
    player.want("toggle_voice")
    recorder(player).stop()
    recorder(player).fault = "espeak-ng could not speak: no sound card."
    player.want("spoken")
    assert player.game.cover.notice
    words = "espeak-ng could not speak: no sound card. Shift+C copies the words to the clipboard."
    assert player.game.cover.notice.lines[0].words == words
    assert player.game.backstage.settings.voicing == "off"
    recorder(player).take()
    player.want("down")
    assert recorder(player).take() == []
