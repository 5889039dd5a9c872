"""The clipboard of the desktop.

Law: it may not be there; what cannot be put or taken is told by False or None, never by an error.
"""

import pygame


def put(words: str) -> bool:
    """Put words there; False where there is no clipboard."""
    try:
        pygame.scrap.put_text(words)
    except (pygame.error, AttributeError):
        return False
    return True


def take() -> str | None:
    """The words that are there."""
    try:
        return pygame.scrap.get_text() or None
    except (pygame.error, AttributeError):
        return None
