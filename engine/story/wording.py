"""When a text has words: a line that comes out empty is not said.

Law: what decides is an expression's tree over the variables, so that play, the walk and the solver read the same one.
Chance decides nothing: a text has words where it can have them, and may be empty where it can be.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from engine.story.evaluate import Tree
from engine.story.markup import ByChance, Either, InTurn, Piece, Run, Text
from engine.story.model import Instruction, Say

ALWAYS: Final[Tree] = ("value", True)
NEVER: Final[Tree] = ("value", False)


def when_worded(text: Text) -> Tree:
    """The condition under which a text can have words."""
    return _any(_piece(piece, is_lucky=True) for piece in text.pieces)


def not_always_said(code: Sequence[Instruction]) -> dict[int, Tree]:
    """The lines that may come out empty, each with the condition under which it can have words."""
    return {
        at: when_worded(line.text)
        for at, line in enumerate(code)
        if type(line) is Say and may_be_empty(line.text)
    }


def may_be_empty(text: Text) -> bool:
    """Whether a text can come out without a word."""
    return not text.is_fixed and _any(_piece(piece, is_lucky=False) for piece in text.pieces) != ALWAYS


def _piece(piece: Piece, is_lucky: bool) -> Tree:
    match piece:
        case Run():
            return ALWAYS if piece.text.strip() else NEVER
        case Either():
            then, otherwise = (_words(part, is_lucky) for part in (piece.then, piece.otherwise))
            if then == otherwise:
                return then
            holds = piece.condition.tree
            return _any([_both(holds, then), _both(("not", holds), otherwise)])
        case InTurn():
            texts = [_words(text, is_lucky) for text in piece.texts]
            return ALWAYS if set(texts) == {ALWAYS} else _any(_in_turn(piece.counter, texts))
        case ByChance():
            texts = [_words(text, is_lucky) for text in piece.texts]
            return _any(texts) if is_lucky else ALWAYS if set(texts) == {ALWAYS} else NEVER
    return ALWAYS


def _words(pieces: Sequence[Piece], is_lucky: bool) -> Tree:
    return _any(_piece(piece, is_lucky) for piece in pieces)


def _in_turn(counter: int, texts: Sequence[Tree]) -> Iterable[Tree]:
    for number, words in enumerate(texts):
        sign = "==" if number < len(texts) - 1 else ">="
        yield _both((sign, ("variable", counter), ("value", number)), words)


def _any(trees: Iterable[Tree]) -> Tree:
    """One or another of them, halved and halved again, so that a long text is no deep tree."""
    found = [tree for tree in trees if tree != NEVER]
    if ALWAYS in found:
        return ALWAYS
    while len(found) > 1:
        pairs = zip(found[::2], found[1::2], strict=False)
        found = [*(("or", *pair) for pair in pairs), *found[len(found) & ~1 :]]
    return found[0] if found else NEVER


def _both(one: Tree, other: Tree) -> Tree:
    if NEVER in (one, other):
        return NEVER
    return one if other == ALWAYS else other if one == ALWAYS else ("and", one, other)
