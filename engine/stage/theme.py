"""How it looks: every colour, size, margin and duration.

Law: lengths are in units of the logical canvas, 1280 by 720, durations in seconds; no such number elsewhere.
"""

from typing import NamedTuple

Color = tuple[int, int, int]
Tint = tuple[int, int, int, int]

WIDTH = 1280
HEIGHT = 720
FRAME_RATE = 60


class Style(NamedTuple):
    """A way to set type: which face, how large, and from line to line."""

    face: str
    size: float
    leading: float


class Bearing(NamedTuple):
    """Where the canvas of a figure begins, and how many times as large it is as on its feet."""

    top: float
    scale: float


# Type
SPEECH = Style("serif", 26, 35)
NARRATION = Style("serif", 26, 35)
PLATE = Style("sans_semibold", 20, 24)
OPTION = Style("serif", 24, 30)
OPTION_TIGHT = Style("serif", 21, 26)
OPTION_KEY = Style("sans_semibold", 15, 18)
MENU = Style("sans", 28, 36)
HEADING = Style("serif", 40, 50)
REASON = Style("serif_italic", 18, 23)
LABEL = Style("sans_semibold", 14, 18)
SMALL = Style("sans", 17, 24)
QUICK = Style("sans", 14, 18)
CAPTION = Style("serif_italic", 20, 26)
BUTTON = Style("sans", 22, 28)
BODY = Style("serif", 23, 33)
CHOSEN = Style("serif_italic", 20, 26)
REMARK = Style("serif_italic", 19, 23)
STOP = Style("sans", 14, 16)
STOP_TITLE = Style("serif", 27, 32)
CHOICE = Style("serif", 17.5, 22)
KEYS = Style("sans", 15, 20)
CODE = Style("sans", 18, 25)
SETTING = Style("sans", 19.5, 26)
SETTING_PAGE = Style("sans", 20.5, 27)
SETTING_NOTE = Style("sans", 17.5, 25)
KEY = Style("sans", 17.25, 24)
NOTICE = Style("sans", 18.5, 25)
STAND_IN = Style("serif_light", 38, 44)

# How tall a single line of type is, of its size.
LINE_OF_SIZE = 1.28
# How much lower type stands beside larger type, of the difference of their sizes.
LOWER = 0.75

# Colours
NIGHT: Color = (10, 15, 27)
TEXT: Color = (246, 238, 224)
NARRATION_TEXT: Color = (203, 214, 228)
DIM: Color = (147, 162, 184)
FAINT: Color = (96, 110, 134)
RULE: Color = (48, 58, 80)
FLASH: Color = (232, 236, 246)
AMBER: Color = (242, 169, 59)
AMBER_DIM: Color = (176, 124, 50)
NOBODY: Color = (150, 164, 186)
WARNING: Color = (230, 140, 120)
LETTERBOX: Color = (6, 9, 16)
PANEL: Tint = (12, 19, 35, 248)
PANEL_TOP: Tint = (22, 32, 54, 242)
PANEL_EDGE: Tint = (190, 210, 240, 34)
PLATE_FILL: Tint = (12, 19, 35, 240)
OPTION_FILL: Tint = (14, 22, 40, 228)
OPTION_ROW: Tint = (150, 178, 224, 16)
OPTION_FOCUS: Tint = (52, 42, 26, 242)
SHADE: Color = (166, 170, 180)
WAITING: Color = (206, 208, 216)
OVERLAY: Tint = (7, 11, 21, 168)
DUSK = ((16, 24, 52), (44, 48, 92), (106, 78, 122), (190, 112, 112), (236, 160, 104))
DUSK_GROUND: Color = (14, 18, 34)

# The split-flap board
CELL: Color = (27, 29, 35)
CELL_LOW: Color = (21, 23, 28)
CELL_EDGE: Color = (9, 10, 13)
HINGE: Color = (5, 6, 8)
BOARD_FRAME: Tint = (12, 13, 17, 238)
CELL_SHAPE = 0.66
CELL_GAP = 0.07
FLAP_SECONDS = 0.055
FLAP_STEPS = 5
FLAP_STAGGER_SECONDS = 0.022

# Places of things
TITLE_BOARD = (378, 62, 832, 230)
TITLE_COLUMNS = 18
TITLE_ROWS = 3
TITLE_CELL = 62
TITLE_MENU = (72, 404)
TITLE_MENU_BOTTOM = 684
CAPTION_TOP = 24
BOX = (60, 540, 1160, 180)
BOX_PADDING = 24
QUICK_RISE, QUICK_GAP, QUICK_ABOVE = 28, 26, 22
BOX_RADIUS = 12
BOX_STRETCH = 420
BOX_MOST_STRETCH = 180
BOX_TALLEST = 590
SPEECH_LEFT = 196
SPEECH_WIDTH = 890
NARRATION_LEFT = 224
NARRATION_WIDTH = 832
PLATE_HEIGHT = 36
OWNER_BAR = 5
CLOCK_RIGHT = 1256
CLOCK_TOP = 20
CLOCK_CELL = 34
OWNER_LEFT = 24
OWNER_TOP = 22
FORWARD_TOP = 66
OPTION_LEFT, OPTION_RIGHT = 52, 32
OPTION_GAP, OPTION_GAP_TIGHT = 4, 2
OPTION_HEIGHT, OPTION_HEIGHT_TIGHT = 38, 32
REASON_LEFT = 24
OPTIONS_ABOVE, OPTIONS_BELOW = 18, 6
OPTIONS_LEAST = 220
OPTIONS_MORE = 26
INSERT = (256, 62, 768, 432)
INSERT_EDGE = 3

