"""How light the window is: ratios to a bare pygame program, both measured in one run.

    python tests/bench/bench_light.py [--quick]

Opens real windows; without a display it starts an Xvfb of its own.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.game import Game

ROOT = Path(__file__).resolve().parent.parent.parent
STORY = Path(__file__).parent / "evening"
SIZES = ((1280, 720), (1920, 1080))
ROUNDS = 5
IDLE_SECONDS = 6

BARE = """
import os
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
import pygame
pygame.display.init()
window = pygame.Window("bare", (1280, 720))
window.get_surface().fill((20, 24, 40))
window.flip()
os._exit(0)
"""
OURS = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
from engine import game
from engine.cli.commands import main
game.Game.read_story = lambda *given: os._exit(0)
main(["play", "--size", "1280x720"])
"""


def main() -> None:
    """Print all figures."""
    server = None if os.environ.get("DISPLAY") or sys.platform != "linux" else start_server()
    try:
        rounds = 3 if "--quick" in sys.argv else ROUNDS
        bare, ours = startup(rounds)
        print(f"start to the first title frame: {ours * 1000:.0f} ms CPU, a bare window {bare * 1000:.0f} ms")
        print(f"  {ours / bare:.2f} x (promised: 2)")
        for size in SIZES:
            subprocess.run([sys.executable, __file__, "--inside", *map(str, size)], check=True, cwd=ROOT)
    finally:
        if server:
            server.terminate()


def startup(rounds: int) -> tuple[float, float]:
    """Median CPU seconds of a bare window and of our title, taken in turns; the first round only compiles."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as compiled:
        for _ in range(rounds + 1):
            bare.append(cpu_seconds(BARE, compiled))
            ours.append(cpu_seconds(OURS, compiled))
    return statistics.median(bare[1:]), statistics.median(ours[1:])


def cpu_seconds(code: str, compiled: str) -> float:
    """What a fresh process uses, the kernel's part counted; bytecode is kept, as on any player's machine."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime


def start_server() -> "subprocess.Popen[bytes]":
    """An X server in memory, on a number of its own choosing."""
    assert shutil.which("Xvfb"), "a display or Xvfb is needed"
    read, write = os.pipe()
    arguments = ["Xvfb", "-screen", "0", "2200x1300x24", "-displayfd", str(write)]
    server = subprocess.Popen(arguments, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
    return server


def inside(size: tuple[int, int]) -> None:
    """In a process of its own: frames and rest at one size."""
    sys.path.insert(0, str(ROOT))
    from engine.game import Game
    from engine.settings import Settings
    from engine.stage.window import Window
    from engine.story.load import load

    window = Window("bench", size)
    game = Game(window, STORY, "Flight 2837", Settings())
    game.frame((), 0.0)
    game.read_story(load)
    print(f"{size[0]} x {size[1]}")
    plain = bare_frames(game)
    report("a bare full-screen blit and flip", plain, plain)
    begin(game)
    report("typing", timed(game), plain)
    advance(game)
    report("a line, at once after a click", timed(game), plain)
    advance(game)
    report("someone walks while it types", timed(game), plain)
    advance(game)
    report("a dissolve to another place", timed(game), plain)
    stir(game)
    rest(game)


def bare_frames(game: "Game") -> list[float]:
    """The least that any program does for a frame."""
    picture = game.window.surface.copy()

    def frame() -> None:
        game.window.surface.blit(picture, (0, 0))
        game.window.show()

    return [clocked(frame) for _ in range(200)]


def begin(game: "Game") -> None:
    from engine.stage.intents import Intent

    settle(game)
    game.intend(Intent("down"))
    game.intend(Intent("confirm"))
    for _ in range(30):
        game.frame((), 1 / 60)


def advance(game: "Game") -> None:
    from engine.stage.intents import Intent

    settle(game)
    game.screen.rest(game.canvas)
    game.intend(Intent("advance"))


def settle(game: "Game") -> None:
    while game.is_moving:
        game.frame((), 1 / 60)


def timed(game: "Game") -> list[float]:
    """The frames drawn until it comes to rest."""
    spent = []
    while game.is_moving:
        drawn = game.frames_drawn
        seconds = clocked(lambda: game.frame((), 1 / 60))
        if game.frames_drawn > drawn:
            spent.append(seconds)
    return spent


def clocked(call: Callable[[], None]) -> float:
    """CPU seconds of our own process: what a busy machine adds is not ours."""
    started = time.process_time()
    call()
    return time.process_time() - started


def report(what: str, frames: list[float], plain: list[float]) -> None:
    median, bare = statistics.median(frames), statistics.median(plain)
    worst = sorted(frames)[-3:]
    print(
        f"  {what:34} median {median * 1000:5.2f} ms ({median / bare:4.1f} x)   worst three "
        + " ".join(f"{seconds * 1000:.1f}" for seconds in reversed(worst))
        + f" ms of {len(frames)}"
    )


def stir(game: "Game") -> None:
    """Rain on all windows, in the real loop; then until it has gone to rest."""
    for _ in range(60):
        game.frame((), 0.05)
    frames, share = slept(game)
    print(f"  rain on the windows for {IDLE_SECONDS} s: {frames} frames, {share:.2%} of a core")
    while game.screen.is_stirring:
        game.frame((), 0.1)


def rest(game: "Game") -> None:
    """Sleep in the real loop for a while, and see what it cost."""
    import resource

    frames, share = slept(game)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  nothing moving for {IDLE_SECONDS} s: {frames} frames, {share:.2%} of a core (promised: 0, 1 %)")
    print(f"  peak memory {memory:.0f} MB (promised: 200)")


def slept(game: "Game") -> tuple[int, float]:
    """How many frames the real loop draws in a while without the player, and which share of a core it takes."""
    import pygame

    settle(game)
    game.intents.watch_pads()
    pygame.event.clear()
    pygame.time.set_timer(pygame.QUIT, IDLE_SECONDS * 1000, 1)
    drawn, used = game.frames_drawn, time.process_time()
    while game.is_running:
        game.turn()
    share, game.is_running = (time.process_time() - used) / IDLE_SECONDS, True
    return game.frames_drawn - drawn, share


if __name__ == "__main__":
    if "--inside" in sys.argv:
        inside((int(sys.argv[-2]), int(sys.argv[-1])))
    else:
        main()
