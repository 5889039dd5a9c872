"""Signs that our faces may lack, as in names that players write: a face of the machine's that has more of them.

Law: asked only where such signs are; the machine's faces are looked for once, and few are opened.
"""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

import pygame

# Latin, and the signs of printers, are in every face of ours.
LATIN, PRINTERS = 0x250, range(0x2000, 0x2070)
NEVER = "\uffff"
PROBE_PX = 64
RIGHT_TO_LEFT = ("R", "AL")
# Outlines only: a face of coloured pictures has one size.
LIKED = """
    notosans dejavusans segoeui arial notosanscjkjp notosanscjksc notosanscjkkr droidsansfallback wenquanyimicrohei
    ipagothic vlgothic takaogothic nanumgothic hiraginosans applesdgothicneo pingfangsc yugothic msgothic
    malgungothic microsoftyahei arialunicodems notosanshebrew notosansarabic notosansdevanagari notosansthai
    notoemoji notosanssymbols2 notosanssymbols symbola segoeuisymbol segoeuiemoji applesymbols freesans freeserif
"""


class Strange(NamedTuple):
    """Signs that one of our faces may lack, each once; whether words with them are read from the right."""

    signs: str = ""
    is_from_right: bool = False


NONE = Strange()


def strange(words: str) -> Strange:
    """What is strange in some words; where Latin stands among them they are set from the left."""
    if words.isascii():
        return NONE
    signs = {sign for sign in words if ord(sign) >= LATIN and ord(sign) not in PRINTERS}
    has_latin = any(sign.isalpha() and ord(sign) < LATIN for sign in words)
    is_from_right = any(unicodedata.bidirectional(sign) in RIGHT_TO_LEFT for sign in signs)
    return Strange("".join(sorted(signs)), is_from_right and not has_latin)


@lru_cache(maxsize=64)
def file_for(ours: str | None, signs: str) -> str | None:
    """The file of the face to set words with these signs in: ours, unless another has more of them."""
    best, missing = ours, len(_lacking(ours, signs))
    for file in _liked() if missing else ():
        if len(_lacking(file, signs)) < missing:
            best, missing = file, len(_lacking(file, signs))
        if not missing:
            break
    return best


def _lacking(file: str | None, signs: str) -> list[str]:
    """The signs that look in this face as one does that no face has."""
    try:
        face = pygame.font.Font(file, PROBE_PX)
    except (OSError, pygame.error):
        return list(signs)
    box, *looks = face.metrics(NEVER + signs)
    return [sign for sign, look in zip(signs, looks, strict=False) if look is None or look == box]


@lru_cache(maxsize=1)
def _liked() -> tuple[str, ...]:
    """The files of those faces that are on this machine."""
    try:
        found = [pygame.font.match_font(name) for name in LIKED.split()]
    except (OSError, pygame.error):
        return ()
    return tuple(file for file in found if file)
