"""A close shot: the same people, larger, before the same place, out of focus."""

import json
from pathlib import Path

import pygame
import pytest

from engine.screens.views import framed
from engine.stage import theme
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas
from engine.stage.company import Company, Standing
from engine.stage.diorama import Diorama, raised
from engine.stage.frame import WIDE, close
from engine.stage.life import Signs
from engine.stage.lighting import Light
from engine.stage.overlay import Overlay
from engine.stage.sprites import Look, Sprites
from engine.stage.view import View
from engine.story.model import TURNED
from tests.stage.test_life import person

GREEN = (20, 60, 20)
RAIN = Overlay("rain", (((0, 0), (1920, 0), (1920, 1080), (0, 1080)),))
WALL = View("wall", "Wall")


def standing(*slots: str) -> View:
    """Everybody of a wide view, each called by their slot."""
    people = tuple(Standing(Look(slot, None, None, (255, 255, 255)), slot) for slot in slots)
    return WALL._replace(people=people)


def near(view: View) -> View:
    return view._replace(frame=close([theme.SLOT_X[person.slot] for person in view.people]))


@pytest.fixture
def diorama(tmp_path: Path) -> Diorama:
    """A green wall."""
    pygame.display.set_mode((1280, 720), pygame.HIDDEN)
    wall = pygame.Surface((1280, 720))
    wall.fill(GREEN)
    (tmp_path / "places").mkdir()
    pygame.image.save(wall, tmp_path / "places" / "wall.png")
    assets = Assets((tmp_path,))
    return Diorama(assets, Sprites(assets))


def seen(diorama: Diorama, view: View | None = None) -> pygame.Surface:
    """The picture of a view, or how far it has come."""
    if view:
        diorama.show(view, at_once=True)
    canvas = Canvas(pygame.Surface((1280, 720)))
    diorama.draw(canvas)
    return canvas.surface


def box(picture: pygame.Surface) -> pygame.Rect:
    """What of a picture is not wall, above the words."""
    upper = picture.subsurface((0, 0, 1280, theme.BOX[1]))
    mask = pygame.mask.from_threshold(upper, GREEN, (9, 9, 9))
    mask.invert()
    return mask.get_bounding_rects()[0].unionall(mask.get_bounding_rects())


def test_a_head_is_larger_and_whole_and_wide_is_as_before(diorama: Diorama) -> None:
    """Whoever is at a side comes nearer to the middle, clear of plates; nothing of a close shot is left after it."""
    view = standing("left")
    wide = seen(diorama, view)
    large = seen(diorama, near(view))
    assert box(large).w > box(wide).w * 1.2
    assert box(large).top > theme.OWNER_TOP + theme.PLATE_HEIGHT
    assert box(wide).centerx < box(large).centerx < 640
    again = seen(diorama, view)
    assert pygame.image.tobytes(again, "RGB") == pygame.image.tobytes(wide, "RGB")


def test_it_is_cut_and_within_a_shot_people_walk(diorama: Diorama) -> None:
    """A change of shot dissolves quickly; within one, who stays moves with the frame when somebody comes."""
    one, two = standing("left"), standing("left", "right")
    for before, after, seconds in (
        (one, near(one), theme.CHANGE_SECONDS),
        (near(one), near(two), theme.SLIDE_SECONDS),
    ):
        seen(diorama, before)
        diorama.show(after)
        diorama.update(seconds * 0.99)
        seen(diorama)
        assert diorama.is_moving
        diorama.update(seconds * 0.02)
        assert not diorama.is_moving
    seen(diorama, near(one))
    diorama.show(near(standing("left", "far_right")))
    diorama.update(theme.SLIDE_SECONDS / 2)
    assert box(seen(diorama)).left < box(seen(diorama, near(one))).left


