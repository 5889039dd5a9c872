"""What a save is, and how it is written down: one line of JSON with its own checksum, that cannot run code.

Law: a save reads back as it was written, and any other text is `Damaged`. Knows nothing of files.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from math import isfinite
from typing import NamedTuple

from engine.play.bookmark import Bookmark
from engine.play.move import NotAMove, parse_all, print_all
from engine.play.state import Tableau
from engine.saves.words import written
from engine.story.evaluate import Value
from engine.story.model import Figure

FORMAT = 1


class Card(NamedTuple):
    """What a boarding pass shows: seconds since 1970, scene and chapter, the last line, whose scene, minutes left."""

    when: float
    scene: str
    chapter: str
    line: str
    owner: str
    minutes: int | None
    played_seconds: float
    name: str = ""


class Save(NamedTuple):
    """A place in a playthrough and what its boarding pass shows."""

    card: Card
    mark: Bookmark

    @property
    def trace(self) -> int:
        """The same for two saves of one moment of one playthrough."""
        mark = self.mark
        return hash((mark.moves, mark.trail, tuple(mark.values.items()), mark.seed, mark.begins_at_start))


class Damaged(ValueError):
    """A file that is no save, or not a whole one."""


def encode(save: Save) -> str:
    """The save as text: one line of JSON with its own checksum."""
    mark = save.mark
    payload = json.dumps(
        {
            "card": save.card._asdict(),
            "moves": print_all(mark.moves),
            "trail": mark.trail,
            "values": dict(mark.values),
            "tableau": mark.tableau._asdict(),
            "calls": mark.calls,
            "seed": mark.seed,
            "ahead": mark.ahead,
            "begins_at_start": mark.begins_at_start,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return json.dumps({"format": FORMAT, "sum": _sum(payload), "save": payload}, ensure_ascii=False)


def decode(text: str) -> Save:
    """The save of a text; raises `Damaged`."""
    try:
        outer = json.loads(text)
        if outer["format"] != FORMAT:
            raise Damaged("it was made by another version of the game")
        if outer["sum"] != _sum(outer["save"]):
            raise Damaged("it is not whole")
        return _save(json.loads(outer["save"]))
    except Damaged:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, NotAMove) as error:
        raise Damaged("it is not a save") from error


def sum_of(text: str) -> str:
    """The checksum that a whole save's text carries."""
    return str(json.loads(text)["sum"])


def _sum(payload: str) -> str:
    return sha256(payload.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _save(data: Mapping[str, object]) -> Save:
    card, tableau, values = data["card"], data["tableau"], data["values"]
    trail, calls, seed = data["trail"], data["calls"], data["seed"]
    ahead, begins = data.get("ahead", []), data.get("begins_at_start", True)  # the first saves had none
    if not (isinstance(card, dict) and isinstance(tableau, dict) and isinstance(values, dict)):
        raise Damaged("it is not a save")
    if not (isinstance(trail, list) and trail and isinstance(calls, list) and isinstance(seed, int)):
        raise Damaged("it is not a save")
    if not isinstance(ahead, list) or not isinstance(begins, bool):
        raise Damaged("it is not a save")
    figures = tuple(Figure(*map(_word, figure)) for figure in tableau.pop("figures"))
    mark = Bookmark(
        moves=tuple(parse_all(str(data["moves"]))),
        trail=tuple(map(str, trail)),
        values={str(name): _value(value) for name, value in values.items()},
        tableau=Tableau(figures=figures, **{str(key): _word(word) for key, word in tableau.items()}),
        calls=tuple(map(str, calls)),
        seed=seed,
        ahead=tuple(map(str, ahead)),
        begins_at_start=begins,
    )
    return Save(_card(card), mark)


def _card(data: dict[str, object]) -> Card:
    texts = {key: written(str(data[key])) for key in ("scene", "chapter", "line", "owner", "name")}
    minutes = data["minutes"]
    when, played = data["when"], data["played_seconds"]
    return Card(
        when=_seconds(when),
        played_seconds=_seconds(played),
        minutes=minutes if isinstance(minutes, int) else None,
        **texts,
    )


def _seconds(value: object) -> float:
    if not isinstance(value, (int, float)) or not isfinite(value):
        raise Damaged("it is not a save")
    return value


def _word(value: object) -> str:
    """A word or nothing; the slots of a tableau hold no other."""
    if value is not None and not isinstance(value, str):
        raise Damaged("it is not a save")
    return value  # type: ignore[return-value]


def _value(value: object) -> Value:
    if not isinstance(value, (bool, int, str)):
        raise Damaged("it is not a save")
    return value
