"""Reading aloud through a program of the machine's; here one that writes down what it is given."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.stage import speech
from engine.stage.speech import Engine, Speech, Utterance

PATIENCE_SECONDS = 20


def program(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> Engine:
    """A program of this name on the path."""
    path = folder / "reader"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return Engine("reader", lambda said: [str(said.volume)])


class Quiet:
    """Waits until it has fallen silent."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def __call__(self) -> None:
        self._event.set()

    def wait(self) -> None:
        assert self._event.wait(PATIENCE_SECONDS), "it never falls silent"
        self._event.clear()


def until(is_so: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(PATIENCE_SECONDS * 100):
        if is_so():
            return
        pause.wait(0.01)
    raise AssertionError("it never comes to that")


def test_it_is_given_the_words_and_the_volume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands in them, quotation marks and dashes too."""
    quiet, log = Quiet(), tmp_path / "log"
    speaker = Speech(program(tmp_path, monkeypatch, f'echo "$1" >>"{log}"; cat >>"{log}"'), quiet)
    speaker.say(Utterance('-w ‘Wait’, he says; "$(no)" — no.', 0.5, 1.0))
    quiet.wait()
    assert log.read_text("utf-8") == '0.5\n-w ‘Wait’, he says; "$(no)" — no.'
    assert not speaker.fault
    assert not speaker.is_speaking


def test_what_comes_next_ends_what_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a long line to end."""
    quiet, log = Quiet(), tmp_path / "log"
    script = f'words=$(cat); echo "$words" >>"{log}"; [ "$words" = short ] || exec sleep 600'
    speaker = Speech(program(tmp_path, monkeypatch, script), quiet)
    speaker.say(Utterance("long", 1, 1))
    until(lambda: log.exists() and "long" in log.read_text("utf-8"))
    assert speaker.is_speaking
    speaker.say(Utterance("short", 1, 1))
    quiet.wait()
    assert log.read_text("utf-8").split() == ["long", "short"]
    speaker.say(Utterance("long", 1, 1))
    speaker.stop()
    assert not speaker.is_speaking
    assert not speaker.fault


def test_what_cannot_speak_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In its own words, once."""
    quiet = Quiet()
    speaker = Speech(
        program(tmp_path, monkeypatch, 'cat >/dev/null; echo "no sound card" >&2; exit 3'), quiet
    )
    speaker.say(Utterance("Anybody?", 1, 1))
    quiet.wait()
    assert speaker.fault == "reader could not speak: no sound card."


def test_what_ends_well_too_soon_and_complains_has_not_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As espeak-ng does where there is no sound device."""
    quiet = Quiet()
    speaker = Speech(program(tmp_path, monkeypatch, 'cat >/dev/null; echo "error: no device" >&2'), quiet)
    speaker.say(Utterance("A long line. " * 400, 1, 1))
    quiet.wait()
    assert speaker.fault == "reader could not speak: error: no device."


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14"])
def test_every_engine_takes_its_words(platform: str) -> None:
    """By its arguments or its input, and louder is a larger number."""
    for engine in speech.ENGINES.get(platform, speech.ENGINES["linux"]):
        said = Utterance("Hello.", 0.9, 1.0)
        assert "Hello." in " ".join(engine.call(said)) + engine.given(said)
        quieter = said._replace(volume=0.2)
        assert (engine.call(said), engine.given(said)) != (engine.call(quieter), engine.given(quieter))


def test_where_nothing_is_installed_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None, and no error."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert speech.engine() is None
