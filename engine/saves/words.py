"""Words a player writes: cut and taken away sign by sign, as a person sees signs.

Law: pure; an accent, a joined emoji or a flag is never cut in two.
"""

import unicodedata

LONGEST_NAME = 60
JOINER = "\u200d"
SKIN = range(0x1F3FB, 0x1F400)
FLAG = range(0x1F1E6, 0x1F200)
# Signs that turn the writing direction of all that follows, also outside the name.
TURNING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F}
UNSHOWN = ("Cc", "Cs", "Cn")


def named(words: str) -> str:
    """A player's own name for a save: one line, not too long, nothing in it that writes over its neighbours.

    Signs that nobody sees are no name by themselves; among others they join and part them.
    """
    name = " ".join(cut(written(words), LONGEST_NAME).split())
    return name if any(sign != " " and unicodedata.category(sign) != "Cf" for sign in name) else ""


def written(words: str) -> str:
    """What of some words can be shown, on one line."""
    line = "".join(" " if sign.isspace() else sign for sign in unicodedata.normalize("NFC", words))
    return "".join(s for s in line if ord(s) not in TURNING and unicodedata.category(s) not in UNSHOWN)


def cut(words: str, most: int) -> str:
    """As many signs as that, and none cut in two."""
    if len(words) <= most:
        return words
    while most and _belongs(words, most):
        most -= 1
    return words[:most]


def without_last(words: str) -> str:
    """The words without their last sign."""
    return cut(words, len(words) - 1) if words else ""


def _belongs(words: str, at: int) -> bool:
    """Whether the character at this place is of one sign with the one before it."""
    sign, before = ord(words[at]), words[at - 1]
    if sign in FLAG:
        flags = 0
        while flags < at and ord(words[at - 1 - flags]) in FLAG:
            flags += 1
        return flags % 2 == 1
    is_mark = unicodedata.category(words[at]) in ("Mn", "Me", "Mc") or sign in SKIN
    return is_mark or words[at] == JOINER or before == JOINER
