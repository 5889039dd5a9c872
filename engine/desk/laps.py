"""A cycle of too many states: followed lap by lap, and where it would go on, by one leap to any later lap.

Law: a lap leads through the cycle once; to come round as one has been before shows nothing new and is not followed.
The leap takes in every state that a later lap can begin with, and perhaps more: what is impossible even so is
impossible. `invariants` narrows what it takes in.
"""

from engine.desk.explicit import own_variables
from engine.desk.invariants import Seen, narrow
from engine.desk.spot import Spot
from engine.desk.symbolic import Arrival, Encoding
from engine.desk.terms import is_same
from engine.story.parts import Part

Arrivals = dict[Spot, list[Arrival]]


def encode(encoding: Encoding, part: Part[Spot], turns: int, seen: Seen) -> None:
    """Encode a cycle by so many turns and a leap; `seen` are values with which random play came to its heads."""
    laps = Laps(encoding, part)
    here = {spot: encoding.arriving.pop(spot) for spot in part.nodes if spot in encoding.arriving}
    for _ in range(turns + 1):
        here = laps.anew(laps.lap(here))
        if not here:
            return
    first = {spot: ways[0] for spot, ways in here.items()}
    encoding.cut += [way.guard for way in first.values()]
    starts = laps.any_state(first)
    again = laps.lap({spot: [way] for spot, way in starts.items()})
    narrow(
        encoding, laps.own, first, starts, {spot: laps.met(spot, ways) for spot, ways in again.items()}, seen
    )


class Laps:
    """Goes round a cycle, one lap at a time."""

    def __init__(self, encoding: Encoding, part: Part[Spot]) -> None:
        self.encoding, self.part = encoding, part
        self.terms = encoding.terms
        self.rank = {spot: number for number, spot in enumerate(part.nodes)}
        mask = own_variables(encoding, part)
        self.own = [index for index in range(mask.bit_length()) if mask >> index & 1]
        self.been: dict[Spot, list[Arrival]] = {}

    def lap(self, here: Arrivals) -> Arrivals:
        """Go through the cycle once; where it comes round."""
        again = Arrivals()
        waiting = {spot: list(ways) for spot, ways in here.items()}
        for spot in self.part.nodes:
            ways = waiting.pop(spot, None)
            if not ways:
                continue
            at = self.met(spot, ways)
            if spot in self.part.heads:
                self.been.setdefault(spot, []).append(at)
                self.encoding.heads.setdefault(spot, []).append(at)
            for following, way in self.encoding.visit(spot, at):
                if following not in self.rank:
                    self.encoding.arrive(following, *way)
                elif self.rank[following] > self.rank[spot]:
                    waiting.setdefault(following, []).append(way)
                elif not (here.keys() == {following} and self._is_unchanged(following, way)):
                    again.setdefault(following, []).append(way)
        return again

    def anew(self, again: Arrivals) -> Arrivals:
        """Coming round to a head, in none of the states in which this playthrough was there."""
        found = Arrivals()
        for spot, ways in again.items():
            at = self.met(spot, ways)
            guard = at.guard
            for been in self.been.get(spot, []):
                same = [
                    self.terms.equal(been.values[index], at.values[index])
                    for index in self._that_matter(spot)
                ]
                guard = self.terms.all_of([guard, self.terms.no(self.terms.all_of([been.guard, *same]))])
            if guard is not False:
                found[spot] = [Arrival(self.terms.named(guard), at.values)]
        return found

    def any_state(self, first: dict[Spot, Arrival]) -> dict[Spot, Arrival]:
        """For each head, that a later lap begins there, with any values of what the cycle changes."""
        before = self.encoding.met([*first.values()], -1)
        values = list(before.values)
        for index in self.own:
            values[index] = self.terms.fresh(self.encoding.story.variables[index])
        heads = [spot for spot in self.part.nodes if spot in self.part.heads]
        which = self.terms.one_of(len(heads))
        return {
            spot: Arrival(
                self.terms.named(self.terms.all_of([self.encoding.loose, before.guard, chosen])), values
            )
            for spot, chosen in zip(heads, which, strict=True)
        }

    def met(self, spot: Spot, ways: list[Arrival]) -> Arrival:
        return self.encoding.met(ways, self.encoding.live[spot.at])

    def _is_unchanged(self, head: Spot, way: Arrival) -> bool:
        """Whether it comes round to where this lap began, with nothing changed."""
        began = self.been[head][-1].values
        return all(is_same(began[index], way.values[index]) for index in self._that_matter(head))

    def _that_matter(self, spot: Spot) -> list[int]:
        return [index for index in self.own if self.encoding.live[spot.at] >> index & 1]
