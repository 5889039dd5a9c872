"""From one picture to the next: pure functions of how far along one is.

Law: nothing here keeps time or remembers.
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


def reveal(target: pygame.Surface, before: pygame.Surface, t: float) -> None:
    """What was before, fading off whatever has just been drawn."""
    if t < 1:
        before.set_alpha(round(255 * (1 - smooth(t))))
        target.blit(before, (0, 0))
        before.set_alpha(None)
