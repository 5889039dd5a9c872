"""What slots are called: `1-3` is page and place; `auto-7` and `quick-2` are of a kind that rolls.

Law: a kind that rolls keeps ten; the eleventh takes the slot of the oldest.
"""

ROLLING = 10
PAGES = 9
SIX = 6
AUTO, QUICK = "auto", "quick"
KINDS = (AUTO, QUICK)


def slots_of(kind: str) -> list[str]:
    """The slots of the automatic or the quick saves."""
    return [f"{kind}-{number}" for number in range(1, ROLLING + 1)]


def numbered() -> list[str]:
    """The slots of the pages, in order."""
    return [f"{page}-{place}" for page in range(1, PAGES + 1) for place in range(1, SIX + 1)]


def is_slot(name: str) -> bool:
    """Whether this can be the name of a slot: no sign in it leads out of the folder."""
    return bool(name) and all(sign.isalnum() or sign in "-_" for sign in name)


def kind_of(slot: str) -> str:
    """`auto`, `quick` or the number of the page."""
    return slot.partition("-")[0]
