"""Keys and buttons become intents."""

import pygame
import pytest

from engine.stage.intents import Intents


@pytest.fixture
def intents() -> Intents:
    return Intents(lambda x, y: (x / 2, y / 2))


def pressed(key: int, mod: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=key, mod=mod)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (pressed(pygame.K_SPACE), "advance"),
        (pressed(pygame.K_RETURN), "confirm"),
        (pressed(pygame.K_RETURN, pygame.KMOD_LALT), "fullscreen"),
        (pressed(pygame.K_PAGEUP), "back"),
        (pygame.Event(pygame.KEYUP, key=pygame.K_LCTRL, mod=0), "skip_end"),
        (pygame.Event(pygame.MOUSEWHEEL, y=2), "back"),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, button=3, pos=(4, 6)), "menu"),
        (pygame.Event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A), "confirm"),
        (pygame.Event(pygame.JOYHATMOTION, instance_id=9, hat=0, value=(0, 1)), "up"),
        (pygame.Event(pygame.QUIT), "quit"),
    ],
)
def test_what_players_of_visual_novels_press_does_what_they_expect(
    intents: Intents, event: pygame.Event, kind: str
) -> None:
    """The defaults are those of Ren'Py."""
    found = intents.of(event)
    assert found
    assert found.kind == kind


def test_a_key_with_alt_is_the_window_managers(intents: Intents) -> None:
    """Alt and F is somebody's menu."""
    assert intents.of(pressed(pygame.K_f, pygame.KMOD_LALT)) is None


def test_a_place_is_in_units(intents: Intents) -> None:
    """Screens never see pixels."""
    found = intents.of(pygame.Event(pygame.MOUSEMOTION, pos=(640, 360)))
    assert found
    assert (found.kind, found.x, found.y) == ("point", 320, 180)


def test_a_leaning_stick_counts_once(intents: Intents) -> None:
    """Until it has come back to rest."""

    def lean(value: float) -> str | None:
        event = pygame.Event(pygame.JOYAXISMOTION, instance_id=9, axis=1, value=value)
        found = intents.of(event)
        return found.kind if found else None

    assert [lean(value) for value in (0.7, 0.9, 0.5, 0.1, -0.8)] == ["down", None, None, None, "up"]
