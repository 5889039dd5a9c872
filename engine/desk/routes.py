"""How long a route through a story is: the least, the middle and the most words a player reads.

Law: the ends are exact where the `Spread` says so: by dynamic programming where the walk closes without a
cycle, else by going on first where most (or least) can still come, until an ending is the best there is.
The middle is that of seeded random playthroughs.
"""

from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from itertools import count
from typing import Final, NamedTuple

from engine.desk.odds import PLAYTHROUGHS, Spread, routes, spread
from engine.desk.playthroughs import sample
from engine.desk.walk import Node, Walker, walk
from engine.story.graph import successors
from engine.story.markup import ByChance, Either, InTurn, Piece, Run, Text
from engine.story.model import Call, End, Return, Say, Story

WALK_LIMIT: Final = 10_000
SEARCH_LIMIT: Final = 5_000
_FAR: Final = 10**12


class Lengths(NamedTuple):
    """Words read and choices made on a route, by `played` random playthroughs where they are not exact.

    No route has more than `most_words`, where that is known.
    """

    words: Spread
    choices: Spread
    most_words: int | None = None
    played: int = PLAYTHROUGHS


def lengths(story: Story, seed: int = 2837) -> Lengths:
    """How long the routes through a story are."""
    found = walk(story, WALK_LIMIT)
    if found.closed:
        return Lengths(*routes(found, seed))
    seen = sample(story, PLAYTHROUGHS, seed)
    words, choices = spread(seen.words), spread(seen.choices)
    least, most = _best(story, is_least=True), _best(story, is_least=False)
    if least and least.is_exact:
        words = words._replace(min=least.words, least_is_exact=True)
    if most and most.is_exact:
        words = words._replace(max=most.words, most_is_exact=True)
    return Lengths(words, choices, most.words if most and not most.is_exact else None, seen.total)


class _Best(NamedTuple):
    """The least or most words to an ending; where it is not exact, none have fewer (or more)."""

    words: int
    is_exact: bool


def _best(story: Story, is_least: bool) -> _Best | None:
    """The least (or most) words to an ending, by best-first search; None where nothing can be said."""
    ahead = _Ahead(story, is_least)
    if not ahead.is_bounded:
        return None
    walker = Walker(story)
    walker.start()
    found, sign, order = walker.walk, 1 if is_least else -1, count()
    best = {0: found.opening_words}
    waiting = [(0, next(order), 0, found.opening_words)]
    hope = 0
    for _ in range(SEARCH_LIMIT):
        if not waiting:
            return None
        hope, _, node, read = heappop(waiting)
        if node in found.endings:
            return _Best(read, True)
        if read != best[node]:
            continue
        if not found.edges[node]:
            walker.expand(node)
        for edge in found.edges[node]:
            total = read + edge.words
            if edge.target not in best or sign * total < sign * best[edge.target]:
                best[edge.target] = total
                whole = total + ahead.from_node(found.nodes[edge.target])
                heappush(waiting, (sign * whole, next(order), edge.target, total))
    return _Best(sign * hope, False)


class _Ahead:
    """The fewest (or most) words that can still come, whatever the conditions say: never too many (few)."""

    def __init__(self, story: Story, is_least: bool) -> None:
        self.code = story.code
        self.pick: Callable[[Sequence[int]], int] = min if is_least else max
        self.never = _FAR if is_least else -_FAR
        self.words = [
            words_between(code.text)[not is_least] if type(code) is Say else 0 for code in self.code
        ]
        self.to_end = [self.never] * len(self.code)
        self.to_return = [self.never] * len(self.code)
        self.is_bounded = self.settle()

    def settle(self) -> bool:
        """Take the best of what follows until nothing changes; False where it grows without end."""
        order = range(len(self.code) - 1, -1, -1)
        for _ in range(len(self.code) + 2):
            changed = False
            for at in order:
                ends, returns = self.look(at)
                changed = changed or ends != self.to_end[at] or returns != self.to_return[at]
                self.to_end[at], self.to_return[at] = ends, returns
            if not changed:
                return True
        return False

    def look(self, at: int) -> tuple[int, int]:
        instruction, words = self.code[at], self.words[at]
        if type(instruction) is End:
            return 0, self.never
        if type(instruction) is Return:
            return 0, 0
        if type(instruction) is Call:
            target, after = instruction.target, at + 1
            over = self.to_return[target]
            ends = self.pick([self.to_end[target], self.sum(over, self.to_end[after])])
            return ends, self.sum(over, self.to_return[after])
        after_all = successors(self.code, at)
        ends = self.sum(words, self.pick([self.to_end[after] for after in after_all]))
        return ends, self.sum(words, self.pick([self.to_return[after] for after in after_all]))

    def sum(self, one: int, other: int) -> int:
        return self.never if self.never in (one, other) else one + other

    def from_node(self, node: Node) -> int:
        """What can still come at a node, through all the calls it is in."""
        hope = self.never
        for at in node.calls:
            hope = self.pick([self.to_end[at], self.sum(self.to_return[at], hope)])
        return self.pick([self.to_end[node.at], self.sum(self.to_return[node.at], hope)])


def words_between(text: Text) -> tuple[int, int]:
    """The fewest and the most words a text can have when it is said."""
    least, most, pieces = _between(text.pieces)
    return max(0, least - (pieces - 1)), most


def _between(pieces: Sequence[Piece]) -> tuple[int, int, int]:
    """Fewest, most, and of how many pieces: two of them without a space between are one word."""
    least = most = number = 0
    for piece in pieces:
        match piece:
            case Run():
                ways = [(len(piece.text.split()), len(piece.text.split()), 1)]
            case Either():
                ways = [_between(piece.then), _between(piece.otherwise)]
            case InTurn() | ByChance():
                ways = [_between(words) for words in piece.texts]
            case _:
                ways = [(1, 1, 1)]
        least += min(way[0] for way in ways)
        most += max(way[1] for way in ways)
        number += max(way[2] for way in ways)
    return least, most, number
