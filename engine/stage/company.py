"""The people of a view: where they stand or sit, how they blink, talk and breathe beside a line, what is before them.

Law: everybody is drawn from the back to the front, still or alive, by the same hand; a still company costs nothing.
"""

from typing import NamedTuple

import pygame

from engine.stage import life, theme
from engine.stage.canvas import Canvas, Rect
from engine.stage.foreground import Foreground
from engine.stage.frame import WIDE, Frame
from engine.stage.life import Signs
from engine.stage.lighting import Light
from engine.stage.sprites import PREMULTIPLIED, Look, Sprite, Sprites
from engine.stage.theme import Bearing


class Standing(NamedTuple):
    """Someone in a slot."""

    look: Look
    slot: str


class Company(NamedTuple):
    """Everybody there, in the light of the place, what stands before them, and how near one is to all of it."""

    sprites: Sprites
    light: Light
    people: tuple[Standing, ...]
    is_seated: bool = False
    foreground: Foreground | None = None
    is_behind: bool = False
    frame: Frame = WIDE
    is_at_table: bool = False

    def top(self, slot: str) -> float:
        """Where a figure begins, in units of the canvas."""
        top = self._bearing(slot).top
        return top if slot in theme.OVER_X else self.frame.y(top)

    def raised(self) -> Frame:
        """The frame with its eye so low that the tallest hair is just clear of the plates, within the picture."""
        hair = [self._hair(person) for person in self.people if person.slot not in theme.OVER_X]
        room = max(0.0, min(hair, default=theme.HAIR) - theme.HAIR)
        lowest = theme.HEIGHT - theme.HEIGHT / self.frame.zoom
        return self.frame._replace(top=min(self.frame.top + room / self.frame.zoom, lowest))

    def _hair(self, person: Standing) -> float:
        """Where somebody's hair begins, in units of the canvas."""
        size = theme.SLOT_SCALE.get(person.slot, 1) * self._bearing(person.slot).scale * self.frame.zoom
        return self.top(person.slot) + self.sprites.crown(self._look(person)) * size

    def _bearing(self, slot: str) -> Bearing:
        """On their feet or seated; where people sit, those at the far sides stand behind them."""
        if slot in theme.OVER_X:
            return theme.OVER
        if not self._sits(slot):
            return theme.ON_FEET
        return theme.BEHIND if self.is_behind else theme.SEATED

    def _sits(self, slot: str) -> bool:
        return self.is_seated and slot not in theme.SLOT_SCALE and slot not in theme.OVER_X

    def draw(self, surface: pygame.Surface, canvas: Canvas, left: int, top: int) -> None:
        """Everybody as they stand, on a picture of the canvas whose corner is at (left, top)."""
        self._draw_still(self._from_the_back(), surface, canvas, left, top)
        self.draw_foreground(surface, canvas, left, top)
        self._draw_still(self._before(), surface, canvas, left, top)

    def _draw_still(
        self, people: list[Standing], surface: pygame.Surface, canvas: Canvas, left: int, top: int
    ) -> None:
        for person in people:
            sprite = self.sprite(canvas, person)
            x, y = self._corner(canvas, person, sprite)
            surface.blit(sprite.picture, (left + x, top + y), special_flags=PREMULTIPLIED)

    def draw_foreground(self, surface: pygame.Surface, canvas: Canvas, left: int, top: int) -> None:
        """What stands before everybody, on a picture of the canvas whose corner is at (left, top)."""
        if self.foreground:
            x, y = self._place(canvas)
            self.foreground.draw(surface, left + x, top + y)

    def cut_out(self, sheet: pygame.Surface, canvas: Canvas, left: int, top: int) -> None:
        """Take every shape, with room for a breath, from a sheet whose corner is at (left, top) of the canvas."""
        for person in self.people:
            sprite = self.sprite(canvas, person)
            x, y = self._corner(canvas, person, sprite)
            for rise in {0, self._breath(canvas)}:
                sheet.blit(sprite.picture, (x - left, y - top - rise), special_flags=pygame.BLEND_RGBA_SUB)
        if self.foreground:
            x, y = self._place(canvas)
            self.foreground.cut_out(sheet, left - x, top - y)

    def draw_alive(self, canvas: Canvas, signs: dict[str, Signs]) -> None:
        """Everybody anew, each risen by their breath, with their eyes and mouth as they are now."""
        self._draw_living(self._from_the_back(), canvas, signs)
        self.draw_foreground(canvas.surface, canvas, canvas.left, canvas.top)
        self._draw_living(self._before(), canvas, signs)

    def _draw_living(self, people: list[Standing], canvas: Canvas, signs: dict[str, Signs]) -> None:
        for person in people:
            sign = signs.get(person.look.who, Signs())
            crops = (
                self._crop(canvas, person, "blink", sign.lids),
                self._crop(canvas, person, "talk", sign.mouth),
            )
            for sprite in (self.sprite(canvas, person), *crops):
                if sprite:
                    x, y = self._corner(canvas, person, sprite)
                    at = (canvas.left + x, canvas.top + y - sign.breath)
                    canvas.surface.blit(sprite.picture, at, special_flags=PREMULTIPLIED)

    def signs(self, canvas: Canvas, seconds: float, speaker: str | None, quiet: float) -> dict[str, Signs]:
        """How everybody looks `seconds` into a line; a breath comes in whole pixels."""
        rise = self._breath(canvas)
        everybody = {person.look.who for person in self.people}
        return {who: life.signs(who, seconds, who == speaker, quiet, rise) for who in everybody}

    def changed(self, canvas: Canvas, before: dict[str, Signs], now: dict[str, Signs]) -> list[Rect]:
        """Where somebody looks otherwise than before, in units."""
        rects = []
        for person in self.people:
            a, b = (signs.get(person.look.who, Signs()) for signs in (before, now))
            sprites: list[Sprite | None] = [self.sprite(canvas, person)] if a.breath != b.breath else []
            if not sprites:
                sprites += [self._crop(canvas, person, "blink", step) for step in {a.lids} ^ {b.lids}]
                sprites += [self._crop(canvas, person, "talk", step) for step in {a.mouth} ^ {b.mouth}]
            rects += [self._rect(canvas, person, sprite) for sprite in sprites if sprite]
        return rects

    def prepare(self, canvas: Canvas) -> None:
        """Have everybody's eyes and mouths ready."""
        for person in self.people:
            for part, step in (("blink", 1), ("blink", 2), ("talk", 1), ("talk", 2)):
                self._crop(canvas, person, part, step)

    def sprite(self, canvas: Canvas, person: Standing) -> Sprite:
        """Someone as they stand."""
        return self.sprites.of(self._look(person), self.light, *self._size(canvas, person))

    def _crop(self, canvas: Canvas, person: Standing, part: str, step: int) -> Sprite | None:
        return (
            self.sprites.crop(self._look(person), self.light, *self._size(canvas, person), part, step)
            if step
            else None
        )

    def _look(self, person: Standing) -> Look:
        """How somebody looks who sits, at a table or not, or stands."""
        sits = self._sits(person.slot)
        return person.look._replace(is_at_table=self.is_at_table and sits, is_seated=sits)

    def _size(self, canvas: Canvas, person: Standing) -> tuple[bool, float]:
        """Whether someone faces right, and at what scale they are shown."""
        nearness = self._bearing(person.slot).scale
        zoom = 1 if person.slot in theme.OVER_X else self.frame.zoom
        scale = canvas.scale * theme.SLOT_SCALE.get(person.slot, 1) * nearness * zoom
        return self.faces_right(person), scale

    def faces_right(self, person: Standing) -> bool:
        """The sides look inward, the middle to where more people are, so that eyes meet; who looks away, outward."""
        return self._looks_right(person) != self.sprites.looks_away(person.look)

    def _looks_right(self, person: Standing) -> bool:
        if person.slot in theme.SIDES:
            return theme.SIDES[person.slot] == "left"
        sides = [theme.SIDES.get(other.slot) for other in self.people]
        return sides.count("right") > sides.count("left")

    def _from_the_back(self) -> list[Standing]:
        people = [person for person in self.people if person.slot not in theme.OVER_X]
        return sorted(people, key=lambda person: theme.SLOT_DEPTH.get(person.slot, 2))

    def _before(self) -> list[Standing]:
        """Over whose shoulder one looks: before what stands before everybody else."""
        return [person for person in self.people if person.slot in theme.OVER_X]

    def _corner(self, canvas: Canvas, person: Standing, sprite: Sprite) -> tuple[int, int]:
        x, y = across(self.frame, person.slot), self.top(person.slot)
        return canvas.px(x) + sprite.left, canvas.px(y) + sprite.top

    def _place(self, canvas: Canvas) -> tuple[int, int]:
        """The pixel of the canvas at which the corner of the place is."""
        return canvas.px(self.frame.x(0)), canvas.px(self.frame.y(0))

    def _breath(self, canvas: Canvas) -> int:
        """How far a whole breath lifts somebody, in pixels."""
        return canvas.px(theme.BREATH * self.frame.zoom)

    def _rect(self, canvas: Canvas, person: Standing, sprite: Sprite) -> Rect:
        """What a sprite covers, with room for a breath."""
        x, y = (pixels / canvas.scale for pixels in self._corner(canvas, person, sprite))
        wide, high = (pixels / canvas.scale for pixels in sprite.picture.get_size())
        room = theme.BREATH * self.frame.zoom + 1
        return Rect(x, y - room, wide, high + room).clip(Rect(0, 0, theme.WIDTH, theme.HEIGHT))


def across(frame: Frame, slot: str) -> float:
    """Where the middle of somebody in a slot is, in units of the canvas."""
    return theme.OVER_X[slot] if slot in theme.OVER_X else frame.x(theme.SLOT_X[slot])
