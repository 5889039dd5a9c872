"""What a story says again and again: the phrases of three words that most of its lines have.

Law: a phrase counts once for each line; one made of small words alone is grammar, and does not count.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from engine.story.markup import ByChance, Either, InTurn, Piece, Run, Text
from engine.story.model import Say, Story

LENGTH: Final = 3
SHOWN: Final = 10
_STOP: Final = re.compile(r"[.!?…—;:|]")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL: Final = frozenset(
    _WORD.findall(
        "a all am an and are as at be been but by can could did didn't do don't for from going got had has have he "
        "he'd he's her him his how i i'd i'll i'm i've if in into is isn't it it's its know like me my no not of off "
        "on one or out she she'd she's so than that that's the their them then there there's they they're this to up "
        "want was way we were what when which who will with would you you'd you're you've your"
    )
)


def phrases(story: Story, most: int = SHOWN) -> list[tuple[str, int]]:
    """The phrases that most lines have, with how many lines have them; only those of two lines or more."""
    found = Counter(
        phrase for line in story.code if type(line) is Say for phrase in sorted(set(_phrases(line.text)))
    )
    return [(phrase, lines) for phrase, lines in found.most_common(most) if lines > 1]


def _phrases(text: Text) -> Iterator[str]:
    for words in _readings(text.pieces):
        for start in range(len(words) - LENGTH + 1):
            phrase = words[start : start + LENGTH]
            if not _SMALL.issuperset(phrase):
                yield " ".join(phrase)


def _readings(pieces: Iterable[Piece]) -> Iterator[list[str]]:
    """The words of a text, and those of each of its variations by itself."""
    plain = ""
    for piece in pieces:
        match piece:
            case Run():
                plain += piece.text
            case Either():
                plain += " | "
                yield from _readings(piece.then)
                yield from _readings(piece.otherwise)
            case InTurn() | ByChance():
                plain += " | "
                for words in piece.texts:
                    yield from _readings(words)
            case _:
                plain += " | "
    for stretch in _STOP.split(plain):
        yield _WORD.findall(stretch.lower())
