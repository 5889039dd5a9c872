"""Everything that can be said against a story without playing it.

Law: `check` only reads; what is wrong comes back as problems, in order.
"""

from pathlib import Path

from engine.desk.missing import missing, position
from engine.desk.pointing import pointed
from engine.story.load import load
from engine.story.model import Play, Story
from engine.story.problem import Problem, in_order

ONCE = ("sound", "voice")


def check(path: str | Path) -> tuple[Story | None, list[Problem]]:
    """The story, where it can be played, and all its problems, missing pictures and sounds among them."""
    story, problems = load(path)
    if story is None:
        return None, problems
    return story, in_order([*problems, *missing(story), *_wordless(story)])


def _wordless(story: Story) -> list[Problem]:
    """Sounds that those who do not hear them would never know of."""
    return [
        pointed(
            "W042",
            position(story, at),
            f"the {code.bus} '{code.name}' has no caption",
            f"write: {code.bus}: {{play: {code.name}, caption: what is heard, in words}}",
            code.name,
        )
        for at, code in enumerate(story.code)
        if isinstance(code, Play) and code.bus in ONCE and code.name and not code.caption
    ]
