"""How the proof grows: stories whose choices are all remembered, share one clock and unlock each other.

`python tests/bench/bench_proof.py [CHOICES …]`: CPU seconds and memory, state by state beside by formula. With `cycles`
before the numbers: stories that come round (tests/desk/cyclic.py).
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

WALK_UP_TO = 20


def written(choices: int) -> str:
    """A story of so many choices, each remembered to the end, each costing time, some opened by earlier ones."""
    names = [f"c{number}" for number in range(choices)]
    lines = ["story:", "  variables:", f"    clock: {{start: {choices * 3}, min: 0, max: {choices * 3}}}"]
    lines += [f"    {name}: false" for name in names]
    lines += ["  endings: {early: EARLY, late: LATE, true_end: TRUE}", "start:", "  beats:"]
    for number, name in enumerate(names):
        lines += [f"    - Scene {number}. {{{names[number // 2]} ? You remember. | You do not.}}"]
        lines += ["    - choose: What now?", "      options:"]
        lines += [
            f"        - Do it {number}.:",
            f"            - set: {{{name}: true, clock: -{number % 3 + 1}}}",
        ]
        lines += [f"        - Leave it {number}.:", f"            - set: {{{name}: false}}"]
        if number > 2:
            guard = f"{names[number // 3]} and not {names[number // 2]}"
            lines += [f"        - text: Go round {number}.", f"          if: {guard}", "          beats:"]
            lines += [f"            - set: {{{name}: true, clock: -1}}"]
    every = " and ".join(names[: choices : max(1, choices // 12)])
    lines += [f"    - if: {every}", "      then:", "        - end: true_end"]
    lines += [f"    - if: clock < {choices * 2}", "      then:", "        - end: late", "    - end: early"]
    return "\n".join(lines) + "\n"


def measure(way: str, path: str) -> None:
    """Prove one story one way, and print how it went."""
    from engine.desk.decide import decide
    from engine.desk.walk import walk
    from engine.story.load import load

    story, problems = load(path)
    assert story, problems[:3]
    began = time.process_time()
    closed = walk(story, 300_000).closed if way == "walk" else decide(story).facts.closed
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{way:>7} {'proved' if closed else 'not proved':>10} {seconds:8.2f} s {memory:6.0f} MB", flush=True
    )


def main() -> None:
    from tests.desk.cyclic import SHAPES

    words = sys.argv[1:]
    is_cyclic = words[:1] == ["cycles"]
    sizes = [int(word) for word in words[is_cyclic:]] or (
        [10, 20, 40, 80] if is_cyclic else [10, 20, 40, 80, 160]
    )
    for name, shape in (SHAPES if is_cyclic else {"choices": written}).items():
        for size in sizes:
            ways = ("walk", "decide") if size <= WALK_UP_TO else ("decide",)
            compare(f"{size:>4} {name}", shape(size), ways)


def compare(name: str, text: str, ways: tuple[str, ...]) -> None:
    """One story, proved each way in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tale.yaml"
        path.write_text(text, "utf-8")
        for way in ways:
            print(f"{name:<42}", end=" ", flush=True)
            subprocess.run([sys.executable, __file__, "--one", way, str(path)], check=False)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(sys.argv[2], sys.argv[3])
    else:
        main()
