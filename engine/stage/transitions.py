"""From one picture to the next.

Law: time is an argument. A picture that comes or goes keeps its strength in its own alpha channel, changed by steps:
blitting that takes a third of the time of a surface-wide alpha.
"""

import pygame

from engine.stage.tween import smooth

OPAQUE = 255


class Ghost:
    """A picture drawn at any strength from 0 to 1."""

    def __init__(self, picture: pygame.Surface) -> None:
        self.picture = picture.convert_alpha()
        self.alpha = OPAQUE

    def draw(self, target: pygame.Surface, at: tuple[int, int], strength: float) -> None:
        """The picture, so strong."""
        alpha = round(OPAQUE * strength)
        if alpha > self.alpha:
            self.picture.fill((0, 0, 0, alpha - self.alpha), special_flags=pygame.BLEND_RGBA_ADD)
        elif alpha < self.alpha:
            self.picture.fill((0, 0, 0, self.alpha - alpha), special_flags=pygame.BLEND_RGBA_SUB)
        self.alpha = alpha
        target.blit(self.picture, at)


class Dissolve:
    """One picture turning into another of the same size."""

    def __init__(self, before: pygame.Surface, after: pygame.Surface) -> None:
        self.before, self.after = before, Ghost(after)

    def draw(self, target: pygame.Surface, at: tuple[int, int], t: float) -> None:
        """How far it has come, from 0 to 1."""
        target.blit(self.before, at)
        self.after.draw(target, at, smooth(t))


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
