"""The game in a window: joins session, screens and stage, and owns the frame loop.

Law: the only loop. What time it is and what has happened it has from the window, and hands on as arguments; where
nothing moves, it sleeps and draws nothing. The title is on screen before the story is read.
"""

import gc
from collections.abc import Callable, Iterable
from math import inf
from pathlib import Path
from time import strftime
from typing import TYPE_CHECKING

from engine.game.evening import Evening
from engine.game.preferences import Preferences, taste, volumes
from engine.game.ticks import felt
from engine.game.voice import Voice
from engine.screens.cover import Cover
from engine.screens.screen import Backstage, Go, Screen
from engine.screens.title import TitleScreen
from engine.settings import Settings, screenshots_folder
from engine.stage import fonts, keymap, theme
from engine.stage.assets import Assets
from engine.stage.audio import Audio
from engine.stage.canvas import Canvas
from engine.stage.intents import Intent, Intents
from engine.stage.sprites import Sprites
from engine.stage.window import Window

if TYPE_CHECKING:
    from pygame import Event

    from engine.game.live import Live
    from engine.play.code import Given
    from engine.play.session import Session
    from engine.screens.notice import Notice
    from engine.story.model import Story
    from engine.story.problem import Problem

    Load = Callable[[Path], tuple[Story | None, list[Problem]]]

PROGRAM_ASSETS = Path(__file__).resolve().parents[2] / "assets"


