"""What the hand hears: leaves of the departures board, so soft that one misses them only when they are gone."""
from kit import *
from sounds.airport import board, flap


def focus(random):
    """The edge of one leaf, brushed."""
    return pan(fade(filtered(flap(random), 1200, 4200)[: samples(0.04)], 0.001, 0.025), 0)


def choose(random):
    """A leaf falls, and the one behind it."""
    return heard_in(SMALL, filtered(together((flap(random), 0.7, 0), (flap(random), 1.0, 0.045), (thud(random, 150, 0.05), 0.35, 0.045)), 200, 5000), 0.15, "choose", loops=False)


def back(random):
    """A leaf, turned back."""
    return heard_in(SMALL, filtered(together((flap(random), 1.0, 0), (flap(random), 0.5, 0.05)), 250, 3200), 0.12, "back", loops=False)


def page(random):
    """A few leaves, one after the other: another screen."""
    return heard_in(SMALL, filtered(together(*((flap(random), 0.9 - 0.12 * k, 0.055 * k) for k in range(4))), 300, 4200), 0.15, "page", loops=False)


def minutes(random):
    """The clock's four cells turn."""
    leaves = [(flap(random), random.uniform(0.5, 0.9), 0.03 * column + 0.07 * leaf) for column in range(4) for leaf in range(int(random.integers(2, 6)))]
    return heard_in(LOUNGE, filtered(together(*leaves), 350, 4800), 0.2, "minutes", loops=False)


TICKS = {
    "focus": Sound(focus, -44),
    "choose": Sound(choose, -44),
    "back": Sound(back, -46),
    "page": Sound(page, -46),
    "minutes": Sound(minutes, -44),
    "board": Sound(board, -40),
}
