"""Everything that can be said against a story without playing it.

Law: `check` only reads; what is wrong comes back as problems, in order.
"""

from difflib import get_close_matches
from pathlib import Path

from engine.story.load import load
from engine.story.model import Insert, Show, Story
from engine.story.problem import Position, Problem, in_order

ASSETS = Path(__file__).resolve().parent.parent.parent / "assets"
PICTURES = (".webp", ".png", ".jpg")


def check(path: str | Path) -> tuple[Story | None, list[Problem]]:
    """The story, where it can be played, and all its problems, missing pictures among them."""
    story, problems = load(path)
    if story is None:
        return None, problems
    return story, in_order([*problems, *_pictures(story)])


def _pictures(story: Story) -> list[Problem]:
    """Pictures that places, people and inserts name and that are not there."""
    folders = (Path(story.root) / "assets", ASSETS)
    title = next((name for name in story.files if Path(name).name == "story.yaml"), story.files[0])
    known = {
        path.relative_to(folder).with_suffix("").as_posix() for folder in folders for path in _shown(folder)
    }
    wanted = [
        (
            f"the place '{place.id}' has no picture '{place.picture}'",
            f"places/{place.picture}",
            Position(title),
        )
        for place in story.places.values()
        if place.picture
    ]
    wanted += [
        (f"{member.id} has moods and no pictures", f"people/{member.id}/manifest", Position(title))
        for member in story.cast.values()
        if member.moods and member.id in _staged(story)
    ]
    wanted += [
        (f"there is no close-up '{insert.picture}'", f"inserts/{insert.picture}", _position(story, at))
        for at, insert in enumerate(story.code)
        if isinstance(insert, Insert) and insert.picture
    ]
    return [
        Problem("E040", position, message, _hint(path, known))
        for message, path, position in wanted
        if path not in known
    ]


def _shown(folder: Path) -> list[Path]:
    files = [*folder.glob("places/*"), *folder.glob("inserts/*"), *folder.glob("people/*/manifest.json")]
    return [path for path in files if path.suffix in (*PICTURES, ".json")]


def _staged(story: Story) -> set[str]:
    """Everyone who is shown anywhere."""
    return {figure.who for code in story.code if isinstance(code, Show) for figure in code.figures}


def _position(story: Story, at: int) -> Position:
    file, line, column = story.spots[at]
    return Position(story.files[file], line, column)


def _hint(path: str, known: set[str]) -> str:
    folder = path.partition("/")[0]
    close = get_close_matches(path, [name for name in known if name.startswith(folder)], n=1, cutoff=0.85)
    wanted = f"{path}.json" if folder == "people" else f"{path}.webp"
    return f"put it at assets/{wanted}" + (f"; or did you mean '{Path(close[0]).name}'?" if close else "")
