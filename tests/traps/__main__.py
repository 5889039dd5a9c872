"""Print every trap as typed, and what is said to it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from engine.desk.print import in_colors
from tests.traps import TRAPS
from tests.traps.typed import problems_of

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        for trap in TRAPS:
            print(f"--- {trap.name}\n{trap.text}\n")
            for problem in problems_of(trap, Path(folder)):
                print(
                    in_colors(problem._replace(position=problem.position._replace(file="story.yaml"))).plain
                )
