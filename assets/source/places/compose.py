"""Every place with two people and the text box before it, as the game itself draws it: to look for cut heads,
bright verticals through a face, a text that cannot be read.

    python assets/source/places/compose.py OUT [PICTURE ...]      OUT/PICTURE.png and OUT/sheet.jpg, 1280x720

Law: nothing is drawn here; a story of one line is written for each picture and the game shows it, headless.
Wants the game's packages, not Blender.
"""
from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PICTURES = ROOT / "assets" / "places"
sys.path.insert(0, str(ROOT))

import pygame  # noqa: E402

from engine.story.load import load  # noqa: E402
from tests.screens.driver import Player  # noqa: E402

SIZE, THUMB, ACROSS = (1280, 720), (640, 360), 3
WORDS = "A hand gets between the doors with an inch to spare, and neither of them says what it came to say."
TITLE_PAGE = """
title: {name}
start: here
cast:
  mark: {{name: Mark, color: "#8fb3d1", moods: [guarded], outfits: [street]}}
  lexie: {{name: Lexie, color: "#e0a08c", moods: [worried], outfits: [street]}}
places:
  here: {{title: {name}, picture: {name}{light}}}
endings: {{over: {{title: Over, text: It is over.}}}}
"""
SCENE = f"""
here:
  place: here
  beats:
    - show: {{mark (guarded street): left, lexie (worried street): right}}
    - lexie: {WORDS}
    - end: over
"""


def main() -> None:
    lights = _lights()                  # a foreground has none
    out, wanted = Path(sys.argv[1]), sys.argv[2:] or sorted(p.stem for p in PICTURES.glob("*.webp") if p.stem in lights)
    out.mkdir(parents=True, exist_ok=True)
    shots = [_shot(name, lights.get(name), out) for name in wanted]
    _sheet(shots, out / "sheet.jpg")


def _shot(picture: str, light: dict[str, str] | None, out: Path) -> pygame.Surface:
    words = ", light: {{{}}}".format(", ".join(f'{k}: "{v}"' for k, v in light.items())) if light else ""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "story.yaml").write_text(TITLE_PAGE.format(name=picture, light=words), "utf-8")
        (Path(folder) / "here.yaml").write_text(SCENE, "utf-8")
        story, problems = load(Path(folder))
        assert story, problems
        player = Player(story, Path(folder), size=SIZE)
        player.start()
        player.settle()
        shot = player.window.surface.copy()
        player.close()
    pygame.image.save(shot, out / f"{picture}.png")
    return shot


def _lights() -> dict[str, dict[str, str]]:
    """The light on people before each picture, as the story has it; a variant is a place of its own."""
    story, problems = load(ROOT / "story")
    assert story, problems
    return {place.picture: place.light._asdict() for place in story.places.values() if place.picture and place.light}


def _sheet(shots: list[pygame.Surface], path: Path) -> None:
    rows = -(-len(shots) // ACROSS)
    sheet = pygame.Surface((THUMB[0] * ACROSS, THUMB[1] * rows))
    for i, shot in enumerate(shots):
        sheet.blit(pygame.transform.smoothscale(shot, THUMB), (i % ACROSS * THUMB[0], i // ACROSS * THUMB[1]))
    pygame.image.save(sheet, path)


if __name__ == "__main__":
    main()
