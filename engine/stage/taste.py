"""The player's taste in type and contrast: how what the theme says is changed for one reader.

Law: pure; the theme's own look is the default taste. What is read at length takes all of
a change of size, what one sets and chooses by a part of it, so that its rows hold.
"""

from typing import NamedTuple

from engine.stage import theme
from engine.stage.theme import Color, Style, Tint

# How much of a change of size each style takes.
SHARES = {
    theme.SPEECH: 1.0,
    theme.NARRATION: 1.0,
    theme.OPTION: 1.0,
    theme.OPTION_TIGHT: 1.0,
    theme.REASON: 1.0,
    theme.BODY: 1.0,
    theme.CAPTION: 1.0,
    theme.CHOSEN: 1.0,
    theme.REMARK: 1.0,
    theme.CHOICE: 1.0,
    theme.STOP: 0.75,
    theme.STOP_TITLE: 0.4,
    theme.PLATE: 0.6,
    theme.OPTION_KEY: 0.6,
    theme.SETTING: 0.5,
    theme.SETTING_PAGE: 0.4,
    theme.SETTING_NOTE: 0.6,
    theme.KEY: 0.35,
    theme.MENU: 0.5,
    theme.NOTICE: 0.6,
    theme.SMALL: 0.4,
    theme.LABEL: 0.25,
    theme.QUICK: 0.6,
    theme.PASS_FIELD: 0.3,
    theme.PASS_OWNER: 0.4,
    theme.PASS_SCENE: 0.4,
    theme.PASS_LINE: 0.6,
    theme.PASS_SMALL: 0.3,
    theme.PASS_TAB: 0.3,
    theme.WRITTEN: 0.4,
    theme.CODE_LETTERS: 0.3,
}
SERIF = {"serif": "", "serif_italic": "_italic", "serif_light": ""}
# Faces with longer small letters look as large when set at this share of the size.
FACE_SHARES = {"serif": 1.0, "sans": 0.97, "lexend": 0.86, "atkinson": 0.95}
GLASS = (theme.PANEL, theme.PANEL_TOP, theme.OPTION_FILL, theme.PLATE_FILL)
USUAL_OPACITY = 0.9
BLACK: Tint = (0, 0, 0, 255)
WHITE: Color = (255, 255, 255)
CONTRAST: dict[Color, Color] = {
    theme.TEXT: WHITE,
    theme.NARRATION_TEXT: WHITE,
    theme.DIM: (222, 226, 234),
    theme.FAINT: (176, 182, 194),
    theme.AMBER: (255, 204, 64),
    theme.AMBER_DIM: (255, 204, 64),
    theme.NOBODY: WHITE,
    theme.NIGHT: (0, 0, 0),
    theme.RULE: (110, 116, 128),
}
LEAST_LIGHT = 170
INK = 320
LIGHT_TINT = 300


class Taste(NamedTuple):
    """How one reader wants it."""

    size: float = 1.0
    face: str = "serif"
    spacing: float = 1.0
    opacity: float = USUAL_OPACITY
    is_high_contrast: bool = False

    def style(self, style: Style) -> Style:
        """The style as this reader sees it."""
        share = SHARES.get(style)
        if share is None:
            return style
        scale = 1 + (self.size - 1) * share
        is_other = self.face != "serif" and style.face in SERIF
        face = self.face + SERIF[style.face] if is_other else style.face
        size = style.size * scale * (FACE_SHARES[self.face] if is_other else 1)
        return Style(face, size, style.leading * scale * self.spacing)

    def color(self, color: Color) -> Color:
        """The colour of words; in high contrast what is light is lighter, and ink on paper darker."""
        if not self.is_high_contrast:
            return color
        is_ink = sum(color) < INK
        return CONTRAST.get(color) or (theme.mix(color, BLACK[:3], 0.5) if is_ink else lit(color))

    def ground(self, color: Color) -> Color:
        """The colour of an even rectangle."""
        return CONTRAST.get(color, color) if self.is_high_contrast else color

    def fill(self, tint: Tint) -> Tint:
        """The glass of a pane."""
        if self.is_high_contrast:
            return tint if sum(tint[:3]) > LIGHT_TINT or not tint[3] else BLACK
        if tint in GLASS and self.opacity != USUAL_OPACITY:
            return (*tint[:3], min(255, round(tint[3] * self.opacity / USUAL_OPACITY)))
        return tint

    def edge(self, tint: Tint | None) -> Tint | None:
        """The rim of a pane."""
        return (*self.color(tint[:3]), 255) if self.is_high_contrast and tint else tint

    @property
    def edge_width(self) -> float:
        """The rim's width, in units."""
        return 2 if self.is_high_contrast else 1


def lit(color: Color) -> Color:
    """The colour, brightened until it stands out from black."""
    most = max(color)
    return theme.mix(
        color, WHITE, (LEAST_LIGHT - min(color)) / 255 if min(color) < LEAST_LIGHT and most else 0
    )
