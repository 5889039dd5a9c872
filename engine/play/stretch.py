"""Where one stood among the stops that are read on from a choice to the next, when those have been rewritten since.

Law: pure, and of identities alone. A stop is the same one if its words are, or, of a question, its prompt or its
options; of several alike it is the one that stands between the same neighbours. One whose words are gone stands in the
gap between its neighbours: it was reworded if the gap is as wide as it was, else nobody can tell.
"""

from collections.abc import Sequence
from typing import NamedTuple

AHEAD = 8


class Stretch(NamedTuple):
    """A stop as it was, with the last before it and the first after; `passed` is how many there were before."""

    before: Sequence[str]
    here: str
    after: Sequence[str]
    passed: int

    @property
    def has_likes(self) -> bool:
        """Whether another stop near it has the same words."""
        return "#" in self.here or any(is_same(self.here, name) for name in (*self.before, *self.after))


class Near(NamedTuple):
    """The nearest stop that is left; `is_reworded` tells that it is the same one in other words."""

    spot: int
    is_reworded: bool
    reason: str


def scene(name: str) -> str:
    """The scene in an identity."""
    return name.partition(":")[0]


def prints(name: str) -> frozenset[str]:
    """What of an identity tells it from others, whatever its scene: the words, or the prompt and the options."""
    return frozenset(name.partition(":")[2].partition("#")[0].split("?")) - {""}


def is_same(one: str, other: str) -> bool:
    """Whether two identities may be of the same stop."""
    return not prints(one).isdisjoint(prints(other))


def is_question(name: str) -> bool:
    """Whether an identity is that of a choice."""
    return "?" in name


def same(old: Stretch, new: Sequence[str]) -> int | None:
    """Which of the new stops is the old one; None where none is."""
    if old.passed < len(new) and new[old.passed] == old.here:
        return old.passed
    exact = [spot for spot, name in enumerate(new) if name == old.here]
    if exact and not old.has_likes:
        return exact[0]
    wanted = prints(old.here)
    alike = [spot for spot, name in enumerate(new) if not wanted.isdisjoint(prints(name))]
    low, high = _limits(old, new) if old.has_likes else (-1, len(new))
    between = [spot for spot in alike if low < spot < high]
    return min(between, key=lambda spot: abs(spot - old.passed), default=None)


def nearest(old: Stretch, new: Sequence[str]) -> Near:
    """Where to stand when the stop itself is not there."""
    where = _places(new)
    before = ((_place(where, name), back) for back, name in enumerate(reversed(old.before), 1))
    low, back = next(((spot, back) for spot, back in before if spot is not None), (-1, old.passed + 1))
    after = ((_place(where, name), on) for on, name in enumerate(old.after, 1))
    high, on = next(((spot, on) for spot, on in after if spot is not None and spot > low), _end(old, new))
    kind = "question" if is_question(old.here) else "line"
    if high is None:
        return Near(max(low, 0), False, f"that {kind} is gone, or in other words")
    is_line = not is_question(old.here) and low + back < high and _is_line(new[low + back])
    if high - low == back + on and is_line and _is_line(old.here):
        return Near(low + back, True, "its words have changed")
    if high - low == 1:
        return Near(max(low, 0), False, f"that {kind} is gone")
    return Near(max(low, 0), False, f"that {kind} is gone, or was rewritten with those beside it")


def _end(old: Stretch, new: Sequence[str]) -> tuple[int | None, int]:
    """The end of the new stops and how far it was, where that is known."""
    is_known = 0 < len(old.after) < AHEAD or not _is_line(old.here)
    return (len(new), len(old.after) + 1) if is_known else (None, 0)


def _limits(old: Stretch, new: Sequence[str]) -> tuple[int, int]:
    """Between which stops the old one must stand, by neighbours that are like no other."""
    where = _places(new) | dict.fromkeys(prints(old.here))
    low = [spot for name in old.before if (spot := _place(where, name)) is not None]
    high = [spot for name in old.after if (spot := _place(where, name)) is not None]
    return max(low, default=-1), min(high, default=len(new))


def _places(new: Sequence[str]) -> dict[str, int | None]:
    """Where each print stands; None where it does more than once."""
    found: dict[str, int | None] = {}
    for spot, name in enumerate(new):
        for print_ in prints(name):
            found[print_] = None if print_ in found else spot
    return found


def _place(where: dict[str, int | None], name: str) -> int | None:
    return next((spot for print_ in prints(name) if (spot := where.get(print_)) is not None), None)


def _is_line(name: str) -> bool:
    return not is_question(name) and " " not in name.partition(":")[2]
