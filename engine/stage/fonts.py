"""Faces of type: found in the font packages, opened once per size.

Law: a face that is not installed is replaced by pygame's own, one that lacks a sign by one of the machine's; nothing is
imported from the font packages.
"""

import sys
from functools import lru_cache
from os.path import exists, join

import pygame

from engine.stage.strange import NONE, Strange, file_for, strange
from engine.stage.theme import Color

FACES = {
    "serif": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "serif_italic": ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    "serif_light": ("font_source_serif_pro", "SourceSerifPro-Light.ttf"),
    "sans": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "sans_italic": ("font_source_sans_pro", "SourceSansPro-It.ttf"),
    "sans_semibold": ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    "lexend": ("fontpkg_lexend", "Lexend[wght].ttf"),
    "lexend_italic": ("fontpkg_lexend", "Lexend[wght].ttf"),
    "atkinson": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
    "atkinson_italic": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Italic.ttf"),
}
# A face without italics of its own is leaned over.
LEANED = ("lexend_italic",)
ITALIC = {
    "serif": "serif_italic",
    "serif_light": "serif_italic",
    "sans": "sans_italic",
    "lexend": "lexend_italic",
    "atkinson": "atkinson_italic",
}
_SINGLY = str.maketrans({"…": "...", "“": "‘‘", "”": "’’", "„": "‚‚"})


@lru_cache(maxsize=64)
def font(face: str, size_px: int, other: Strange = NONE) -> pygame.font.Font:
    """The face at a size in pixels; another where that has more of what is strange in the words."""
    if not pygame.font.get_init():
        pygame.font.init()
    ours = _file(face)
    file = file_for(ours, other.signs) if other.signs else ours
    opened = pygame.font.Font(file, max(1, size_px))
    opened.italic = face in LEANED
    if other.is_from_right:
        opened.set_direction(pygame.DIRECTION_RTL)
    return opened


def style(face: str, emphasis: bool) -> str:
    """The face for a stretch of text."""
    return ITALIC.get(face, face) if emphasis else face


def as_set(words: str) -> str:
    """The words as type has them: letters run into the serif's ellipsis and double quotes, so single ones are set."""
    return words.translate(_SINGLY)


def printed(face: pygame.font.Font, words: str, color: Color) -> pygame.Surface:
    """Words as a picture; of signs that take no room, as a joiner or a soft hyphen alone, one without width."""
    words = as_set(words)
    return face.render(words if face.size(words)[0] else "", True, color)


@lru_cache(maxsize=160)
def label(words: str, face: str, size_px: int, color: Color) -> pygame.Surface:
    """A single line of type as a picture."""
    return printed(font(face, size_px, strange(words)), words, color)


def forget() -> None:
    """Drop every face and label, as when the window has another size."""
    font.cache_clear()
    label.cache_clear()


@lru_cache(maxsize=16)
def _file(face: str) -> str | None:
    package, name = FACES[face]
    for folder in sys.path:
        path = join(folder, package, "files", name)
        if exists(path):
            return path
    return None
