"""Nodes put where they were meant to be: a list of pairs as a map, a scene that stands inside another by itself.

Law: nodes in, nodes out; whoever asks notes what was wrong, and reads on as if it were mended.
"""

from collections.abc import Collection

from engine.story.line import NAME
from engine.story.source import Mapping, Node, Scalar, Sequence

Pair = tuple[Scalar, Node]


def as_map(listed: Sequence, names: bool = False) -> Mapping | None:
    """The map that a list of pairs was meant to be; with `names`, a name alone is a pair with nothing behind it."""
    found = Mapping(listed.line, listed.column)
    for item in listed.items:
        if type(item) is Mapping and item.pairs:
            found.pairs += _pairs(item)
        elif names and type(item) is Scalar and NAME.match(item.value):
            found.pairs.append((item, Scalar("", True, item.line, item.column)))
        else:
            return None
    return found if found.pairs else None


def is_alone(key: Scalar, value: Node) -> bool:
    """Whether a pair is only a name out of a list, with nothing behind it."""
    return (key.line, key.column) == (value.line, value.column)


def _pairs(item: Mapping) -> list[Pair]:
    """The pairs of a list's item; where its first has nothing under it, the others belong to that."""
    key, value = item.pairs[0]
    if len(item.pairs) == 1 or type(value) is not Scalar or value.value:
        return item.pairs
    inner = Mapping(item.pairs[1][0].line, item.pairs[1][0].column)
    inner.pairs = item.pairs[1:]
    return [(key, inner)]


def apart(node: Mapping, keys: Collection[str]) -> tuple[Mapping, list[Pair]]:
    """A scene's own pairs, and the scenes that stand among them: behind its beats, under no key of a scene."""
    own, strays = Mapping(node.line, node.column), list[Pair]()
    pairs = own.pairs
    for at, (key, value) in enumerate(node.pairs):
        before = {known.value for known, _ in pairs}
        if (
            key.value in keys
            or "beats" not in before
            or not _is_scene(key, value, node.pairs[at + 1 :], before)
        ):
            pairs.append((key, value))
            continue
        if type(value) is Scalar:
            value = Mapping(key.line, key.column)
            pairs = value.pairs
        strays.append((key, value))
    return own, strays


def _is_scene(key: Scalar, value: Node, rest: list[Pair], before: set[str]) -> bool:
    if not NAME.match(key.value):
        return False
    if type(value) is Mapping:
        return any(name.value == "beats" for name, _ in value.pairs)
    return type(value) is Sequence or any(name.value in before for name, _ in rest)
