"""The shipped story: proved, and ten evenings word for word, one to each ending.

`evening/home.moves` are the choices, `evening/home.txt` the transcript.
"""

import io
from functools import cache
from pathlib import Path

import pytest

from engine.desk.check import check
from engine.desk.missing import ASSETS, KINDS, wanted
from engine.play.effect import Over
from engine.play.move import ADVANCE, Choose, Move, parse_all
from engine.play.session import Session
from engine.screens.play import PlayScreen
from engine.settings import Settings
from engine.story.model import Choice, Pause, Story
from engine.terminal.play import Terminal
from tests.golden import compare
from tests.screens.driver import Player, transcript_through_screens
from tests.stage.listener import Listener
from tests.test_screens_agree import bare, in_words

ROOT = Path(__file__).parent.parent
EVENINGS = ROOT / "tests" / "evening"
NAMES = sorted(path.stem for path in EVENINGS.glob("*.moves"))


@cache
def shipped() -> Story:
    story, problems = check(ROOT / "story")
    assert story
    assert problems == []
    return story


def played(name: str) -> Session:
    session = Session(shipped())
    session.replay(parse_all((EVENINGS / f"{name}.moves").read_text("utf-8")))
    session.read_on()
    return session


def test_nothing_in_assets_lies_unused() -> None:
    """Whatever was made to be seen or heard is asked for by the story."""
    there = {
        (kind.folder, path.relative_to(ASSETS / kind.folder).with_suffix("").as_posix())
        for kind in KINDS.values()
        for path in (ASSETS / kind.folder).glob(kind.pattern)
    }
    assert there <= {(KINDS[want.kind].folder, want.name) for want in wanted(shipped())}


@pytest.mark.parametrize("name", NAMES)
def test_an_evening_word_for_word(name: str, accept: bool) -> None:
    """The same choices tell the same evening, to the same ending."""
    session = played(name)
    out = io.StringIO()
    Terminal(session, io.StringIO(), out).run()
    compare(EVENINGS / f"{name}.txt", out.getvalue(), accept)
    assert isinstance(session.stop, Over)
    assert session.stop.ending
    assert session.stop.ending.id == name


def test_an_evening_through_the_screens() -> None:
    """The window shows every word of it, and no other."""
    session = played("fourth_floor")
    moves = parse_all((EVENINGS / "fourth_floor.moves").read_text("utf-8"))
    shown = [bare(line) for line in transcript_through_screens(shipped(), [*moves, *rest(session)])]
    told = [words for words in in_words(session) if words]
    assert [line for line in shown if line not in ("?", "")][: len(told)] == told


def test_an_evening_as_it_is_heard(accept: bool) -> None:
    """The spine's music, room tones and sounds, scene by scene, in the order in which they are asked for."""
    player, listener = Player(shipped(), settings=Settings(text_speed=0, reduced_motion=True)), Listener()
    player.game.backstage.audio.start(listener)
    screen = player.start()
    sheet = [_heard(screen, listener)]
    for move in played("home").moves:
        while isinstance(screen.session.stop, Pause):
            player.make(ADVANCE)
            sheet.append(_heard(screen, listener))
        player.make(move)
        sheet.append(_heard(screen, listener))
    player.close()
    scenes = [f"{scene}: {', '.join(heard)}" for scene, heard in sheet if heard]
    compare(EVENINGS / "home.heard", "\n".join(scenes) + "\n", accept)


def _heard(screen: PlayScreen, listener: Listener) -> tuple[str | None, list[str]]:
    return screen.session.state.tableau.scene, listener.take()


def rest(session: Session) -> list[Move]:
    """The moves after the last choice."""
    moves = list(session.moves)
    last = max(at for at, move in enumerate(moves) if isinstance(move, Choose))
    return moves[last + 1 :]


def test_the_evening_is_as_large_as_it_should_be() -> None:
    """Thirty-five scenes or more, forty choices or more, ten endings or more, every option with a name of its own."""
    story = shipped()
    choices = [code for code in story.code if isinstance(code, Choice)]
    assert len(story.scenes) >= 35
    assert len(choices) >= 40
    assert len(story.endings) >= 10
    assert all(option.id.isidentifier() for choice in choices for option in choice.options)
