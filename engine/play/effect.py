"""What comes out of a move: the only way from the story to a front end.

Law: effects are frozen values; a front end is a `match` over `Effect` that ends in `assert_never`.
Instructions that need nothing from the state are their own effects and stand in `engine.story.model`.
"""

from typing import NamedTuple

from engine.story.markup import Text
from engine.story.model import Ending, Enter, Flash, Hide, Lay, Pause, Play, Say, Shot, Show, Travel


class Answer(NamedTuple):
    """An option, by its identity; with a `reason` it is only shown, and cannot be chosen now."""

    id: str
    text: Text
    reason: Text | None = None


class Offer(NamedTuple):
    """A choice is put: `owner` is the cast id of whoever decides. Playing stops here."""

    id: str
    owner: str | None
    prompt: Text | None
    answers: tuple[Answer, ...]


class Over(NamedTuple):
    """The story is over; `ending` is None where the story ran out without one."""

    ending: Ending | None


Effect = Enter | Say | Show | Hide | Travel | Play | Flash | Lay | Shot | Pause | Offer | Over
Stop = Say | Pause | Offer | Over
