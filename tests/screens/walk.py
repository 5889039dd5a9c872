"""Walks over every widget of every screen, by one device alone, through real events.

What can be reached is found out, not known: keys are pressed and it is seen where they lead, so a new screen is
walked over as soon as anything leads to it.
"""

from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pygame

from engine.screens.screen import Screen
from tests.screens.driver import Player

KEYBOARD = {
    "confirm": pygame.K_RETURN,
    "down": pygame.K_DOWN,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "left": pygame.K_LEFT,
    "forward": pygame.K_PAGEDOWN,
    "menu": pygame.K_ESCAPE,
    "history": pygame.K_l,
}
GAMEPAD = {
    "confirm": pygame.CONTROLLER_BUTTON_A,
    "down": pygame.CONTROLLER_BUTTON_DPAD_DOWN,
    "right": pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
    "up": pygame.CONTROLLER_BUTTON_DPAD_UP,
    "left": pygame.CONTROLLER_BUTTON_DPAD_LEFT,
    "forward": pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
    "menu": pygame.CONTROLLER_BUTTON_B,
    "history": pygame.CONTROLLER_BUTTON_LEFTSTICK,
}
MOVES = ("down", "right", "up", "left", "forward")
MOST_PRESSES = 4000
FEW = 6
Ways = dict["Spot", dict[str, "Spot"]]


class Hand:
    """One device, and nothing else."""

    def __init__(self, device: str) -> None:
        self.device = device
        self.codes = KEYBOARD if device == "keyboard" else GAMEPAD

    def press(self, player: Player, what: str) -> None:
        """Press and let go, and let what follows come to rest."""
        code = self.codes[what]
        if self.device == "keyboard":
            events = [pygame.Event(kind, key=code, mod=0) for kind in (pygame.KEYDOWN, pygame.KEYUP)]
        else:
            kinds = (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)
            events = [pygame.Event(kind, button=code, instance_id=1) for kind in kinds]
        player.game.frame(events, 0.0)
        for _ in range(40):
            if not player.game.is_running or not player.game.is_moving:
                break
            player.frame(0.1)


class Spot(NamedTuple):
    """Where one is on a screen that may have pages."""

    page: tuple[str, ...]
    at: int | None


class Seen(NamedTuple):
    """What a walk over a screen found: its widgets, page by page, and which press led from where to where."""

    start: Spot
    names: dict[tuple[str, ...], list[str]]
    ways: Ways

    @property
    def missed(self) -> list[str]:
        """The widgets that no press led to."""
        return [
            name
            for page, names in self.names.items()
            for index, name in enumerate(names)
            if Spot(page, index) not in self.ways
        ]


def spot(screen: Screen) -> Spot:
    """Where one is now; the first of the names tells pages apart."""
    return Spot((*screen.words(), *screen.names()[:1]), screen.at())


def walk(player: Player, hand: Hand) -> Seen:
    """Press every moving key everywhere, and see what can be reached."""
    screen = player.game.screen
    start = spot(screen)
    ways: Ways = {}
    names: dict[tuple[str, ...], list[str]] = {}
    for _ in range(MOST_PRESSES):
        here = spot(screen)
        ways.setdefault(here, {})
        names[here.page] = screen.names()
        road = shortest(ways, here, lambda place: len(ways.get(place, {})) < len(MOVES))
        if road is None:
            return Seen(start, names, ways)
        move = road[0] if road else next(move for move in MOVES if move not in ways[here])
        hand.press(player, move)
        assert player.game.screen is screen, f"{move} left the {type(screen).__name__} at {here}"
        ways[here][move] = spot(screen)
    raise AssertionError(f"{type(screen).__name__} has no end")


def shortest(ways: Ways, here: Spot, is_wanted: Callable[[Spot], bool]) -> list[str] | None:
    """The fewest presses to a place that is wanted."""
    roads: dict[Spot, list[str]] = {here: []}
    queue = deque([here])
    while queue:
        place = queue.popleft()
        if is_wanted(place):
            return roads[place]
        for move, there in ways.get(place, {}).items():
            if there not in roads:
                roads[there] = [*roads[place], move]
                queue.append(there)
    return None


def crawl(fresh: Callable[[], Player], hand: Hand) -> Iterator[tuple[str, Seen]]:
    """Every screen that anything leads to, with what a walk over it found."""
    known: set[str] = set()
    queue: deque[list[str]] = deque([[]])
    while queue:
        path = queue.popleft()
        player = followed(fresh, hand, path)
        name = title(player.game.screen)
        if name not in known:
            known.add(name)
            seen = walk(player, hand)
            yield name, seen
            queue += doors(fresh, hand, path, seen, known)
        player.close()


def doors(
    fresh: Callable[[], Player], hand: Hand, path: list[str], seen: Seen, known: set[str]
) -> Iterator[list[str]]:
    """The ways from a screen to others not known: by its widgets, by the menu key, by the history key."""
    player = followed(fresh, hand, path)
    screen = player.game.screen
    for presses in [["menu"], ["history"], *([*road, "confirm"] for road in roads(seen))]:
        if player.game.screen is not screen or spot(screen) != seen.start:
            player.close()
            player = followed(fresh, hand, path)
            screen = player.game.screen
        for key in presses:
            hand.press(player, key)
        is_there = player.game.is_running and player.game.screen is not screen
        if is_there and title(player.game.screen) not in known:
            yield [*path, *presses]
    player.close()


def roads(seen: Seen) -> Iterator[list[str]]:
    """The ways to the first and the last widgets of the first page: enough to find where they lead."""
    page, count = seen.start.page, len(seen.names[seen.start.page])
    for index in sorted({*range(min(FEW, count)), *range(max(0, count - FEW), count)}):
        road = shortest(seen.ways, seen.start, Spot(page, index).__eq__)
        if road is not None:
            yield road


def followed(fresh: Callable[[], Player], hand: Hand, path: list[str]) -> Player:
    """A new game, these keys pressed."""
    player = fresh()
    for key in path:
        hand.press(player, key)
    return player


def title(screen: Screen) -> str:
    """A screen by its kind and its first words."""
    words = screen.caption or " ".join(screen.words()[:1]).partition(",")[0]
    return f"{type(screen).__name__} {words}"
