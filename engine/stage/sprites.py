"""People: put together from layers, turned, scaled, and graded to the light of the place.

Law: a sprite depends on its `Look`, its `Light` and the scale alone; it may be thrown away at any time.
Pixels are premultiplied throughout, or edges would darken when scaled.
"""

from collections import OrderedDict
from typing import NamedTuple, TypeVar

import pygame

from engine.stage import lighting, theme
from engine.stage.assets import Assets, Body, Head, Layers, Manifest, Spot, load
from engine.stage.lighting import Light
from engine.stage.theme import Color

PREMULTIPLIED = pygame.BLEND_PREMULTIPLIED
KEEP = 10
KEEP_CROPS = 32
BACK = "turned"  # the stance of whoever has their back to us
_T = TypeVar("_T")


class Look(NamedTuple):
    """Who, and how they look; `color` serves without a picture. Who sits is less tall; who is near is dim."""

    who: str
    mood: str | None
    outfit: str | None
    color: Color = theme.NOBODY
    is_at_table: bool = False
    is_seated: bool = False
    is_near: bool = False


class Sprite(NamedTuple):
    """A picture in pixels, where its corner is from the middle of the canvas's top edge, and its field of light."""

    picture: pygame.Surface
    left: int
    top: int
    field: pygame.Surface


