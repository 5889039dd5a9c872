"""Conditions and texts back in the words of the author's YAML.

Law: an expression printed here reads back as the same one. Knows nothing of where it is shown.
"""

from typing import Final

from engine.story.evaluate import Tree
from engine.story.expr import Expression
from engine.story.markup import ByChance, Either, InTurn, Piece, Run, Text
from engine.story.model import Set, Story

_RANKS: Final = {"or": 1, "and": 2, "not": 3, "+": 5, "-": 5, "*": 6}
_COMPARED: Final = 4
_ATOM: Final = 7


def condition(story: Story, expression: Expression) -> str:
    """The expression as one would write it: `departure < 30 and not told_truth`."""
    return _expression(story, expression.tree, 0)


def text(story: Story, words: Text) -> str:
    """The text as it is told, its variations in braces: `{honest ? He knows. | He suspects.}`."""
    return _pieces(story, words.pieces)


def change(story: Story, instruction: Set) -> str:
    """What a `set` does: `honest: true, departure: -5`."""
    return ", ".join(_change(story, index, value.tree) for index, value in instruction.changes)


def short(words: str, length: int) -> str:
    """The words cut at a word's end, with … where they are more than `length` letters."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    kept = cut.rpartition(" ")[0] or cut
    return kept.rstrip(" ,;:—.…") + "…"


def _change(story: Story, index: int, tree: Tree) -> str:
    """The new value; with a sign where it is a number more or less than the old."""
    name = story.variables[index].name
    if tree[0] in ("+", "-") and tree[1] == ("variable", index):
        assert isinstance(tree[2], tuple)
        return f"{name}: {tree[0]}{_expression(story, tree[2], _ATOM)}"
    return f"{name}: {_expression(story, tree, 0)}"


def _expression(story: Story, tree: Tree, around: int) -> str:
    sign = str(tree[0])
    if sign == "value":
        return _value(tree[1])
    if sign == "variable":
        assert isinstance(tree[1], int)
        return _name(story, tree[1])
    rank = _RANKS.get(sign, _COMPARED)
    parts = [part for part in tree[1:] if isinstance(part, tuple)]
    if sign == "not":
        words = f"not {_expression(story, parts[0], rank)}"
    elif sign == "-" and parts[0] == ("value", 0):
        rank, words = _ATOM, f"-{_expression(story, parts[1], _ATOM)}"
    else:
        left, right = _sides(rank)
        words = f"{_expression(story, parts[0], left)} {sign} {_expression(story, parts[1], right)}"
    return f"({words})" if rank < around else words


def _sides(rank: int) -> tuple[int, int]:
    """How tightly each side must hold: a comparison stands between sums, the rest lean to the left."""
    return (rank + 1, rank + 1) if rank == _COMPARED else (rank, rank + 1)


def _value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _name(story: Story, index: int) -> str:
    return story.variables[index].name if index >= 0 else ("ending", "scene")[-index - 1]


def _pieces(story: Story, pieces: tuple[Piece, ...]) -> str:
    return "".join(_piece(story, piece) for piece in pieces)


def _piece(story: Story, piece: Piece) -> str:
    match piece:
        case Run():
            return f"*{piece.text}*" if piece.emphasis and piece.text.strip() else piece.text
        case Either():
            then, otherwise = _pieces(story, piece.then), _pieces(story, piece.otherwise)
            return "{" + f"{condition(story, piece.condition)} ? {then} | {otherwise}" + "}"
        case InTurn():
            return "{" + " | ".join(_pieces(story, words) for words in piece.texts) + "}"
        case ByChance():
            return "{~ " + " | ".join(_pieces(story, words) for words in piece.texts) + "}"
    return "{" + condition(story, piece.value) + "}"
