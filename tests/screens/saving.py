"""A small story to save in, and what a player does with saves, by keys alone."""

from engine.screens.archive import Archive
from engine.screens.ask import AskScreen
from engine.screens.play import PlayScreen
from engine.screens.saves import SavesScreen
from tests.screens.driver import Player
from tests.screens.hall import SCENES

LOOP = SCENES.replace(
    """        - text: Go.
          id: go
          beats:
            - end: away""",
    """        - text: Again.
          id: again
          beats: [bob: Once more., goto: hall]""",
)


def archive(player: Player) -> Archive:
    assert player.game.evening
    return player.game.evening.saving.archive


def settle(player: Player) -> None:
    """Until all is written and told."""
    archive(player).settle()
    player.frame()


def told(player: Player) -> str:
    notice = player.game.cover.notice
    return " ".join(line.words for line in notice.lines) if notice else ""


def page(player: Player, label: str) -> SavesScreen:
    """Save or Load, from the pause menu or the title."""
    if isinstance(player.game.screen, PlayScreen):
        player.want("menu")
    player.enter(label)
    screen = player.game.screen
    assert isinstance(screen, SavesScreen)
    return screen


def save_here(player: Player) -> SavesScreen:
    screen = page(player, "Save")
    player.want("confirm")
    settle(player)
    return screen


def answer(player: Player, answer: str) -> None:
    assert isinstance(player.game.screen, AskScreen)
    player.enter(answer)
    settle(player)


def on_line(player: Player, words: str) -> bool:
    return player.play_screen().reading()[0].endswith(words)
