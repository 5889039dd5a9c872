"""Numbers that look left to chance and are not.

Law: the same seed gives the same number, always.
"""


def chance(seed: int) -> float:
    """A number from 0 to 1."""
    seed = (seed * 2654435761 + 12345) & 0xFFFFFFFF
    seed ^= seed >> 15
    return ((seed * 2246822519) & 0xFFFFFFFF) / 0xFFFFFFFF
