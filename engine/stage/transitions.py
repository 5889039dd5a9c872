"""From one picture to the next: pure functions of how far along one is.

Law: time is an argument; only `Fade` remembers, and it remembers one picture.
"""

import pygame

from engine.stage.tween import smooth


def dissolve(
    target: pygame.Surface, before: pygame.Surface, after: pygame.Surface, at: tuple[int, int], t: float
) -> None:
    """The one picture turning into the other; both are opaque and alike in size."""
    target.blit(before, at)
    after.set_alpha(round(255 * smooth(t)))
    target.blit(after, at)
    after.set_alpha(None)


class Fade:
    """What was before, fading off whatever is drawn beneath."""

    def __init__(self, before: pygame.Surface, seconds: float) -> None:
        self.before, self.seconds, self.elapsed = before, seconds, 0.0

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left."""
        return self.elapsed >= self.seconds

    def draw(self, target: pygame.Surface) -> None:
        """What is left of it."""
        if not self.is_over:
            self.before.set_alpha(round(255 * (1 - smooth(self.elapsed / self.seconds))))
            target.blit(self.before, (0, 0))
