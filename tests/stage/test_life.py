"""Blinking, talking and breathing."""

import json
from pathlib import Path

import pygame
import pytest

from engine.stage import life, theme
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.company import Standing
from engine.stage.diorama import Diorama
from engine.stage.life import Signs
from engine.stage.lighting import Light
from engine.stage.sprites import Look, Sprites, compose
from engine.stage.view import View


def person(root: Path, parts: tuple[str, ...] = ("blink", "talk")) -> Path:
    """A grey figure with a red eyelid and a blue mouth, or with one of them, or with neither."""
    folder = root / "people" / "ann"
    folder.mkdir(parents=True)
    shapes = {"body": (900, 1200, "grey40"), "lid": (60, 20, "red"), "mouth": (60, 20, "blue")}
    for name, (wide, high, color) in shapes.items():
        picture = pygame.Surface((wide, high))
        picture.fill(color)
        pygame.image.save(picture, folder / f"{name}.png")
    crops = {key: [{"file": f"{name}.png", "at": at}] * 2 for key, name, at in
             (("blink", "lid", [400, 200]), ("talk", "mouth", [400, 300])) if key in parts}  # fmt: skip
    manifest = {
        "canvas": [900, 1200],
        "outfits": {"coat": {"easy": {"layers": [{"file": "body.png", "at": [0, 0]}]}}},
        "moods": {"calm": {"front": [], **crops}},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return root


def stage(root: Path, parts: tuple[str, ...] = ("blink", "talk")) -> tuple[Diorama, Canvas]:
    """Ann on the stage, drawn once."""
    pygame.display.set_mode((1280, 720), pygame.HIDDEN)
    assets = Assets((person(root, parts),))
    diorama, canvas = Diorama(assets, Sprites(assets)), Canvas(pygame.Surface((1280, 720)))
    diorama.show(
        View(None, "Hall", Light(), (Standing(Look("ann", "calm", "coat"), "center"),)), at_once=True
    )
    diorama.draw(canvas)
    return diorama, canvas


def test_a_line_fully_shown_comes_to_rest() -> None:
    """An idle window must cost nothing."""
    moments = [step / 50 for step in range(600)]
    assert {life.signs("ann", at, True, life.REST_SECONDS, 2) for at in moments} == {Signs()}
    typing = {life.signs("ann", at, True, 0.0, 2) for at in moments}
    assert {sign.mouth for sign in typing} == {sign.lids for sign in typing} == {0, 1, 2}


def test_a_mouth_that_moves_draws_only_the_mouth(tmp_path: Path) -> None:
    """So that letters type without a stutter."""
    diorama, _ = stage(tmp_path)
    changed = [rect for _ in range(40) for rect in diorama.live(0.02, "ann", True)]
    small = [rect for rect in changed if rect.w < 60]
    assert small
    assert all(rect.h < 30 for rect in small)


def test_a_living_picture_goes_back_to_the_still_one(tmp_path: Path) -> None:
    """What is drawn over a face leaves nothing behind."""
    diorama, canvas = stage(tmp_path)
    before = pygame.image.tobytes(canvas.surface, "RGB")
    seen = set()
    for _ in range(200):
        diorama.live(0.02, "ann", True)
        diorama.draw(canvas)
        seen.add(tuple(canvas.surface.get_at((640, round(theme.ON_FEET.top + 205 * 0.66)))))
    assert len(seen) > 1
    while diorama.is_alive:
        diorama.live(0.02, "ann", False)
    diorama.draw(canvas)
    assert pygame.image.tobytes(canvas.surface, "RGB") == before


@pytest.mark.parametrize("parts", [(), ("blink",), ("talk",)], ids=lambda parts: " ".join(parts) or "neither")
def test_a_mood_without_crops_neither_blinks_nor_talks(tmp_path: Path, parts: tuple[str, ...]) -> None:
    """A mouth that stands open stays as it is painted; and there is still breath in them."""
    diorama, canvas = stage(tmp_path, parts)
    seen, breaths = set(), set()
    for _ in range(400):
        diorama.live(0.02, "ann", True)
        diorama.draw(canvas)
        breaths.add(diorama._signs["ann"].breath)
        face = canvas.surface.subsurface((580, 160, 120, 120))
        seen |= {tuple(face.get_at((60, y)))[:3] for y in range(0, 120, 4)}
    assert len(breaths) > 1
    is_red, is_blue = any(r > 2 * b for r, _, b in seen), any(b > 2 * r for r, _, b in seen)
    assert (is_red, is_blue) == ("blink" in parts, "talk" in parts)


def test_a_hand_before_a_face_stays_before_it(tmp_path: Path) -> None:
    """Eyes that blink and a mouth that talks do so behind it."""
    folder = person(tmp_path) / "people" / "ann"
    hand = pygame.Surface((100, 60))
    hand.fill("green")
    pygame.image.save(hand, folder / "hand.png")
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    manifest["outfits"]["coat"]["easy"] |= {
        "head": [90, 90],
        "over": [{"file": "hand.png", "at": [470, 270]}],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    pygame.display.set_mode((64, 64), pygame.HIDDEN)
    sprites, look = Sprites(Assets((tmp_path,))), Look("ann", "calm", "coat")

    def seen(part: str) -> set[str]:
        crop = sprites.crop(look, Light(), False, 1.0, part, 1)
        assert crop
        colors = (
            crop.picture.get_at((x, crop.picture.get_height() // 2))
            for x in range(4, crop.picture.get_width() - 4)
        )
        return {"rgb"[max(range(3), key=lambda i: color[i])] for color in colors}

    assert (seen("blink"), seen("talk")) == ({"g"}, {"b"})
    figure = compose(Assets((tmp_path,)).person("ann"), look)  # type: ignore[arg-type]
    assert figure
    assert figure.get_at((500, 300))[:3] == pygame.Color("green")[:3]


def test_a_mood_brings_its_stance_where_the_outfit_has_it(tmp_path: Path) -> None:
    """So that anger brings the arms up without a word from the writer; at a table only what is for a table."""
    folder = person(tmp_path) / "people" / "ann"
    rows = {name: [{"file": f"{name}.png", "at": [0, 0]}] for name in ("body", "lid")}
    outfits = {
        "coat": {
            "easy": {"layers": rows["lid"]},
            "folded": {"layers": rows["body"]},
            "elbows": {"layers": rows["body"]},
            "turned": {"layers": rows["body"]},
        },
        "gown": rows["lid"],
    }
    moods = {
        "cross": {"stance": "folded"},
        "calm": {},
        "glad": {"stance": "elbows"},
        "away": {"stance": "turned"},
    }
    manifest = {"canvas": [900, 1200], "outfits": outfits, "moods": moods, "at_table": ["easy", "elbows"]}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    pygame.display.set_mode((64, 64), pygame.HIDDEN)
    found = Assets((tmp_path,)).person("ann")
    assert found

    def tall(mood: str, outfit: str, is_at_table: bool = False) -> int:
        figure = compose(found, Look("ann", mood, outfit, is_at_table=is_at_table))
        return figure.get_bounding_rect().h if figure else 0

    assert [tall("cross", "coat"), tall("calm", "coat"), tall("cross", "gown")] == [1200, 20, 20]
    assert [tall(mood, "coat", is_at_table=True) for mood in ("cross", "calm", "glad")] == [20, 20, 1200]
    assert [tall(mood, "gown", is_at_table=True) for mood in ("cross", "glad")] == [20, 20]
    assert [tall("away", outfit, is_at_table=True) for outfit in ("coat", "gown")] == [
        1200,
        1200,
    ]  # a back, never half of one
