"""Pictures on disk."""

from pathlib import Path

import pygame

from engine.desk import missing
from engine.stage.assets import PICTURES, SOUNDS, Assets


def test_the_storys_own_pictures_come_first(tmp_path: Path) -> None:
    """So that a story can bring its own."""
    for root, tone in (("story", 10), ("program", 200)):
        folder = tmp_path / root / "places"
        folder.mkdir(parents=True)
        picture = pygame.Surface((4, 4))
        picture.fill((tone, tone, tone))
        pygame.image.save(picture, folder / "hall.png")
    found = Assets((tmp_path / "story", tmp_path / "program")).picture("places", "hall")
    assert found
    assert found.get_at((0, 0))[0] == 10


def test_nothing_outside_the_folders_is_opened(tmp_path: Path) -> None:
    """A story from a stranger reads no file of the player's."""
    pygame.image.save(pygame.Surface((4, 4)), tmp_path / "secret.png")
    (tmp_path / "story" / "places").mkdir(parents=True)
    (tmp_path / "story" / "places" / "link.png").symlink_to(tmp_path / "secret.png")
    assets = Assets((tmp_path / "story",))
    assert assets.picture("places", "../../secret") is None
    assert assets.picture("places", "link") is None


def test_a_broken_picture_is_none(tmp_path: Path) -> None:
    """The stage then draws its stand-in."""
    (tmp_path / "places").mkdir()
    (tmp_path / "places" / "hall.webp").write_bytes(b"RIFFnothing")
    (tmp_path / "people" / "ann").mkdir(parents=True)
    (tmp_path / "people" / "ann" / "manifest.json").write_text("[1, 2", "utf-8")
    assets = Assets((tmp_path,))
    assert assets.picture("places", "hall") is None
    assert assets.person("ann") is None


def test_check_looks_for_what_the_game_finds() -> None:
    """The two rooms know nothing of each other, and must not come to differ."""
    assert (missing.PICTURES, missing.SOUNDS) == (PICTURES, SOUNDS)
