"""How fast stories load and walk, as ratios in one run: `python tests/bench/bench_core.py [LINES …]`.

Beside each load stands PyYAML's own event stream over the same bytes, in CPU seconds.
"""

import gc
import sys
import tempfile
import time
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from engine.play.effect import Offer, Over
from engine.play.move import ADVANCE, Choose
from engine.play.step import begin, step
from engine.shelf import opened
from engine.story.load import load

PROSE = "The corridor smells of floor wax and of somebody's dinner, and the clock over the desk is four minutes slow."


def written(lines: int) -> str:
    """A story of about so many lines: scenes of 40 beats with a choice in each."""
    parts = [
        "story:\n  cast: {mark: {name: Mark, moods: [calm, hurt]}, lexie: {name: Lexie, moods: [calm, hurt]}}\n"
        "  variables: {trust: {start: 0, min: 0, max: 9, clamp: true}, told: false}\n  endings: {home: HOME}\n"
    ]
    scenes = max(1, lines // 40)
    for number in range(scenes):
        after = f"goto: s{number + 1}" if number + 1 < scenes else "end: home"
        beats = "".join(
            f"    - {PROSE} {number}.{beat}\n    - mark (hurt): You counted {beat} of them, and {PROSE.lower()}\n"
            for beat in range(14)
        )
        parts.append(
            f"s{number}:\n  as: mark\n  beats:\n{beats}"
            f"    - choose: What now?\n      options:\n"
            f"        - Stay {number}.:\n            - set: {{trust: +1, told: true}}\n            - {after}\n"
            f"        - text: Go {number}.\n          if: told or trust < 5\n          beats:\n            - {after}\n"
            f"        - Wait {number}.:\n            - set: {{trust: -1}}\n            - {after}\n"
        )
    return "".join(parts)


def seconds(job: object, times: int = 3) -> float:
    """The least CPU seconds of some runs."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        began = time.process_time()
        kept = job()  # type: ignore[operator]
        best = min(best, time.process_time() - began)
        del kept
    return best


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or [1_000, 10_000, 100_000]
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            text = written(size)
            path = Path(folder) / f"s{size}.yaml"
            path.write_text(text, "utf-8")
            events = seconds(lambda text=text: [None for _ in yaml.parse(text, Loader=loader)])
            loading = seconds(lambda path=path: load(path))
            shelf = Path(folder) / "shelf"
            story, problems = opened(path, shelf)
            assert story, problems[:3]
            unchanged = seconds(lambda path=path, shelf=shelf: opened(path, shelf))
            beats = walk(story)
            print(
                f"{text.count(chr(10)):>7} lines  events {events:.3f} s"
                f"  load {loading:.3f} s = {loading / events:.1f} x"
                f"  unchanged {unchanged:.3f} s = {unchanged / events:.2f} x"
                f"   walk {beats:,.0f} beats a CPU second"
            )


def walk(story: object, least: int = 200_000) -> float:
    """Beats a CPU second, replaying the story's first options over and over."""
    beats = 0
    began = time.process_time()
    while beats < least:
        turn = begin(story)  # type: ignore[arg-type]
        while not isinstance(stop := turn.stop, Over):
            move = Choose(stop.answers[0].id) if isinstance(stop, Offer) else ADVANCE
            turn = step(story, turn.state, move)  # type: ignore[arg-type]
            beats += 1
    return beats / (time.process_time() - began)


if __name__ == "__main__":
    main()
