"""A story as a network: scenes and endings are its stops, and what leads from one to another its lines.

Law: read from the instructions alone, in their order; the same story always gives the same network.
"""

from typing import NamedTuple

from engine.story.model import Call, End, Jump, Story


class Line(NamedTuple):
    """A way from a scene to a scene or an ending; one that `comes_back` is a call."""

    source: str
    target: str
    comes_back: bool = False


def ending_id(name: str) -> str:
    """The identity of an ending's stop; no scene can be called so."""
    return f"ending-{name}"


def lines(story: Story) -> tuple[Line, ...]:
    """All lines, each once."""
    scene_at = scenes_by_instruction(story)
    found: dict[Line, None] = {}
    for at, instruction in enumerate(story.code):
        if type(instruction) in (Jump, Call) and instruction.scene:  # type: ignore[union-attr]
            found[Line(scene_at[at], instruction.scene, type(instruction) is Call)] = None  # type: ignore[union-attr]
        elif type(instruction) is End and instruction.ending:
            found[Line(scene_at[at], ending_id(instruction.ending))] = None
    return tuple(found)


def scenes_by_instruction(story: Story) -> list[str]:
    """For each instruction, the name of its scene."""
    names = [""] * len(story.code)
    for scene in story.scenes.values():
        names[scene.start : scene.stop] = [scene.name] * (scene.stop - scene.start)
    return names
