"""The real thing: a window on a real (virtual) screen, driven by real keys and clicks from the title to an ending."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOOLS = ("Xvfb", "xdotool")
pytestmark = [
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs Xvfb and xdotool (apt-get install)"),
]
PATIENCE_SECONDS = 60


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of a virtual screen of 1280 by 720."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        display = pipe.readline().strip()
    inherited = {name: value for name, value in os.environ.items() if name != "SDL_VIDEODRIVER"}
    yield {**inherited, "DISPLAY": f":{display}", "SDL_AUDIODRIVER": "dummy"}
    server.terminate()
    server.wait()


class Player:
    """Sits before the window: sees its title bar, presses keys, clicks."""

    def __init__(self, environment: dict[str, str], home: Path) -> None:
        self.environment = {
            **environment,
            "HOME": str(home),
            "FLIGHT_2837_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
        }
        story = ROOT / "tests" / "stories" / "lantern.yaml"
        self.game = subprocess.Popen(
            [sys.executable, "main.py", "play", str(story)], cwd=ROOT, env=self.environment
        )
        self.window = ""

    def tool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def sees(self, words: str) -> None:
        """Wait until the title bar says so."""
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE_SECONDS:
            self.window = self.window or self.tool("search", "--pid", str(self.game.pid)).partition("\n")[0]
            if self.window and words in self.tool("getwindowname", self.window):
                return
            time.sleep(0.1)
        pytest.fail(f"the title bar never said {words!r}: {self.tool('getwindowname', self.window)!r}")

    def presses(self, *keys: str) -> None:
        for key in keys:
            self.tool("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def clicks(self, x: int, y: int) -> None:
        self.tool("mousemove", str(x), str(y))
        time.sleep(0.1)
        self.tool("click", "1")
        time.sleep(0.15)


@pytest.fixture
def player(screen: dict[str, str], tmp_path: Path) -> Iterator[Player]:
    someone = Player(screen, tmp_path)
    yield someone
    someone.game.kill()
    someone.game.wait()


def test_by_keyboard_alone_from_title_to_ending(player: Player) -> None:
    """Down, Enter, lines by Space, a choice by its number, and the ending's name is up."""
    player.sees("Lantern")
    player.presses("Down", "Return")
    player.sees("Shore")
    for _ in range(40):
        player.presses("space", "space", "2")
        if any(word in player.tool("getwindowname", player.window) for word in ("DARK", "Endings")):
            break
    if "Endings" in player.tool("getwindowname", player.window):  # a late key took the ending's second entry
        player.presses("Escape")
    player.sees("DARK")


def test_by_mouse_alone_from_title_to_ending(player: Player) -> None:
    """Clicks on Start, on the words, on an option, and the ending's name is up."""
    player.sees("Lantern")
    for y in range(400, 640, 20):
        player.clicks(160, y)
        if "Shore" in player.tool("getwindowname", player.window):
            break
    player.sees("Shore")
    for _ in range(40):
        player.clicks(640, 660)  # in the box, or on an answer
        if any(word in player.tool("getwindowname", player.window) for word in ("DARK", "LIGHT")):
            return
    pytest.fail("no ending was reached by clicking")
