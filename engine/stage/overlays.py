"""All that moves in the picture of one place: its time, its rest, and how it is drawn.

Law: at rest it is not there, and the picture is as it was painted; it comes and goes softly. It steps a dozen times a
second, and says where. After a while without the player it slows down, goes out, and costs nothing until it is woken.
"""

from collections.abc import Callable, Sequence
from typing import Final

import pygame

from engine.stage import drops, lamps, leaves, theme, wipers
from engine.stage.canvas import Canvas, Rect
from engine.stage.company import Company
from engine.stage.marks import Painter
from engine.stage.overlay import WIDE, Mark, Overlay
from engine.stage.sprites import PREMULTIPLIED
from engine.stage.stencil import Area, Stencil, Stencils

KINDS: Final[dict[str, Callable[[Overlay, float], list[Mark]]]] = {
    "drops": drops.drops,
    "rain": drops.rain,
    "wipers": wipers.arms,
    "flicker": lamps.flicker,
    "flame": lamps.flame,
    "beacon": lamps.beacon,
    "lights": lamps.lights,
    "board": leaves.board,
}
WHOLE: Final = ("arm", "leaf")  # what is never half there; nothing goes to rest while there is any


class Overlays:
    """The overlays of a place, so many seconds after one came there."""

    def __init__(self, overlays: tuple[Overlay, ...] = (), seconds: float = 0.0) -> None:
        self.overlays, self.seconds = overlays, seconds
        self.stencils = Stencils(overlays)
        self.strength = self._quiet = self._since_step = 0.0
        self._marks: list[list[Mark]] = [[] for _ in overlays]
        self._painter: Painter | None = None

    @property
    def is_stirring(self) -> bool:
        """Whether anything is to move."""
        return bool(self.overlays) and (self.strength > 0 or not self._is_tired)

    @property
    def _is_tired(self) -> bool:
        return self._quiet >= theme.OVERLAY_REST_SECONDS

    def wake(self) -> None:
        """The player is there."""
        self._quiet = 0.0

    def still(self) -> list[Rect]:
        """Be at rest at once; the answer is where that changed something."""
        changed = self._boxes() if self.strength else []
        self.strength, self._marks = 0.0, [[] for _ in self.overlays]
        return changed

    def update(self, dt: float) -> list[Rect]:
        """Let time pass; the answer is where something has moved, in units."""
        if not self.is_stirring:
            return []
        self._quiet, self._since_step = self._quiet + dt, self._since_step + dt
        if self._since_step < theme.OVERLAY_STEP_SECONDS:
            return []
        passed, self._since_step = self._since_step, 0.0
        self._fade(passed / theme.OVERLAY_FADE_SECONDS)
        self.seconds += passed * self.strength
        before, self._marks = self._marks, [self._now(overlay) for overlay in self.overlays]
        return self._boxes(before)

    def forget(self) -> None:
        """The canvas has another scale."""
        self._painter = None

    def draw(
        self, canvas: Canvas, place: Callable[[], pygame.Surface], companies: Sequence[Company], share: float
    ) -> None:
        """Every mark on what is there, but where any of the people stand; `share` is how far the place is there."""
        if self.strength * share <= 0:
            return
        self._painter = self._painter or Painter(place())
        stencils = zip(*(self.stencils.of(canvas, company) for company in companies), strict=True)
        for marks, sheets in zip(self._marks, stencils, strict=True):
            if marks and _is_seen(canvas, sheets[0].area):
                for mark in marks:
                    whole = 1.0 if mark.shape in WHOLE else self.strength
                    _lay(canvas, self._painter, mark._replace(strength=mark.strength * whole * share), sheets)

    def _now(self, overlay: Overlay) -> list[Mark]:
        """The marks of this moment; wipers wipe every window of their place."""
        arms = next((other for other in self.overlays if other.kind == "wipers"), None)
        if overlay.kind == "drops" and arms:
            return drops.drops(overlay, self.seconds, wipers.Wiped(arms))
        return KINDS[overlay.kind](overlay, self.seconds)

    def _fade(self, step: float) -> None:
        if self._is_tired and not (self.strength == 1 and self._is_busy()):
            step = -step
        self.strength = min(1.0, max(0.0, self.strength + step))

    def _is_busy(self) -> bool:
        """Whether there is, or will be before all has gone out, something that cannot be half there."""
        soon = self.seconds, self.seconds + theme.OVERLAY_FADE_SECONDS * 0.6
        of_them = (KINDS[overlay.kind](overlay, at) for overlay in self.overlays for at in soon)
        return any(mark.shape in WHOLE for marks in of_them for mark in marks)

    def _boxes(self, before: list[list[Mark]] | None = None) -> list[Rect]:
        """Where the overlays are; of those that look as before, only while all of them come or go."""
        share = theme.WIDTH / WIDE
        boxes = []
        for number, overlay in enumerate(self.overlays):
            marks, old = self._marks[number], before[number] if before else None
            if old is None or marks != old or (marks and self.strength < 1):
                left, top, right, bottom = (side * share for side in overlay.box)
                box = Rect(left, top, right - left, bottom - top)
                boxes.append(box.clip(Rect(0, 0, theme.WIDTH, theme.HEIGHT)))
        return boxes


def _is_seen(canvas: Canvas, area: Area) -> bool:
    return bool(area.move(canvas.left, canvas.top).colliderect(canvas.surface.get_clip()))


def _lay(canvas: Canvas, painter: Painter, mark: Mark, stencils: Sequence[Stencil]) -> None:
    picture, left, top = painter.picture(mark)
    area = Area(left, top, *picture.get_size())
    seen = area.clip(stencils[0].area).clip((-canvas.left, -canvas.top), canvas.surface.get_size())
    if not seen or not _is_seen(canvas, seen):
        return
    sheet = picture.subsurface(seen.move(-left, -top)).copy()
    for stencil in stencils:
        stencil.cut(sheet, seen)
    level = round(255 * mark.strength)
    if level < 255:
        sheet.fill((level, level, level, level), special_flags=pygame.BLEND_RGBA_MULT)
    flags = pygame.BLEND_RGB_ADD if mark.shape == "glow" else PREMULTIPLIED
    canvas.surface.blit(sheet, seen.move(canvas.left, canvas.top), special_flags=flags)
