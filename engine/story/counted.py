"""How many there are of a thing, in words: `1 word`, `2,000 words`, `3 to 5 choices`.

Law: whoever says a number of things says it by this, so that one is never more than one.
"""


def counted(number: int, thing: str) -> str:
    """`1 word`, `2,000 words`."""
    return f"{number:,} {plural(number, thing)}"


def between(least: int, most: int, thing: str) -> str:
    """`3 to 5 choices`; where both are the same, `3 choices`."""
    return counted(most, thing) if least == most else f"{least:,} to {most:,} {thing}s"


def plural(number: float, thing: str) -> str:
    """The thing, or things where they are not exactly one."""
    return thing if number == 1 else f"{thing}s"
