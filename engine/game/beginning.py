"""Reading the story into a running game, and beginning where one was told to.

Law: what cannot be read, or leads nowhere, is said on screen; the title is there all the while.
"""

from typing import TYPE_CHECKING

from engine.screens.screen import Go

if TYPE_CHECKING:
    from engine.game.loop import Game, Load
    from engine.play.code import Given
    from engine.story.model import Story
    from engine.story.problem import Problem


def read(game: "Game", load: "Load", given: "Given" = ()) -> None:
    """Read the story; what is wrong with it is shown instead of the title."""
    story, problems = load(game.story_path)
    if story is None:
        _show(game, problems)
        return
    game.take_story(story)
    if given:
        _start_at(game, story, given)


def _show(game: "Game", problems: "list[Problem]") -> None:
    from engine.screens.problems import ProblemsScreen
    from engine.story.problem import Position, Problem

    nothing = Problem("E002", Position(str(game.story_path)), "there is no story here")
    game.exit_code = 1
    game.screens = [ProblemsScreen(problems or [nothing])]


def _start_at(game: "Game", story: "Story", given: "Given") -> None:
    """Begin where moves or a code lead, or say why that is nowhere."""
    from engine.play.code import NotACode, begun
    from engine.screens.notice import told

    try:
        found = begun(story, given, game.seed)
    except NotACode as error:
        game.say(told(f"This cannot be played: {error}.", True))
        return
    game.carry_out(Go("push", game.new_evening(found.session)))
    if found.reason:
        game.say(told(found.reason, True))
