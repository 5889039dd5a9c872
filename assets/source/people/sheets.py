"""Sheets to judge the people by, as the game itself draws them.

    python assets/source/people/sheets.py OUT            all of them
    python assets/source/people/sheets.py OUT moods      one of: cast shadows moods pairs halo sizes

Law: nothing is drawn here but by the engine. Wants the game's packages, not the drawing kit's.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

import pygame  # noqa: E402

from engine.play.effect import Offer  # noqa: E402
from engine.play.session import Session  # noqa: E402
from engine.screens.views import view  # noqa: E402
from engine.stage.assets import Assets  # noqa: E402
from engine.stage.canvas import Canvas  # noqa: E402
from engine.stage.company import Company, Standing  # noqa: E402
from engine.stage.diorama import Diorama, View  # noqa: E402
from engine.stage.lighting import Light  # noqa: E402
from engine.stage.sprites import Look, Sprites  # noqa: E402
from engine.story.load import load  # noqa: E402
from engine.story.model import Pause, Story  # noqa: E402

SIZE, THUMB, ACROSS = (1280, 720), (640, 360), 3
GROUND = (98, 99, 107)
MAIN = ("mark", "lexie", "derek", "callie")
EVENINGS = 300
PORTRAIT = pygame.Rect(370, 0, 500, 520)
HEAD = pygame.Rect(520, 20, 240, 300)


class Studio:
    """Draws views as the game does, on any ground."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.assets = Assets((ROOT / "assets",))
        self.sprites = Sprites(self.assets)
        self.people = [who for who in story.cast if self.assets.person(who)]

    def scene(self, seen: View) -> pygame.Surface:
        """A view of the story."""
        diorama = Diorama(self.assets, self.sprites)
        diorama.show(seen, at_once=True)
        canvas = Canvas(pygame.Surface(SIZE))
        diorama.draw(canvas)
        return canvas.surface

    def portrait(self, who: str, mood: str | None = None, outfit: str | None = None) -> pygame.Surface:
        """Somebody alone in the middle, with what is around them left clear."""
        surface = pygame.Surface(SIZE, pygame.SRCALPHA)
        standing = Standing(Look(who, mood, outfit), "center")
        Company(self.sprites, Light(), (standing,)).draw(surface, Canvas(surface), 0, 0)
        return surface


def cast(studio: Studio) -> pygame.Surface:
    """Everybody at one scale."""
    return _board([_on(GROUND, studio.portrait(who)).subsurface(PORTRAIT) for who in studio.people], 6)


def shadows(studio: Studio) -> pygame.Surface:
    """Everybody in black."""
    tiles = []
    for who in studio.people:
        mask = pygame.mask.from_surface(studio.portrait(who), 127)
        shadow = mask.to_surface(setcolor=(16, 16, 20), unsetcolor=(200, 200, 204))
        tiles.append(shadow.subsurface(PORTRAIT))
    return _board(tiles, 6)


def moods(studio: Studio, who: str) -> pygame.Surface:
    """Somebody in every mood, in the order of the manifest; a mask goes with a gown."""
    manifest = studio.assets.person(who)
    assert manifest
    worn = {mood: "gown" if mood.startswith("masked") else None for mood in manifest.moods}
    tiles = [_on(GROUND, studio.portrait(who, *one)).subsurface(PORTRAIT) for one in worn.items()]
    return _board(tiles, 6)


def pairs(studio: Studio) -> pygame.Surface:
    """Everybody who is on the stage together somewhere, in that place, once each."""
    seen: dict[tuple[object, ...], View] = {}
    for shown in _views(studio.story):
        who = tuple(sorted({person.look.who for person in shown.people}))
        if len(who) > 1:
            seen.setdefault((shown.picture, who), shown)
    ordered = sorted(seen, key=str)
    print(f"{len(ordered)} companies in {len({key[0] for key in ordered})} places")
    return _board([pygame.transform.smoothscale(studio.scene(seen[key]), THUMB) for key in ordered], ACROSS)


def halo(studio: Studio) -> pygame.Surface:
    """Every head over white, over black and over the middle of every place."""
    places = sorted({place.picture for place in studio.story.places.values() if place.picture})
    grounds = [pygame.Surface(SIZE), pygame.Surface(SIZE)]
    grounds[0].fill((255, 255, 255))
    grounds += [cover for name in places if (cover := studio.assets.cover("places", name, SIZE))]
    tiles = []
    for who in studio.people:
        portrait = studio.portrait(who)
        for ground in grounds:
            tile = ground.copy()
            tile.blit(portrait, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
            tiles.append(pygame.transform.smoothscale(tile.subsurface(HEAD), (HEAD.w // 2, HEAD.h // 2)))
    return _board(tiles, len(grounds))


def sizes(studio: Studio) -> None:
    """What everybody weighs, and the heaviest layer."""
    for who in studio.people:
        files = sorted(
            (ROOT / "assets" / "people" / who).glob("*.webp"), key=lambda path: path.stat().st_size
        )
        total = sum(path.stat().st_size for path in files)
        heaviest = f"{files[-1].name} {files[-1].stat().st_size / 1000:.0f} kB"
        print(f"{who:14}{len(files):4} files {total / 1000:7.0f} kB   {heaviest}")


def _views(story: Story) -> Iterator[View]:
    """Every tableau of some hundred evenings played at random."""
    generator = random.Random(2837)
    for _ in range(EVENINGS):
        session = Session(story)
        while not session.is_over:
            yield view(story, session.state.tableau)
            stop = session.stop
            if isinstance(stop, Offer):
                session.choose(
                    generator.choice([answer.id for answer in stop.answers if answer.reason is None])
                )
            elif isinstance(stop, Pause):
                session.pass_pauses()
            else:
                session.advance()


def _on(ground: tuple[int, int, int], picture: pygame.Surface) -> pygame.Surface:
    surface = pygame.Surface(picture.get_size())
    surface.fill(ground)
    surface.blit(picture, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
    return surface


def _board(tiles: Iterable[pygame.Surface], across: int) -> pygame.Surface:
    tiles = list(tiles)
    width, height = tiles[0].get_size()
    board = pygame.Surface((across * width, -(-len(tiles) // across) * height))
    for i, tile in enumerate(tiles):
        board.blit(tile, (i % across * width, i // across * height))
    return board


def main() -> None:
    """Draw what the command line names."""
    out, wanted = Path(sys.argv[1]), sys.argv[2:] or ["cast", "shadows", "moods", "pairs", "halo", "sizes"]
    out.mkdir(parents=True, exist_ok=True)
    pygame.display.set_mode(SIZE)
    story, problems = load(ROOT / "story")
    assert story, problems
    studio = Studio(story)
    for name in wanted:
        if name == "sizes":
            sizes(studio)
        elif name == "moods":
            for who in MAIN:
                pygame.image.save(moods(studio, who), out / f"moods-{who}.png")
        else:
            sheet = {"cast": cast, "shadows": shadows, "pairs": pairs, "halo": halo}[name](studio)
            pygame.image.save(sheet, out / f"{name}.jpg")


if __name__ == "__main__":
    main()