class Game:
    """The stack of screens and the window they are drawn in; `turn` is one turn of the loop."""

    def __init__(
        self, window: Window, story_path: Path, title: str, settings: Settings, seed: int = 0
    ) -> None:
        self.window, self.story_path, self.title, self.seed = window, story_path, title, seed
        self.story: Story | None = None
        folder = story_path if story_path.is_dir() else story_path.parent
        assets = Assets((folder / "assets", PROGRAM_ASSETS))
        self.backstage = Backstage(assets, Sprites(assets), Audio(assets, volumes(settings)), settings)
        self.backstage.story = lambda: self.story
        self.canvas = Canvas(window.surface, taste(settings))
        self.intents = Intents(lambda x, y: self.canvas.units(*window.pixels(x, y)))
        self.preferences = Preferences(self)
        self.voice = Voice(self)
        self.screens: list[Screen] = [self._title_screen()]
        self.is_running = True
        self.exit_code = 0
        self.frames_drawn = 0
        self._is_stale = self._has_rested = False
        self.cover = Cover()
        self._caption = ""
        self.live: Live | None = None
        self.evening: Evening | None = None

    @property
    def screen(self) -> Screen:
        """The screen that the player sees."""
        return self.screens[-1]

    @property
    def is_moving(self) -> bool:
        """Whether the next frame may look different without the player."""
        return self.cover.is_moving or self.screen.is_moving or bool(self.screen.damage)

    def run(self) -> int:
        """Turn until the player quits."""
        self.intents.watch_pads()
        self.window.heed_signals()
        while self.is_running:
            self.turn()
        self.preferences.keep(is_last=True)
        self.voice.stop()
        self.backstage.audio.close()
        self.window.close()
        if self.evening:
            self.evening.saving.close()
        return self.exit_code

    def turn(self) -> None:
        """One turn of the loop: a frame, as soon as there is reason for one."""
        if self.is_moving:
            dt, self._has_rested = self.window.tick(), False
            self.frame(self.window.events(), dt)
        else:
            self._rest()
        self.preferences.pass_time()
        if self.evening:
            self.evening.count()

    def _rest(self) -> None:
        """Sleep until something happens, or until what stirs takes its next step."""
        if not self._has_rested:
            self.screen.rest(self.canvas)
        is_stirring = self.screen.is_stirring
        events = self.window.wait(theme.OVERLAY_STEP_SECONDS if is_stirring else inf)
        dt = self.window.passed()
        self._has_rested = not events
        self.frame(events, dt if is_stirring else 0.0)

    def frame(self, events: "Iterable[Event]", dt: float) -> None:
        """Hear the player, let time pass, draw what changed."""
        for event in events:
            if intent := self.intents.of(event, self.screen.is_listening):
                self.intend(intent)
                self.intents.writing.turn(self.screen.is_writing)
        if keymap.held(self.intents.is_pad):
            self.screen.damage.all()
        if self._is_stale:
            self._take_size()
        if self.cover.update(dt):
            self.screen.damage.all()
        self.carry_out(self.screen.update(dt))
        if self.evening:
            self.evening.watch()
        self.voice.attend()
        if self.screen.damage and self.is_running:
            self._draw()
        self.intents.writing.turn(self.screen.is_writing)

    def intend(self, intent: Intent) -> None:
        """Let the player want something."""
        intent = self.screen.meant(intent)
        match intent.kind:
            case "quit":
                self.carry_out(Go("quit"))
            case "quick_save" | "quick_load" if self.evening:
                self.carry_out(self.evening.quick(intent.kind))
            case "resized":
                self._is_stale = True
            case "fullscreen":
                self.toggle_fullscreen()
            case "toggle_voice":
                self.voice.toggle("aloud")
            case "toggle_clipboard":
                self.voice.toggle("clipboard")
            case "spoken":
                self.voice.rest()
            case "focused" | "unfocused":
                self.preferences.focus(intent.kind == "focused")
            case "screenshot":
                self._keep_screenshot()
            case "changed" if self.live:
                self.live.reload()
            case "panel" if self.live and (go := self.live.panel()):
                self.carry_out(go)
            case _:
                self.carry_out(felt(self.screen, intent, self.backstage.audio))

    def save_in(self, folder: Path) -> None:
        """Keep saves in this folder from now on; without it nothing is saved."""
        self.evening = Evening(self, folder)
        self.screens = [self._title_screen()]

    def watch(self, load: "Load") -> None:
        """Follow the story's files from now on."""
        from engine.game.live import Live

        self.live = Live(self, load)

    def say(self, notice: "Notice") -> None:
        """Lay a notice over whatever is on screen, in place of the one before."""
        self.cover.notice = notice
        self.screen.damage.all()

    def take_story(self, story: "Story") -> None:
        """Go on with a story, read or read anew: under its title, and without what told of problems in it."""
        self.story, self.title, self.exit_code = story, story.title, 0
        self.cover.notice = None
        first = self.screens[0]
        if isinstance(first, TitleScreen) and first.title == story.title:
            first.about = story.about
        else:
            self.screens[0] = self._title_screen()
        self.name_window()

    def read_story(self, load: "Load", given: "Given" = ()) -> None:
        """Read the story; what is wrong with it is shown instead of the title."""
        from engine.game.beginning import read

        read(self, load, given)

    def _title_screen(self) -> TitleScreen:
        title = TitleScreen(self.title, self.backstage, self._play_screen)
        title.about = self.story.about if self.story else ""
        return title

    def _play_screen(self) -> Screen | None:
        if self.story is None:
            return None
        from engine.play.session import Session

        return self.new_evening(Session(self.story, self.seed))

    def new_evening(self, session: "Session") -> Screen:
        """A session as an evening of its own, its time counted from now."""
        from engine.screens.play import PlayScreen

        if self.evening:
            self.evening.saving.sitting.begin()
        return PlayScreen(session, self.backstage)

    def _take_size(self) -> None:
        self._is_stale = False
        if self.window.refresh():
            fonts.forget()
            self.cover.forget()
            for screen in self.screens:
                screen.resized()
        self.canvas = Canvas(self.window.surface, taste(self.backstage.settings))
        self.canvas.letterbox()
        self.screen.damage.all()

    def carry_out(self, go: Go | None) -> None:
        """The one place where screens change."""
        if go is None:
            return
        if go.way in ("home", "quit") and self.evening and (ask := self.evening.objection(go)):
            go = Go("push", ask)
        self._begin_fade(go.seconds)
        match go.way:
            case "push" | "replace" if go.screen:
                if go.way == "replace":
                    self.screens.pop()
                self.screens.append(go.screen)
            case "pop":
                self.screens.pop()
                self.preferences.keep()
            case "play":
                del self.screens[2:]
            case "load" if go.screen:
                self.screens = [self._title_screen(), go.screen]
                gc.collect()
            case "home":
                self.preferences.keep()
                self.backstage.audio.silence()
                self.screens = [self._title_screen()]
                gc.collect()  # screens know each other, and their pictures are large
            case "quit":
                self.is_running = False
        if not self.screens:
            self.is_running = False
            return
        self.screen.damage.all()

    def name_window(self) -> None:
        """The title bar says where one is: for window lists, for screen readers."""
        caption = " — ".join(filter(None, (self.title, self.screen.caption)))
        if caption != self._caption:
            self._caption = caption
            self.window.title(caption)

    def _begin_fade(self, seconds: float) -> None:
        if seconds > 0 and not self.backstage.settings.reduced_motion:
            self.cover.fade(self.window.surface.copy(), seconds)

    def _draw(self) -> None:
        for _ in self.canvas.clipped(self.screen.damage.take()):
            self.screen.draw(self.canvas)
            self.cover.draw_notice(self.canvas)
        self.cover.draw_fade(self.window.surface)
        self.window.show()
        self.name_window()
        self.frames_drawn += 1

    def toggle_fullscreen(self) -> None:
        """Between window and full screen."""
        is_full = self.window.toggle_fullscreen()
        self._is_stale = True
        self.preferences.note_fullscreen(is_full)

    def _keep_screenshot(self) -> None:
        """Keep the picture without the notice over it, and say where."""
        from engine.screens.notice import told

        if self.cover.notice and not self._is_stale:
            self.cover.notice = None
            self.screen.damage.all()
            self._draw()
        folder = screenshots_folder()
        fault = self.window.save(folder / strftime("%Y-%m-%d-%H%M%S.png"))
        said = (
            f"The picture could not be kept in {folder}: {fault}." if fault else f"Picture kept in {folder}."
        )
        self.say(told(said, bool(fault)))
