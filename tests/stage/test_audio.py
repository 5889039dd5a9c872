"""What is asked for, and what the mixer makes of it."""

import os
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pygame
import pytest

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from engine.stage.assets import Assets
from engine.stage.audio import Audio, Volumes
from engine.stage.mixer import BUSES, CHANNELS_A_BUS, Mixer
from tests.stage.listener import Listener

PATIENCE_STEPS = 500


def tone(path: Path, seconds: float = 1.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(b"\x00\x20" * round(8000 * seconds))
    return path


def soon(is_so: Callable[[], bool]) -> bool:
    """Whether it becomes so while the mixer's thread works."""
    for _ in range(PATIENCE_STEPS):
        if is_so():
            return True
        sleep(0.01)
    return False


@pytest.fixture
def mixer() -> Iterator[Mixer]:
    mixer = Mixer()
    yield mixer
    mixer.close()


@pytest.fixture
def audio(tmp_path: Path) -> Audio:
    for name in ("music/waltz", "ambience/rain", "sounds/bell", "ticks/focus"):
        tone(tmp_path / f"{name}.wav")
    return Audio(Assets([tmp_path]), Volumes(1, 1, 1, 1, 1))


def sounding(bus: str) -> int:
    """How many channels of a bus are at it."""
    if not pygame.mixer.get_init():
        return 0
    first = BUSES[bus].first_channel
    return sum(pygame.mixer.Channel(first + index).get_busy() for index in range(CHANNELS_A_BUS))


def test_what_was_asked_before_the_start_is_heard_from_the_start(audio: Audio) -> None:
    """The title asks before its first frame is drawn; nothing is opened until it is."""
    audio.music("waltz")
    audio.once("sound", "bell")
    listener = Listener()
    audio.start(listener)
    assert listener.take() == ["music waltz", "ambience none"]


def test_asking_for_what_plays_changes_nothing(audio: Audio) -> None:
    """The screens ask with every beat; the waltz does not begin anew."""
    listener = Listener()
    audio.start(listener)
    listener.take()
    audio.music("waltz")
    audio.music("waltz")
    audio.ambience("rain")
    audio.once("sound", "bell")
    audio.once("sound", "no such sound")
    assert listener.take() == ["music waltz", "ambience rain", "sound bell"]


def test_speech_ducks_what_goes_on_and_nothing_else(audio: Audio) -> None:
    """Under a voice music and room tone step back; muted, everything is silent, and comes back as it was."""
    listener = Listener()
    audio.start(listener)
    audio.duck(True)
    ducked = dict(listener.levels)
    audio.mute(True)
    assert set(listener.levels.values()) == {0.0}
    audio.mute(False)
    audio.duck(False)
    assert ducked["music"] < listener.levels["music"] == 1.0
    assert ducked["ambience"] < listener.levels["ambience"] == 1.0
    assert ducked["sound"] == ducked["voice"] == 1.0


def test_one_music_fades_out_while_the_next_fades_in(mixer: Mixer, tmp_path: Path) -> None:
    """For a while both are heard."""
    mixer.want("music", tone(tmp_path / "a.wav"))
    assert soon(lambda: sounding("music") == 1)
    mixer.want("music", tone(tmp_path / "b.wav"))
    assert soon(lambda: sounding("music") == 2)


def test_what_goes_on_steps_back_under_a_voice(mixer: Mixer, tmp_path: Path) -> None:
    """While a voice is heard the music is softer, and afterwards as loud as before."""
    mixer.level({"music": 1.0, "voice": 1.0})
    mixer.want("music", tone(tmp_path / "a.wav"))
    assert soon(lambda: sounding("music") == 1)
    mixer.shoot("voice", tone(tmp_path / "b.wav", 0.5))
    playing = pygame.mixer.Channel(BUSES["music"].first_channel).get_sound()
    assert playing
    assert soon(lambda: playing.get_volume() < 0.5)
    assert soon(lambda: playing.get_volume() == 1.0)


def test_a_broken_file_is_silence_and_the_next_is_heard(mixer: Mixer, tmp_path: Path) -> None:
    """The thread outlives whatever an author puts into the folder."""
    broken = tmp_path / "broken.ogg"
    broken.write_bytes(b"OggS and then nothing")
    mixer.want("music", broken)
    mixer.shoot("sound", broken)
    mixer.shoot("sound", tmp_path / "gone.wav")
    mixer.want("ambience", tone(tmp_path / "rain.wav"))
    assert soon(lambda: sounding("ambience") == 1)
    assert sounding("music") == 0


def test_no_device_is_silence(mixer: Mixer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be opened, everything may still be asked for."""

    tried = []

    def no_device(**_: object) -> None:
        tried.append(True)
        raise pygame.error("no available audio device")

    monkeypatch.setattr(pygame.mixer, "init", no_device)
    mixer.want("music", tone(tmp_path / "a.wav"))
    mixer.shoot("sound", tone(tmp_path / "b.wav"))
    mixer.level({"music": 0.5})
    assert soon(lambda: bool(tried))
    assert not pygame.mixer.get_init()
