"""Who is seen in a mirror: a drawn person before the back of a cab, in its light. Not a place itself.

Law: what is drawn is drawn by the people's own script, with the eyes on us; only its light is made here. A mirror keeps
left on the left: at the left his window, at the right the glass behind. Knows nothing of Blender.
"""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

HERE = Path(__file__).resolve().parent
PEOPLE = HERE.parent / "people"
DRAWN = ("driver", "neutral", "3.0", "4")   # who, in which mood, how far eyes and face turn to us
CROP_TOP, CROP_HIGH, MIDDLE = 288, 346, .46  # what of the drawing is in the glass, and where across it the head is
NOSE, NAPE = 1.15, 1.82                     # where his nose begins and his ear ends, in heights of the glass from the left
BEARD = .78                                 # how far down the glass it begins
HEAD_X = 535                                # the middle of the head in the drawing
SIZE = (1340, 412)
DUSK, METER, BEHIND = (.30, .44, 1.0), (3.1, 1.30, .26), (1.6, 1.2, .7)
CAB = (                                     # corners, as shares of the glass; colour
    (((0, 0), (1, 0), (1, .17), (0, .20)), "#26272e"), (((0, .24), (.30, .18), (.335, .88), (0, 1)), "#22386a"),
    (((0, .58), (.32, .62), (.335, .88), (0, 1)), "#161f3c"), (((.60, .32), (.98, .30), (1, .82), (.62, .80)), "#34345e"),
    (((.44, .50), (.62, .44), (.675, .54), (.69, 1), (.40, 1)), "#1d181b"), (((.66, .60), (1, .60), (1, .82), (.62, .80)), "#262742"),
    (((.728, 0), (.752, 0), (.752, 1), (.728, 1)), "#3a3f46"), (((.752, 0), (.756, 0), (.756, 1), (.752, 1)), "#7f8a92"))
LAMPS = (                                   # x, y, radius, colour
    (.055, .50, 26, (214, 140, 60)), (.135, .58, 22, (180, 110, 48)), (.205, .53, 15, (150, 96, 44)), (.03, .74, 24, (90, 66, 60)),
    (.245, .40, 12, (80, 110, 190)), (.845, .63, 27, (235, 214, 170)), (.905, .63, 27, (235, 214, 170)), (.965, .58, 17, (190, 120, 60)),
    (.795, .57, 13, (150, 98, 60)), (.695, .58, 15, (170, 110, 60)), (.925, .46, 11, (80, 110, 190)))
FORM_PX, ROUND_PX = 9, 120                  # how soft the form is that takes the light, how far it goes on turning


def reflected(folder: Path) -> Path:
    """The picture in the glass, written into `folder`."""
    drawn, out = folder / "driver_drawn.png", folder / "driver_reflected.png"
    subprocess.run([sys.executable, str(PEOPLE / "glance.py"), *DRAWN, str(drawn)], check=True)
    colour, alpha = _placed(Image.open(drawn))
    lit = _linear(_whiskered(colour, alpha)) * _light(colour, alpha)
    picture = _cab() * (1 - alpha[..., None]) + lit * alpha[..., None]
    Image.fromarray((_display(picture) * 255 + .5).astype(np.uint8)).save(out)
    return out


def _placed(drawing: Image.Image) -> tuple[np.ndarray, np.ndarray]:
    """The drawing as the glass has it: its colour and its alpha, 0..1."""
    wide = CROP_HIGH * SIZE[0] / SIZE[1]
    left = HEAD_X - MIDDLE * wide
    part = drawing.transform(SIZE, Image.Transform.EXTENT, (left, CROP_TOP, left + wide, CROP_TOP + CROP_HIGH), Image.Resampling.BICUBIC)
    pixels = np.asarray(part, np.float32) / 255
    return pixels[..., :3], pixels[..., 3]


