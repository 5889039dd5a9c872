"""Pictures on disk."""

from pathlib import Path

import pygame
import pytest

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


BROKEN = {
    "half a place": '{"canvas": [9, 9], "outfits": {"o": [{"file": "a.png", "at": [1]}]}, "moods": {}}',
    "a canvas without end": '{"canvas": [1e999, 9], "outfits": {}, "moods": {}}',
    "a drop that is no number": '{"canvas": [9, 9], "drop": NaN, "outfits": {}, "moods": {}}',
    "a drop off every canvas": '{"canvas": [9, 9], "drop": 1e308, "outfits": {}, "moods": {}}',
    "a form that lies nowhere": '{"canvas": [9, 9], "outfits": {"o": [{"file": "a.png", "at": [1, 1], '
    '"form": {"file": "a.png"}}]}, "moods": {}}',
    "forms on half a canvas": '{"canvas": [9, 9], "form_canvas": [3], "outfits": {}, "moods": {}}',
    "lists in lists": "[" * 100_000,
    "not a manifest": "7",
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_manifest_is_none(fault: str, tmp_path: Path) -> None:
    """Whoever it is about is then a silhouette, and the game goes on."""
    folder = tmp_path / "people" / "ann"
    folder.mkdir(parents=True)
    pygame.image.save(pygame.Surface((4, 4)), folder / "a.png")
    (folder / "manifest.json").write_text(BROKEN[fault], "utf-8")
    assert Assets((tmp_path,)).person("ann") is None