class Sprites:
    """Makes sprites and keeps the last few."""

    def __init__(self, assets: Assets) -> None:
        self.assets = assets
        self._made: OrderedDict[tuple[object, ...], Sprite] = OrderedDict()
        self._crops: OrderedDict[tuple[object, ...], Sprite | None] = OrderedDict()

    def of(self, look: Look, light: Light, is_turned: bool, scale: float) -> Sprite:
        """The sprite; `scale` is pixels a unit, `is_turned` faces it to the right."""
        key = (look, light, is_turned, scale)
        if key not in self._made:
            made = self._make(look, light, is_turned, scale / 2 if look.is_near else scale)
            self._made[key] = neared(made, scale) if look.is_near else made
            while len(self._made) > KEEP:
                self._made.popitem(last=False)
        self._made.move_to_end(key)
        return self._made[key]

    def crown(self, look: Look) -> float:
        """How far below the top of a figure somebody's hair begins in their first mood, in units."""
        manifest = self.assets.person(look.who)
        head = next(iter(manifest.moods.values()), None) if manifest else None
        if manifest is None or head is None or not head.front:
            return 0.0
        high = min(layer.at[1] for layer in head.front) + _drop(manifest, look)
        return high * theme.FIGURE_HEIGHT / manifest.canvas[1]

    def crop(
        self, look: Look, light: Light, is_turned: bool, scale: float, part: str, step: int
    ) -> Sprite | None:
        """A part of a face in motion (`blink` or `talk`, 1 or 2), to be laid on the sprite."""
        key = (look, light, is_turned, scale, part, step)
        if key not in self._crops:
            self._crops[key] = self._crop(look, light, is_turned, scale, part, step)
            while len(self._crops) > KEEP_CROPS:
                self._crops.popitem(last=False)
        self._crops.move_to_end(key)
        return self._crops[key]

    def looks_away(self, look: Look) -> bool:
        """Whether a mood turns somebody from whom they would face."""
        manifest = self.assets.person(look.who)
        head = _or_first(manifest.moods, look.mood) if manifest else None
        return head is not None and head.is_away

    def forget(self) -> None:
        """Drop all of them."""
        self._made.clear()
        self._crops.clear()

    def _make(self, look: Look, light: Light, is_turned: bool, scale: float) -> Sprite:
        manifest = self.assets.person(look.who)
        body = compose(manifest, look) if manifest else None
        drop = _drop(manifest, look) if manifest and body else 0
        form = formed(manifest, look, is_turned) if manifest and body else None
        body, factor = scaled(body or silhouette(look.color), is_turned, scale)
        field = lighting.field_on(form, light)
        lit = lighting.washed(body, field, (0, 0), body.get_size())
        box = lit.get_bounding_rect()
        picture = lit.subsurface(box).copy() if box.w and box.h else lit
        picture = lighting.rimmed(picture, light.rim, -1 if is_turned else 1)
        grown = grounded(picture, max(2, round(10 * scale)))
        pad = (grown.get_width() - picture.get_width()) // 2
        return Sprite(grown, box.x - body.get_width() // 2 - pad, box.y + round(drop * factor) - pad, field)

    def _crop(
        self, look: Look, light: Light, is_turned: bool, scale: float, part: str, step: int
    ) -> Sprite | None:
        """Made as the sprite is, whole, so that every pixel falls into the same place; then cut out."""
        manifest = self.assets.person(look.who)
        parts = _parts(manifest, look) if manifest else None
        rows: Layers = getattr(parts[1], part) if parts and parts[1] else ()
        if manifest is None or parts is None or len(rows) < step:
            return None
        whole = pygame.Surface(manifest.canvas, pygame.SRCALPHA)
        _lay(whole, parts[1].front if parts[1] else (), parts[0].head)
        area = _lay(whole, rows[step - 1 : step], parts[0].head)
        _lay(whole, parts[0].over, (0, 0))  # a hand before the face stays before it
        if is_turned:
            area.x = manifest.canvas[0] - area.right
        body, factor = scaled(whole, is_turned, scale)
        cut = pygame.Rect(0, 0, *(round(side * factor) for side in area.size))
        cut.topleft = round(area.x * factor), round(area.y * factor)
        cut.clamp_ip(body.get_rect())
        field = self.of(look, light, is_turned, scale).field
        lit = lighting.washed(body.subsurface(cut).copy(), field, cut.topleft, body.get_size())
        top = cut.y + round(_drop(manifest, look) * factor)
        return Sprite(lit, cut.x - body.get_width() // 2, top, field)


def _drop(manifest: Manifest, look: Look) -> int:
    """How much lower somebody is drawn than the tallest on their feet."""
    share = theme.LESS_DROP if look.is_near or look.is_seated else 1
    return round(manifest.drop * share) + (theme.SEATED_DROP if look.is_seated else 0)


def compose(manifest: Manifest, look: Look) -> pygame.Surface | None:
    """All layers on one canvas; what a person does not have falls back to their first, None without any."""
    parts = _parts(manifest, look)
    if parts is None:
        return None
    canvas = pygame.Surface(manifest.canvas, pygame.SRCALPHA)
    for layers, moved in _from_the_back(*parts):
        _lay(canvas, layers, moved)
    return canvas


def formed(manifest: Manifest, look: Look, is_turned: bool) -> pygame.Surface | None:
    """The forms of all layers on one canvas, the key beside the fill; None where a layer has none."""
    parts = _parts(manifest, look)
    wide, high = manifest.form_canvas
    if parts is None or min(wide, high) <= 0:
        return None
    share = wide / manifest.canvas[0]
    halves = [pygame.Surface((wide, high), pygame.SRCALPHA) for _ in range(2)]
    for layers, (dx, dy) in _from_the_back(*parts):
        for layer in layers:
            form = load(layer.form.path) if layer.form else None
            if layer.form is None or form is None:
                return None
            at = layer.form.at[0] + round(dx * share), layer.form.at[1] + round(dy * share)
            form, half = form.convert_alpha().premul_alpha(), form.get_width() // 2
            for i, to in enumerate(halves):
                to.blit(form, at, (i * half, 0, half, high), special_flags=PREMULTIPLIED)
    both = pygame.Surface((2 * wide, high), 0, 32)
    for i, picture in enumerate(halves):
        both.blit(pygame.transform.flip(picture, is_turned, False), (i * wide, 0))
    return both


def scaled(figure: pygame.Surface, is_turned: bool, scale: float) -> tuple[pygame.Surface, float]:
    """A figure as large as it is shown, and how many pixels one of its own became."""
    if is_turned:
        figure = pygame.transform.flip(figure, True, False)
    factor = scale * theme.FIGURE_HEIGHT / figure.get_height()
    size = (max(1, round(figure.get_width() * factor)), max(1, round(figure.get_height() * factor)))
    return pygame.transform.smoothscale(figure, size), factor


def grounded(picture: pygame.Surface, spread: int) -> pygame.Surface:
    """The picture before its own soft shadow on the room, which gathers towards the feet: a head has none to cast."""
    wide, high = picture.get_width() + 4 * spread, picture.get_height() + 4 * spread
    small = pygame.Surface((max(2, wide // (2 * spread)), max(2, high // (2 * spread))), pygame.SRCALPHA)
    inner = pygame.transform.smoothscale(
        picture, (max(1, small.get_width() - 2), max(1, small.get_height() - 2))
    )
    small.blit(inner, (1, 1), special_flags=PREMULTIPLIED)
    depth = pygame.Surface((1, 3), pygame.SRCALPHA)
    for row, strength in enumerate((16, 64, 130)):
        depth.set_at((0, row), (0, 0, 0, strength))
    gathered = pygame.transform.smoothscale(depth, small.get_size())
    small.blit(gathered, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    shadow = pygame.transform.smoothscale(small, (wide, high))
    shadow.blit(picture, (2 * spread, 2 * spread), special_flags=PREMULTIPLIED)
    return shadow


def neared(half: Sprite, scale: float) -> Sprite:
    """Somebody made at half their size, as large as they are: darker, out of focus, and no lower than one sees."""
    seen = round(theme.HEIGHT * scale / theme.OVER.scale / 2)
    wide, high = half.picture.get_width(), min(half.picture.get_height(), seen)
    dark = half.picture.subsurface((0, 0, wide, high)).copy()
    dark.fill((theme.OVER_DARK,) * 3, special_flags=pygame.BLEND_RGB_MULT)
    soft = pygame.transform.gaussian_blur(dark, max(1, round(theme.OVER_BLUR * scale / 2)))
    picture = pygame.transform.smoothscale(soft, (2 * wide, 2 * high))
    return Sprite(picture, 2 * half.left, 2 * half.top, half.field)


def silhouette(color: Color) -> pygame.Surface:
    """Someone of whom there is no picture: a quiet shape in their colour."""
    figure = pygame.Surface((900, 1200), pygame.SRCALPHA)
    dark = theme.mix(theme.NIGHT, color, 0.26)
    pygame.draw.ellipse(figure, dark, (346, 84, 208, 272))
    pygame.draw.rect(figure, dark, (404, 300, 92, 150))
    pygame.draw.polygon(
        figure,
        dark,
        [(400, 400), (500, 400), (660, 470), (700, 560), (716, 1200), (184, 1200), (200, 560), (240, 470)],
    )
    for center, radius in (((262, 530), 66), ((638, 530), 66)):
        pygame.draw.circle(figure, dark, center, radius)
    small = pygame.transform.smoothscale(figure.premul_alpha(), (75, 100))
    return pygame.transform.smoothscale(small, (900, 1200))


def _parts(manifest: Manifest, look: Look) -> tuple[Body, Head | None] | None:
    """Body and head of a look; a mood brings its stance where the outfit has it, and at a table if it is for one."""
    bodies, head = _or_first(manifest.outfits, look.outfit), _or_first(manifest.moods, look.mood)
    if bodies is None and head is None:
        return None
    stance = head.stance if head else None
    if stance == BACK:  # nobody shows the back of a head over their breast
        bodies = next((rows for rows in (bodies or {}, *manifest.outfits.values()) if BACK in rows), bodies)
    here = [name for name in manifest.at_table if name in (bodies or {})]
    if look.is_at_table and stance not in (*here, BACK):
        stance = next(iter(here), stance)
    return _or_first(bodies or {}, stance) or Body(), head


def _from_the_back(body: Body, head: Head | None) -> list[tuple[Layers, Spot]]:
    """What is laid on each other, and how far each is moved."""
    head = head or Head()
    return [(head.behind, body.head), (body.layers, (0, 0)), (head.front, body.head), (body.over, (0, 0))]


def _lay(canvas: pygame.Surface, layers: Layers, moved: Spot) -> pygame.Rect:
    """Put layers on the canvas; the answer is where the last of them lies."""
    area = pygame.Rect(0, 0, 0, 0)
    for layer in layers:
        picture = load(layer.path)
        if picture:
            at = layer.at[0] + moved[0], layer.at[1] + moved[1]
            area = canvas.blit(picture.convert_alpha().premul_alpha(), at, special_flags=PREMULTIPLIED)
    return area


def _or_first(table: dict[str, _T], name: str | None) -> _T | None:
    if name in table:
        return table[name]
    return next(iter(table.values()), None)
