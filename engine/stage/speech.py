"""Reading aloud, by whatever speaks on this machine.

Law: one program an utterance, and to stop is to end it. A thread of its own starts it and waits for it: the frame
loop never does. What cannot speak says why in `fault`.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from shutil import which
from typing import NamedTuple

PATIENCE_SECONDS, PATIENCE_PER_LETTER = 8.0, 0.4
# Whoever complains and is done sooner than this has not spoken: espeak-ng without a sound device ends well.
LEAST_PER_LETTER = 0.01
WORDS_A_MINUTE = 175
WINDOWS = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$v = New-Object System.Speech.Synthesis.SpeechSynthesizer; $v.Volume = {volume}; $v.Rate = {rate}; "
    "$v.Speak([Console]::In.ReadToEnd())"
)


class Utterance(NamedTuple):
    """What to say, how loud from 0 to 1, and how fast, 1 being usual."""

    words: str
    volume: float
    speed: float


class Engine(NamedTuple):
    """A program that speaks: how it is called, what it is given to read, how it is hushed where ending it does not."""

    program: str
    call: Callable[[Utterance], list[str]]
    given: Callable[[Utterance], str] = lambda said: said.words
    hush: tuple[str, ...] = ()


def _espeak(said: Utterance) -> list[str]:
    return ["--stdin", "-a", str(round(120 * said.volume)), "-s", str(round(WORDS_A_MINUTE * said.speed))]


def _dispatcher(said: Utterance) -> list[str]:
    volume, rate = round(200 * said.volume - 100), round(max(-100, min(100, 50 * (said.speed - 1))))
    return ["--wait", "--volume", str(volume), "--rate", str(rate), "--", said.words]


def _powershell(said: Utterance) -> list[str]:
    rate = round(max(-10, min(10, 6 * (said.speed - 1))))
    return ["-NoProfile", "-Command", WINDOWS.format(volume=round(100 * said.volume), rate=rate)]


ESPEAK = Engine("espeak-ng", _espeak)
ENGINES: dict[str, tuple[Engine, ...]] = {
    "linux": (
        ESPEAK,
        Engine("spd-say", _dispatcher, lambda said: "", ("spd-say", "--stop")),
        ESPEAK._replace(program="espeak"),
    ),
    "darwin": (
        Engine(
            "say",
            lambda said: ["-r", str(round(WORDS_A_MINUTE * said.speed))],
            lambda said: f"[[volm {said.volume:.2f}]] {said.words.replace('[[', '[')}",
        ),
    ),
    "win32": (Engine("powershell", _powershell),),
}
ADVICE = {"linux": "Install espeak-ng or speech-dispatcher to have it."}


def engine(platform: str = sys.platform) -> Engine | None:
    """The first that is installed here."""
    known = ENGINES.get(platform, ENGINES["linux"])
    return next((engine for engine in known if which(engine.program)), None)


class Speech:
    """Says one thing at a time; `done` is called, from the thread, whenever it has fallen silent."""

    def __init__(self, engine: Engine, done: Callable[[], object] = lambda: None) -> None:
        self.engine, self.done = engine, done
        self.fault = ""
        self._changed = threading.Condition()
        self._next: Utterance | None = None
        self._process: subprocess.Popen[str] | None = None
        self._version = 0
        self._is_busy = False
        threading.Thread(target=self._work, name="speech", daemon=True).start()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or is about to be."""
        return self._is_busy

    def say(self, said: Utterance) -> None:
        """Say this, and nothing else any more."""
        with self._changed:
            self._end()
            self._next, self._is_busy = said, True
            self._changed.notify()

    def stop(self) -> None:
        """Fall silent."""
        with self._changed:
            self._end()
            self._is_busy = False

    def _end(self) -> None:
        self._next = None
        self._version += 1
        if self._process:
            self._process.terminate()

    def _work(self) -> None:
        while True:
            with self._changed:
                while self._next is None:
                    self._is_busy = False
                    self._changed.wait()
                said, self._next, version = self._next, None, self._version
            self._speak(said, version)
            with self._changed:
                self._is_busy = self._next is not None
            if not self._is_busy:
                self.done()

    def _speak(self, said: Utterance, version: int) -> None:
        try:
            process = _started([self.engine.program, *self.engine.call(said)])
        except OSError as error:
            self.fault = f"{self.engine.program} did not start: {error.strerror}."
            return
        with self._changed:
            self._process = process
            if self._version != version:
                process.terminate()
        began = time.monotonic()
        try:
            _, told = process.communicate(
                self.engine.given(said), PATIENCE_SECONDS + PATIENCE_PER_LETTER * len(said.words)
            )
        except subprocess.TimeoutExpired:
            process.kill()
            _, told = process.communicate()
        with self._changed:
            self._process = None
            was_stopped = self._version != version
        if was_stopped and self.engine.hush:
            subprocess.run(self.engine.hush, check=False, stderr=subprocess.DEVNULL)
        is_hasty = bool(told.strip()) and time.monotonic() - began < LEAST_PER_LETTER * len(said.words)
        if (process.returncode or is_hasty) and not was_stopped:
            reason = (told.strip().splitlines() or ["no reason"])[-1]
            self.fault = f"{self.engine.program} could not speak: {reason.rstrip('.')}."


def _started(command: list[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
