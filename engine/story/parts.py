"""A graph cut into parts that come one after the other: single nodes, and cycles, each whole.

Law: an edge leads on inside its part or to a later part; inside a cycle only the edges to its `heads` lead back.
(Strongly connected components after Tarjan; inside, reversed postorder.)
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

N = TypeVar("N", bound=Hashable)


class Part(NamedTuple, Generic[N]):
    """Nodes, so ordered that every edge among them leads down the list, except those to the heads."""

    nodes: tuple[N, ...]
    heads: frozenset[N]


def parts(starts: Iterable[N], after: Callable[[N], Sequence[N]]) -> list[Part[N]]:
    """The parts of what can be come to from the starts, in an order in which one comes to them."""
    search = _Search(after)
    for start in starts:
        if start not in search.number:
            search.run(start)
    rank = {node: -place for place, node in enumerate(search.finished)}
    found = []
    for nodes in reversed(search.components):
        ordered = tuple(sorted(nodes, key=rank.__getitem__))
        inside = set(ordered)
        heads = {
            target
            for node in ordered
            for target in after(node)
            if target in inside and rank[target] <= rank[node]
        }
        found.append(Part(ordered, frozenset(heads)))
    return found


class _Search(Generic[N]):
    """One depth-first search that finds the components and the order in which nodes were finished."""

    def __init__(self, after: Callable[[N], Sequence[N]]) -> None:
        self.after = after
        self.number: dict[N, int] = {}
        self.lowest: dict[N, int] = {}
        self.open: list[N] = []
        self.is_open: set[N] = set()
        self.finished: list[N] = []
        self.components: list[list[N]] = []

    def run(self, start: N) -> None:
        path = [(start, iter(self._opened(start)))]
        while path:
            node, rest = path[-1]
            following = next(rest, None)
            if following is None:
                path.pop()
                self._close(node)
                if path:
                    above = path[-1][0]
                    self.lowest[above] = min(self.lowest[above], self.lowest[node])
            elif following not in self.number:
                path.append((following, iter(self._opened(following))))
            elif following in self.is_open:
                self.lowest[node] = min(self.lowest[node], self.number[following])

    def _opened(self, node: N) -> Sequence[N]:
        self.number[node] = self.lowest[node] = len(self.number)
        self.open.append(node)
        self.is_open.add(node)
        return self.after(node)

    def _close(self, node: N) -> None:
        self.finished.append(node)
        if self.lowest[node] == self.number[node]:
            start = self.open.index(node) if self.open[-1] != node else len(self.open) - 1
            component = self.open[start:]
            del self.open[start:]
            self.is_open.difference_update(component)
            self.components.append(component)
