"""The game in a window."""

from engine.game.loop import Game
from engine.game.opening import play
from engine.stage.window import NoDisplay

__all__ = ["Game", "NoDisplay", "play"]
