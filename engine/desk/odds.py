"""How often: the share of random playthroughs that come to a node, and the words they read on the way.

Law: random play takes every open option alike. Shares are exact where the graph has no cycle; else they are
the limit of playing on (power iteration until less than `REST` of all playthroughs is still under way).
"""

import random
from collections import deque
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

from engine.desk.walk import Edge, Walk

REST = 1e-6
ROUNDS = 10_000
PLAYTHROUGHS = 1_000
LONGEST = 10_000


class Spread(NamedTuple):
    """The least, the middle and the most of something over all routes.

    The middle is that of random playthroughs; least and most are of what was seen, except where they are exact.
    """

    min: int
    median: int
    max: int
    least_is_exact: bool = False
    most_is_exact: bool = False


def shares(walk: Walk) -> list[float]:
    """For each node, how often a random playthrough comes to it on average (for an ending: its share)."""
    order = _topological(walk)
    if order is not None:
        reached = [0.0] * len(walk.nodes)
        reached[0] = 1.0
        for node in order:
            edges = walk.edges[node]
            for edge in edges:
                reached[edge.target] += reached[node] / len(edges)
        return reached
    return _iterated(walk)


def _topological(walk: Walk) -> list[int] | None:
    """The nodes with every edge leading forward; None where there is a cycle (Kahn's algorithm)."""
    incoming = [0] * len(walk.nodes)
    for edges in walk.edges:
        for edge in edges:
            incoming[edge.target] += 1
    waiting = deque(node for node, count in enumerate(incoming) if not count)
    order = []
    while waiting:
        node = waiting.popleft()
        order.append(node)
        for edge in walk.edges[node]:
            incoming[edge.target] -= 1
            if not incoming[edge.target]:
                waiting.append(edge.target)
    return order if len(order) == len(walk.nodes) else None


def _iterated(walk: Walk) -> list[float]:
    reached = [0.0] * len(walk.nodes)
    here = {0: 1.0}
    for _ in range(ROUNDS):
        there: dict[int, float] = {}
        for node, share in here.items():
            reached[node] += share
            edges = walk.edges[node]
            for edge in edges:
                there[edge.target] = there.get(edge.target, 0.0) + share / len(edges)
        here = there
        if sum(here.values()) < REST:
            break
    return reached


def routes(walk: Walk, seed: int = 2837) -> tuple[Spread, Spread]:
    """Words read and choices made on a route; exact at both ends where the walk closed and has no cycle."""
    generator = random.Random(seed)
    words, choices = [], []
    for _ in range(PLAYTHROUGHS):
        node, read, made = 0, walk.opening_words, 0
        while walk.edges[node] and made < LONGEST:
            edge = generator.choice(walk.edges[node])
            node, read, made = edge.target, read + edge.words, made + 1
        if node in walk.endings:
            words.append(read)
            choices.append(made)
    order = _topological(walk) if walk.closed else None
    if order is None:
        return spread(words), spread(choices)
    read_on = _ends(walk, order, lambda edge: edge.words)
    least, most = (walk.opening_words + count for count in read_on)
    return spread(words, (least, most)), spread(choices, _ends(walk, order, lambda edge: 1))


def _ends(walk: Walk, order: list[int], weigh: Callable[[Edge], int]) -> tuple[int, int]:
    """The least and the most over all routes, by dynamic programming from the endings back."""
    least, most = [0] * len(walk.nodes), [0] * len(walk.nodes)
    for node in reversed(order):
        edges = walk.edges[node]
        if edges:
            least[node] = min(weigh(edge) + least[edge.target] for edge in edges)
            most[node] = max(weigh(edge) + most[edge.target] for edge in edges)
    return least[0], most[0]


def spread(counts: Sequence[int], ends: tuple[int, int] | None = None) -> Spread:
    """The spread of what was sampled, or with ends that are known."""
    if not counts:
        return Spread(0, 0, 0)
    least, most = ends or (min(counts), max(counts))
    return Spread(least, round(median(counts)), most, ends is not None, ends is not None)
