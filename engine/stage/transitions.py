"""From one picture to the next.

Law: time is an argument. A picture that comes or goes keeps its strength in its own alpha channel, changed by steps:
blitting that takes a third of the time of a surface-wide alpha. What lies beneath has such a channel too, all opaque:
a plain copy writes past the cache, and what is blended onto it next then takes twice as long. Bands of a picture are
finished one after the other while they are still in the cache.
"""

import pygame

from engine.stage.tween import smooth

OPAQUE = 255
BAND = 96


def with_alpha(picture: pygame.Surface) -> pygame.Surface:
    """The picture with an alpha channel: itself, where it has one."""
    return picture if picture.get_flags() & pygame.SRCALPHA else picture.convert_alpha()


class Ghost:
    """A picture drawn at any strength from 0 to 1."""

    def __init__(self, picture: pygame.Surface) -> None:
        self.picture = with_alpha(picture).copy()
        self.alpha = OPAQUE

    def draw(
        self,
        target: pygame.Surface,
        at: tuple[int, int],
        strength: float,
        beneath: pygame.Surface | None = None,
    ) -> None:
        """The picture, so strong, over what is there or over another picture."""
        alpha = round(OPAQUE * strength)
        step, self.alpha = alpha - self.alpha, alpha
        sign = pygame.BLEND_RGBA_ADD if step > 0 else pygame.BLEND_RGBA_SUB
        width, height = self.picture.get_size()
        for top in range(0, height, BAND):
            band = (0, top, width, min(BAND, height - top))
            place = at[0], at[1] + top
            if beneath:
                target.blit(beneath, place, band)
            if step:
                self.picture.fill((0, 0, 0, abs(step)), band, sign)
            target.blit(self.picture, place, band)


class Dissolve:
    """One picture turning into another of the same size."""

    def __init__(self, before: pygame.Surface, after: pygame.Surface) -> None:
        self.before, self.after = with_alpha(before), Ghost(after)

    def draw(self, target: pygame.Surface, at: tuple[int, int], t: float) -> None:
        """How far it has come, from 0 to 1."""
        self.after.draw(target, at, smooth(t), self.before)


class Fade:
    """What was before, fading off whatever is drawn beneath."""

    def __init__(self, before: pygame.Surface, seconds: float) -> None:
        self.before, self.seconds, self.elapsed = Ghost(before), seconds, 0.0

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left."""
        return self.elapsed >= self.seconds

    def draw(self, target: pygame.Surface) -> None:
        """What is left of it."""
        if not self.is_over:
            self.before.draw(target, (0, 0), 1 - smooth(self.elapsed / self.seconds))
