"""A process that saves without end: into one slot and into the rolling ten; says so each time, with its own name."""

import itertools
import sys
import time
from pathlib import Path

from engine.play.bookmark import Bookmark
from engine.play.move import ADVANCE
from engine.play.state import Tableau
from engine.saves.save import Card, Save
from engine.saves.shelf import Shelf

PICTURE = b"\xff\xd8" * 4000
# Whoever waits for the folder comes in meanwhile, as between the saves of two players.
PAUSE_SECONDS = 0.005


def save(line: str = "The sea answers.", when: float = 0.0) -> Save:
    """A save that says this line."""
    card = Card(when, "shore", "", line, "mark", 90, 1.0)
    return Save(card, Bookmark((ADVANCE,), ("shore:1",), {"lit": True}, Tableau(), (), 0))


def main(folder: Path, who: str) -> None:
    """Save until killed."""
    shelf = Shelf(folder)
    for number in itertools.count():
        when = time.time()
        for where in ("1-1", "auto"):
            shelf.write(where, save(f"{who} {number} {'0' * 2000}", when), PICTURE)
            # In one write: `print` makes several of it where nothing is buffered, and two writers share the pipe.
            sys.stdout.write(f"{who} {where} {when}\n")
            sys.stdout.flush()
            time.sleep(PAUSE_SECONDS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