def test_over_a_shoulder_one_looks_at_the_others(diorama: Diorama) -> None:
    """Who is near is large, at the side they stand on, turned to the others, and does not walk; alone nobody is."""
    ann, bob = (
        Standing(Look(who, None, None, (255, 255, 255)), slot)
        for who, slot in (("ann", "left"), ("bob", "right"))
    )
    assert framed((ann,), "over ann") == ((ann,), WIDE)
    for people, shot in (((ann, bob), "over ann"), ((bob, ann), "over bob")):
        (other, shoulder), frame = framed(people, shot)
        view = WALL._replace(people=(other, shoulder), frame=frame)
        alone = box(seen(diorama, view._replace(people=(other,))))
        both = box(seen(diorama, view))
        assert (shoulder.look.mood, other.slot) == (TURNED, people[1].slot)
        assert (both.left < alone.left) == (shot == "over ann")
        assert Company(diorama.sprites, Light(), view.people).faces_right(shoulder) == (shot == "over ann")
        seen(diorama, near(WALL._replace(people=people)))
        diorama.show(view)
        diorama.update(theme.CHANGE_SECONDS * 1.01)
        assert not diorama.is_moving


def test_the_eye_is_as_low_as_the_tallest_hair_lets_it_be(tmp_path: Path) -> None:
    """Who is small or sits is no lower than they need to be, so that what is asked at the foot leaves the face free."""
    manifest = json.loads((person(tmp_path) / "people" / "ann" / "manifest.json").read_text("utf-8"))
    manifest |= {"drop": 150}
    manifest["moods"]["calm"]["front"] = [{"file": "lid.png", "at": [400, 30]}]
    (tmp_path / "people" / "ann" / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    sprites, ann = Sprites(Assets((tmp_path,))), Standing(Look("ann", "calm", "coat"), "left")
    tall = Standing(Look("bob", None, None), "right")
    hall = WALL._replace(people=(ann,), frame=close([theme.SLOT_X["left"]]))
    low = raised(hall, sprites)
    company = Company(sprites, Light(), low.people, frame=low.frame)
    assert company.top("left") + sprites.crown(ann.look) * low.frame.zoom == pytest.approx(theme.HAIR)
    assert raised(low, sprites) == low
    seated = raised(hall._replace(is_seated=True), sprites)
    assert hall.frame.top < low.frame.top < seated.frame.top <= theme.HEIGHT - theme.HEIGHT / low.frame.zoom
    assert raised(hall._replace(people=(ann, tall)), sprites).frame == hall.frame
    assert raised(hall._replace(frame=WIDE), sprites).frame == WIDE


def test_what_moves_in_the_place_rests_meanwhile(diorama: Diorama) -> None:
    """As under a close-up; it is there again in the wide shot."""
    view = standing("center")._replace(overlays=(RAIN,))
    dry = seen(diorama, near(view))
    assert not diorama.stir(1)
    diorama.show(view, at_once=True)
    for _ in range(60):
        diorama.stir(theme.OVERLAY_STEP_SECONDS)
    assert diorama.is_stirring
    now = seen(diorama, near(view))
    assert pygame.image.tobytes(now, "RGB") == pygame.image.tobytes(dry, "RGB")


def test_what_is_drawn_again_covers_what_changes(tmp_path: Path) -> None:
    """A breath is as much larger as they are, and so is where it is drawn."""
    pygame.display.set_mode((1280, 720), pygame.HIDDEN)
    sprites, ann = Sprites(Assets((person(tmp_path),))), Standing(Look("ann", "calm", "coat"), "left")
    for frame in (WIDE, close([theme.SLOT_X["left"]])):
        company = Company(sprites, Light(), (ann,), frame=frame)
        canvas = Canvas(pygame.Surface((1920, 1080)))
        rise = canvas.px(theme.BREATH * frame.zoom)
        for sign in (Signs(lids=2), Signs(mouth=1), Signs(breath=rise)):
            before, after = _drawn(company, Signs()), _drawn(company, sign)
            rects = company.changed(canvas, {"ann": Signs()}, {"ann": sign})
            assert rects
            for rect in rects:
                after.blit(before, canvas.area(rect), canvas.area(rect))
            assert pygame.image.tobytes(after, "RGB") == pygame.image.tobytes(before, "RGB")


def _drawn(company: Company, sign: Signs) -> pygame.Surface:
    canvas = Canvas(pygame.Surface((1920, 1080)))
    company.draw_alive(canvas, {"ann": sign})
    return canvas.surface