# Boarding passes
PAPER: Color = (246, 236, 216)
PAPER_LOW: Color = (234, 219, 191)
INK: Color = (43, 36, 30)
INK_DIM: Color = (112, 98, 82)
INK_FAULT: Color = (150, 52, 36)
PASS_FIELD = Style("sans_semibold", 11.5, 15)
PASS_OWNER = Style("sans_semibold", 13.5, 17)
PASS_SCENE = Style("sans_semibold", 20, 25)
PASS_LINE = Style("serif_italic", 16.5, 20.5)
PASS_SMALL = Style("sans", 14.5, 18)
PASS_TAB = Style("sans", 18, 24)
PASS_TOP = 100
PASS_LEFT = 58
PASS_SIZE = (572, 170)
PASS_GAP = (20, 16)
PASS_RADIUS = 11
PASS_BAND = 25
PASS_STUB = 118
PASS_PICTURE = (14, 36, 208, 117)
PASS_WORDS = 16
PASS_FLAP = 30
PASS_TABS_TOP = 668
PASS_ACTIONS_TOP = 40

# Writing words
WRITTEN = Style("serif", 30, 40)
CODE_LETTERS = Style("sans_semibold", 23, 34)
WRITE_LEFT = 136
WRITE_TOP = 300
WRITE_PITCH = 78

# People
FIGURE_HEIGHT = 792
ON_FEET, SEATED, BEHIND = Bearing(43, 1.0), Bearing(70, 1.13), Bearing(46, 1.0)
SEATED_DROP = 50  # how much lower the tallest is drawn who sits, of a figure's canvas
LESS_DROP = 0.5  # how much of a difference in height is left seated, and over a shoulder
EYES = 187
CLOSE_ZOOM, CLOSE_BLUR, CLOSE_LOWER = 1.34, 2, 32
HAIR = 78  # where hair may begin, nearer: below the plates in the corners
BREATH = 1.6
SLOT_X = {"far_left": 190, "left": 392, "center": 640, "right": 888, "far_right": 1090}
SLOT_DEPTH = {"far_left": 0, "far_right": 0, "left": 1, "right": 1, "center": 2}
SLOT_SCALE = {"far_left": 0.93, "far_right": 0.93}
SIDES = {"far_left": "left", "left": "left", "over_left": "left"}
SIDES |= {"right": "right", "far_right": "right", "over_right": "right"}
# Somebody over whose shoulder one looks: nearer than the frame, out of focus and dark, at an edge of the canvas
OVER = Bearing(38, 2.3)
OVER_X = {"over_left": 138, "over_right": 1142}
OVER_BLUR, OVER_DARK = 2, 140

# What moves in a picture
DROP_DARK: Tint = (18, 24, 42, 120)
DROP_BODY: Tint = (150, 168, 204, 34)
DROP_SPARK: Tint = (255, 252, 244, 170)
DROP_LIT = 0.45
STREAK: Color = (196, 210, 236)
ARM: Tint = (16, 20, 32, 216)
ARM_WIDTH = 13
ARM_PARTS = ((0.0, 0.62, 0.5), (0.3, 1.0, 0.9))  # arm and blade: from, to, how wide

# Durations
OVERLAY_STEP_SECONDS = 0.08
OVERLAY_FADE_SECONDS = 1.6
OVERLAY_REST_SECONDS = 20.0
DISSOLVE_SECONDS = 0.4
CHANGE_SECONDS = 0.22
SLIDE_SECONDS = 0.35
SCREEN_SECONDS = 0.28
OVERLAY_SECONDS = 0.15
CHOICE_LOCK_SECONDS = 0.2
CHAPTER_SECONDS = 3.2
CAPTION_SECONDS = 4.0
SKIP_SECONDS = 0.07
AUTO_LEAST_SECONDS = 1.2
AUTO_REST_SECONDS = 0.7
REFUSED_SECONDS = 1.4
FADE_MUSIC_MS = 2200
FADE_AMBIENCE_MS = 1100
LEVEL_STEP = 0.06
LEVEL_STEP_SECONDS = 0.02
CLOSE_SOUND_SECONDS = 3.0
DUCKED = 0.4
VOICE_LOOK_SECONDS = 0.15
LOUDNESS_POWER = 1.6


def color(code: str | None, otherwise: Color = NOBODY) -> Color:
    """The colour written as #rrggbb, or another where it is not one."""
    if code and len(code) == 7 and code[0] == "#":
        try:
            return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)
        except ValueError:
            return otherwise
    return otherwise


def mix(one: Color, other: Color, share: float) -> Color:
    """The colour that is `share` of the way from one to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
