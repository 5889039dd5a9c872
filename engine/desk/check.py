"""Everything that can be said against a story without playing it.

Law: `check` only reads; what is wrong comes back as problems, in order.
"""

from pathlib import Path

from engine.story.load import load
from engine.story.model import Story
from engine.story.problem import Position, Problem, did_you_mean, in_order

ASSETS = Path(__file__).resolve().parent.parent.parent / "assets"
PICTURES = (".webp", ".png", ".jpg")


def check(path: str | Path) -> tuple[Story | None, list[Problem]]:
    """The story, where it can be played, and all its problems, missing pictures among them."""
    story, problems = load(path)
    if story is None:
        return None, problems
    return story, in_order([*problems, *_pictures(story)])


def _pictures(story: Story) -> list[Problem]:
    folders = (Path(story.root) / "assets", ASSETS)
    title = next((name for name in story.files if Path(name).name == "story.yaml"), story.files[0])
    problems = []
    for place in story.places.values():
        known = [
            path.stem
            for folder in folders
            for path in (folder / "places").glob("*")
            if path.suffix in PICTURES
        ]
        if place.picture and place.picture not in known:
            message = f"the place '{place.id}' has no picture '{place.picture}'"
            problems.append(
                _missing(title, message, place.picture, known, f"assets/places/{place.picture}.webp")
            )
    for member in story.cast.values():
        known = [
            path.parent.name for folder in folders for path in (folder / "people").glob("*/manifest.json")
        ]
        if member.moods and member.id not in known:
            message = f"{member.id} has moods and no pictures"
            problems.append(
                _missing(title, message, member.id, known, f"assets/people/{member.id}/manifest.json")
            )
    return problems


def _missing(file: str, message: str, name: str, known: list[str], path: str) -> Problem:
    hint = did_you_mean(name, known) if known else ""
    return Problem("E040", Position(file), message, hint if hint.startswith("did") else f"put it at {path}")