def _whiskered(colour: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """The drawing with its hairs told more plainly, the gray ones of the beard most, or the brush would shave him."""
    fine = (colour - ndimage.gaussian_filter(colour, (5, 5, 0))) * ndimage.grey_erosion(alpha, 15)[..., None]
    beard = np.clip((np.arange(SIZE[1]) / SIZE[1] - BEARD) / .06, 0, 1)[:, None, None]
    gray = np.clip(1.25 - 2.6 * (1 - colour.min(-1) / np.maximum(colour.max(-1), .01)), 0, 1)[..., None]
    hair = np.clip(fine.mean(-1, keepdims=True), 0, .07) * gray
    return np.clip(colour + fine * .5 + beard * hair * np.array([3.4, 3.5, 3.8]), 0, 1)


def _light(colour: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """Dusk through the windscreen from the left and above, the meter's amber from below right, headlights behind."""
    nx, ny = _normal(colour, alpha)
    facing = np.sqrt(np.clip(1 - nx * nx - ny * ny, 0, 1))
    h, w = alpha.shape
    y, x = np.mgrid[0:h, 0:w] / h
    dusk = np.clip(-.80 * nx - .30 * ny + .42 * facing, 0, 1)
    meter = np.clip(.70 * nx + .62 * ny + .16 * facing, 0, 1) ** 1.2 * np.clip(.25 + 1.0 * y, 0, 1)
    meter *= np.clip((x - NOSE) / .10, .10, 1)
    edge = np.clip(nx - .45, 0, 1) * 2.2
    shade = np.clip((y + .04) / .16, .30, 1)                # the cap goes up into the dark,
    shade *= 1 - .96 * np.clip((x - NAPE) / .05, 0, 1) * np.clip((y - .40) / .14, 0, 1)     # the nape back into it
    light = dusk[..., None] * np.array(DUSK) + meter[..., None] * np.array(METER) + edge[..., None] * np.array(BEHIND)
    return (light * shade[..., None] + np.array(DUSK) * .10).astype(np.float32)


def _normal(colour: np.ndarray, alpha: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which way the drawn form turns, guessed: round towards its outline, and as its own light and shade have it."""
    padded = np.pad(alpha, ((0, 260), (0, 0)), mode="edge")     # it goes on under the frame
    padded = np.pad(padded, ((260, 0), (0, 0)), mode="edge")
    far = np.minimum(ndimage.distance_transform_edt(padded > .5)[260:-260], ROUND_PX) / ROUND_PX
    height = ROUND_PX * np.sqrt(np.clip(1 - (1 - far) ** 2, 0, 1))
    height = ndimage.gaussian_filter(height, FORM_PX)
    own = ndimage.gaussian_filter(colour.mean(-1) * alpha, FORM_PX * .6) * 60
    gy, gx = np.gradient(height + own)
    length = np.sqrt(1 + gx * gx + gy * gy)
    return -gx / length, -gy / length


def _cab() -> np.ndarray:
    """What is behind him, out of focus: his window, the lining, the rail of the screen, the glass at the back; linear."""
    w, h = SIZE
    picture = Image.new("RGB", SIZE, "#12141b")
    draw = ImageDraw.Draw(picture)
    for corners, colour in CAB:
        draw.polygon([(x * w, y * h) for x, y in corners], fill=colour)
    linear = _linear(np.asarray(picture.filter(ImageFilter.GaussianBlur(11)), np.float32) / 255)
    for x, y, r, colour in LAMPS:
        disc = Image.new("L", SIZE)
        ImageDraw.Draw(disc).ellipse((x * w - r, y * h - r, x * w + r, y * h + r), fill=255)
        share = np.asarray(disc.filter(ImageFilter.GaussianBlur(5)), np.float32)[..., None] / 255
        linear = linear + share * _linear(np.array(colour, np.float32) / 255)
    return linear


def _linear(colour: np.ndarray) -> np.ndarray:
    return np.where(colour <= .04045, colour / 12.92, ((colour + .055) / 1.055) ** 2.4)


def _display(linear: np.ndarray) -> np.ndarray:
    return np.clip(np.where(linear <= .0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-6) ** (1 / 2.4) - .055), 0, 1)
