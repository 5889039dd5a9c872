"""Torture the saves: the real game, killed 200 times while it saves as fast as it can, alone and two at once.

    python -m tests.bench.torture_saves [kills]

A save counts as made when the game has been told so. It is lost if it is then neither in its slot nor was ten newer
ones ago. Prints the count of those lost, which must be none; exit code 1 where it is not.
"""

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from engine.saves.files import DRAFT
from engine.saves.shelf import Shelf

ROOT = Path(__file__).parents[2]
KILLS, LONGEST_SECONDS, PATIENCE_SECONDS, KEY_SECONDS = 200, 0.6, 60, 0.004
# Two may come to the folder in another order than they looked at the clock: hence eight newer ones, not ten.
NEWER = 8
STORY = """
story: {title: Torture}
hall:
  - The clock strikes.
  - "Is it late?"
  - choose: What now?
    options:
      - {id: again, text: Again., beats: [Once more., {goto: hall}]}
      - {id: on, text: On., beats: [And on., {goto: hall}]}
"""


def main(kills: int) -> int:
    """Kill so many, every third round two at once; print what was found."""
    generator = random.Random(2837)
    with tempfile.TemporaryDirectory() as home:
        story = Path(home) / "torture.yaml"
        story.write_text(STORY, "utf-8")
        done = told = lost = damaged = 0
        while done < kills:
            copies = 2 if done % 4 == 0 else 1
            games = [start(Path(home), story) for _ in range(copies)]
            for game in games:
                wait_for_a_save(game)
            time.sleep(generator.random() * LONGEST_SECONDS)
            acknowledged = [line for game in games for line in killed(game)]
            shelf = Shelf(next(Path(home).glob("stories/*/saves*")))
            held = shelf.all()
            missing = [line for line in acknowledged if is_lost(shelf, line)]
            done, told, lost = done + copies, told + len(acknowledged), lost + len(missing)
            damaged = max(
                damaged, sum(one.save is None for one in held), len(list(shelf.folder.glob("*damaged*")))
            )
            if done % 20 < copies or done >= kills:
                print(f"{done} killed, {told} saves made, {lost} lost, {damaged} damaged", flush=True)
        drafts = grown_old(shelf.folder)
        shelf.write("9-6", next(one.save for one in held if one.save))
        left = len(list(shelf.folder.glob(f"{DRAFT}*")))
        print(f"{drafts} half-written files after the last kill, {left} after the next save")
    return 1 if lost or damaged or left else 0


def grown_old(folder: Path) -> int:
    """How many half-written files there are; they are made so old that nobody can be at work on them."""
    drafts = list(folder.glob(f"{DRAFT}*"))
    for draft in drafts:
        draft.rename(folder / f"{DRAFT}0-{draft.name.removeprefix(DRAFT)}")
    return len(drafts)


def start(home: Path, story: Path) -> "subprocess.Popen[str]":
    """A game that saves without end and says so each time."""
    drivers = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    own = {"FLIGHT_2837_HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.bench.torture_saves", "play", str(story)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env={**os.environ, **drivers, **own},
        text=True,
    )


def wait_for_a_save(game: "subprocess.Popen[str]") -> None:
    """Until the first one is made."""
    assert game.stdout
    if not game.stdout.readline():
        raise SystemExit("the game ended by itself")


def killed(game: "subprocess.Popen[str]") -> list[tuple[str, float]]:
    """Kill it; the slots and times of what it was told to have saved."""
    game.kill()
    game.wait()
    assert game.stdout
    with game.stdout as out:
        lines = [line.split() for line in out if line.endswith("\n")]
    return [(slot, float(when)) for slot, when in lines]


def is_lost(shelf: Shelf, made: tuple[str, float]) -> bool:
    """Whether a save is gone that should be there."""
    slot, when = made
    kept = [
        one.save.card.when for one in shelf.all() if one.save and one.slot.split("-")[0] == slot.split("-")[0]
    ]
    return when not in kept and sum(other > when for other in kept) < NEWER


def play(story: str) -> None:
    """The real game, with a hand on the keys that never rests."""
    from engine.cli.commands import main as command_line

    write = Shelf.write

    def told(shelf: Shelf, where: str, save: object, *rest: object, **named: object) -> str:
        slot = write(shelf, where, save, *rest, **named)  # type: ignore[arg-type]
        os.write(1, f"{slot} {save.card.when!r}\n".encode())  # type: ignore[attr-defined]
        return slot

    Shelf.write = told  # type: ignore[assignment]
    threading.Thread(target=press, daemon=True).start()
    command_line(["play", story, "--size", "640x360"])


def press() -> None:
    """Start, then quick saves, lines and choices without end."""
    import pygame

    while not pygame.display.get_init():
        time.sleep(0.01)
    time.sleep(0.3)
    keys = [pygame.K_DOWN, pygame.K_RETURN]
    while True:
        for key in keys:
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0))
            time.sleep(KEY_SECONDS)
        keys = [pygame.K_F5, pygame.K_SPACE, pygame.K_SPACE, pygame.K_F5, pygame.K_1, pygame.K_2]


if __name__ == "__main__":
    if sys.argv[1:2] == ["play"]:
        play(sys.argv[2])
    else:
        raise SystemExit(main(int(sys.argv[1]) if sys.argv[1:] else KILLS))
