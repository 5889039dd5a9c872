"""Where a playthrough is: all that rollback restores.

Law: a state is immutable and hashable; equal states play on alike.
"""

from typing import NamedTuple

from engine.story.evaluate import Value
from engine.story.model import Figure


class Tableau(NamedTuple):
    """What stands before the player: the scene and its owner, the place, the people, what is heard, how near.

    Where there is a painting, it is seen in the stead of the place and everybody in it, who stay as they are.
    """

    scene: str | None = None
    owner: str | None = None
    place: str | None = None
    figures: tuple[Figure, ...] = ()
    music: str | None = None
    ambience: str | None = None
    insert: str | None = None
    shot: str | None = None
    painting: str | None = None


class State(NamedTuple):
    """`at` is the instruction at which playing stopped; `values` follow `Story.variables`.

    `calls` are the instructions after the calls one is in, the latest last.
    """

    at: int
    values: tuple[Value, ...]
    tableau: Tableau
    calls: tuple[int, ...] = ()
    seed: int = 0
