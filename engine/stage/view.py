"""What is to be seen: a place, the people in it, how near one is.

Law: a view is words and numbers; whoever shows it finds the pictures.
"""

from typing import NamedTuple

from engine.stage import theme
from engine.stage.company import Standing
from engine.stage.frame import WIDE, Frame
from engine.stage.lighting import Light
from engine.stage.overlay import Overlay


class View(NamedTuple):
    """What is to be seen: a picture of a folder (None: a stand-in with the title), its light, the people."""

    picture: str | None = None
    title: str = ""
    light: Light = Light()
    people: tuple[Standing, ...] = ()
    insert: str | None = None
    overlays: tuple[Overlay, ...] = ()
    is_seated: bool = False
    foreground: str | None = None
    is_behind: bool = False
    frame: Frame = WIDE
    is_at_table: bool = False
    folder: str = "places"

    @property
    def place(self) -> tuple[str, str | None, str]:
        """What tells one place from another."""
        return self.folder, self.picture, self.title

    def goes_on(self, new: "View") -> bool:
        """Whether another view is the same shot of the same place, with the same things before people."""
        mine, its = ((view.place, view.foreground, view.shoulder) for view in (self, new))
        return mine == its and self.frame.zoom == new.frame.zoom

    @property
    def shoulder(self) -> str | None:
        """Over whose shoulder one looks."""
        return next((person.look.who for person in self.people if person.slot in theme.OVER_X), None)

    @property
    def is_open(self) -> bool:
        """Whether what moves in the place is to be seen: under a close-up or out of focus it is not."""
        return not self.insert and self.frame == WIDE
