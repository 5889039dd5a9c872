"""Easings: how far along a motion looks when it is a share of its time old.

Law: pure functions from 0..1 to 0..1.
"""


def share(elapsed: float, seconds: float) -> float:
    """How much of its time has passed, kept within 0 and 1; a motion without length is over."""
    return 1.0 if seconds <= 0 or elapsed >= seconds else max(0.0, elapsed / seconds)


def smooth(t: float) -> float:
    """Slow at both ends."""
    return t * t * (3 - 2 * t)


def settle(t: float) -> float:
    """Quick at first, slow at the end."""
    return 1 - (1 - t) ** 3


def fall(t: float) -> float:
    """Slow at first, quick at the end, as a flap falls."""
    return t * t


def between(start: float, end: float, t: float) -> float:
    """The value on the way."""
    return start + (end - start) * t
