"""The canvas and its layers: one sheet of paper each, drawn with skia at twice the size.

Law: a layer only takes paint; how layers fall on each other is told in blend.py.
Units: canvas pixels (900 x 1200), or face units after `pose`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import skia
from scipy.ndimage import gaussian_filter

from curves import Colour, resample, rgb, ribbon, taper

WIDTH, HEIGHT = 900, 1200
SCALE = 2

_MODES = {
    "over": skia.BlendMode.kSrcOver,
    "atop": skia.BlendMode.kSrcATop,
    "multiply": skia.BlendMode.kMultiply,
    "screen": skia.BlendMode.kScreen,
    "erase": skia.BlendMode.kDstOut,
}


@dataclass(frozen=True, slots=True)
class Shadow:
    """What a layer casts on the layers below: its shape, moved, blurred and multiplied."""

    dx: float
    dy: float
    blur: float
    strength: float
    tint: str


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a head sits: origin between the eyes, scale, tilt at rest and the nod of the mood."""

    origin: tuple[float, float]
    scale: float
    tilt: float
    nod: float = 0.0

    @property
    def pivot(self) -> tuple[float, float]:
        """Where the head turns on the neck."""
        return self.origin[0] + 38 * self.scale, self.origin[1] + 92 * self.scale


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the canvas that is worked on, in canvas pixels."""

    left: int = 0
    top: int = 0
    right: int = WIDTH
    bottom: int = HEIGHT

    @property
    def shape(self) -> tuple[int, int]:
        return (self.bottom - self.top) * SCALE, (self.right - self.left) * SCALE

    def cut(self, full: np.ndarray, scale: int = SCALE) -> np.ndarray:
        """The window's part of a full-canvas array."""
        return full[self.top * scale : self.bottom * scale, self.left * scale : self.right * scale]


FULL = Window()
FACE = (-12, 20)  # from between the eyes to the middle of a face
_RECORDED: dict[object, skia.Picture] = {}


class Layer:
    """A transparent sheet with a skia canvas, its cast shadows and its share of rim light."""

    def __init__(
        self, window: Window = FULL, casts: Sequence[Shadow] = (), rim: float = 0.6, soften: float = 0.0
    ) -> None:
        self.window, self.casts, self.rim, self.soften = window, tuple(casts), rim, soften
        height, width = window.shape
        self._surface = skia.Surface(width, height)
        self.c = self._surface.getCanvas()
        self.c.clear(0)
        self.c.scale(SCALE, SCALE)
        self.c.translate(-window.left, -window.top)

    def pose(self, pose: Pose) -> Layer:
        """Draw in face units from here on."""
        px, py = pose.pivot
        self.c.translate(px, py)
        self.c.rotate(pose.nod)
        self.c.translate(-px, -py)
        self.c.translate(*pose.origin)
        self.c.rotate(pose.tilt)
        self.c.scale(pose.scale, pose.scale)
        return self

    def turned(self, pose: Pose) -> Layer:
        """A layer that was drawn without a nod, turned by the nod of a pose."""
        if not pose.nod:
            return self
        w, x, y = self.window, *pose.pivot
        other = Layer(w, self.casts, self.rim, self.soften)
        other.c.translate(x, y)
        other.c.rotate(pose.nod)
        other.c.translate(-x, -y)
        box = skia.Rect.MakeLTRB(w.left, w.top, w.right, w.bottom)
        image = self._surface.makeImageSnapshot()
        other.c.drawImageRect(image, box, skia.SamplingOptions(skia.CubicResampler.CatmullRom()))
        return other

    def pixels(self) -> np.ndarray:
        """Premultiplied RGBA floats in 0..1 at twice the size."""
        image = self._surface.makeImageSnapshot()
        a = image.toarray(colorType=skia.kRGBA_8888_ColorType).astype(np.float32) / 255
        a[..., :3] *= a[..., 3:]
        if self.soften:  # skia does not smooth the edges of vertices
            a = np.stack([gaussian_filter(a[..., i], self.soften) for i in range(4)], -1)
        return a

    def fill(
        self,
        outline: np.ndarray,
        colour: Colour = "#000000",
        alpha: float = 1.0,
        blur: float = 0.0,
        mode: str = "over",
        shader: skia.Shader | None = None,
    ) -> None:
        self.c.drawPath(path(outline), _paint(colour, alpha, blur, mode, shader))

    def ink(
        self,
        line: np.ndarray,
        width: float,
        colour: Colour,
        alpha: float = 1.0,
        start: float = 0.3,
        end: float = 0.3,
        blur: float = 0.0,
        mode: str = "over",
        wobble: float = 0.0,
        seed: int = 0,
    ) -> None:
        """A brush line that swells and thins."""
        count = max(24, len(line))
        widths = width * taper(count, start, end)
        if wobble:
            noise = gaussian_filter(np.random.RandomState(seed).randn(count), count / 12)
            widths = widths * (1 + wobble * noise / (abs(noise).max() + 1e-6))
        self.fill(ribbon(resample(line, count), widths), colour, alpha, blur, mode)

    def ellipse(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        colour: Colour = "#000000",
        alpha: float = 1.0,
        blur: float = 0.0,
        mode: str = "over",
        shader: skia.Shader | None = None,
        turn: float = 0.0,
    ) -> None:
        self.c.save()
        self.c.translate(x, y)
        self.c.rotate(turn)
        box = skia.Rect.MakeXYWH(-rx, -ry, 2 * rx, 2 * ry)
        if shader is not None:  # gradients are given in the coordinates of the drawing
            shader = shader.makeWithLocalMatrix(skia.Matrix().setTranslate(-x, -y))
        self.c.drawOval(box, _paint(colour, alpha, blur, mode, shader))
        self.c.restore()

    def outline(
        self, line: np.ndarray, width: float, colour: Colour, alpha: float, blur: float = 0.0,
        mode: str = "atop"
    ) -> None:
        """An even line round a closed shape."""
        paint = _paint(colour, alpha, blur, mode, None)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        self.c.drawPath(path(line), paint)

    def replay(self, key: object, draw: Callable[[Layer], None]) -> None:
        """Draw what is always the same; it is recorded the first time."""
        if key not in _RECORDED:
            recorder, other = skia.PictureRecorder(), Layer(Window(0, 0, 1, 1))
            other.c = recorder.beginRecording(skia.Rect.MakeLTRB(-400, -400, 400, 600))
            draw(other)
            _RECORDED[key] = recorder.finishRecordingAsPicture()
        self.c.drawPicture(_RECORDED[key])

    @contextmanager
    def inside(self, outline: np.ndarray) -> Iterator[None]:
        """Paint only inside the outline."""
        self.c.save()
        self.c.clipPath(path(outline), skia.ClipOp.kIntersect, True)
        yield
        self.c.restore()

    def picture(self, rgb_pixels: np.ndarray, left: float, top: float, scale: float = 1.0, mode: str = "over") -> None:
        """Lay an RGB picture (floats in 0..1) down with its corner at (left, top)."""
        height, width = rgb_pixels.shape[:2]
        rgba = np.dstack([rgb_pixels.clip(0, 1) * 255 + 0.5, np.full((height, width), 255.0)])
        image = skia.Image.fromarray(rgba.astype(np.uint8), colorType=skia.kRGBA_8888_ColorType)
        box = skia.Rect.MakeXYWH(left, top, width * scale, height * scale)
        self.c.drawImageRect(image, box, skia.SamplingOptions(skia.FilterMode.kLinear), _paint("#000000", 1.0, 0.0, mode, None))


def path(outline: np.ndarray, closed: bool = True) -> skia.Path:
    """A polygon as a skia path."""
    shape = skia.Path()
    shape.addPoly([skia.Point(float(x), float(y)) for x, y in outline], closed)
    return shape


def ink_colour(colour: Colour, alpha: float = 1.0) -> int:
    """A colour as skia wants it."""
    r, g, b = (int(max(0, min(255, v))) for v in rgb(colour))
    return skia.Color(r, g, b, int(max(0.0, min(1.0, alpha)) * 255))


def linear(start: Sequence[float], end: Sequence[float], colours: Sequence[Colour],
           stops: Sequence[float] | None = None) -> skia.Shader:
    """A gradient from one point to another."""
    ends = [skia.Point(float(start[0]), float(start[1])), skia.Point(float(end[0]), float(end[1]))]
    return skia.GradientShader.MakeLinear(ends, [ink_colour(c) for c in colours], stops)


def _paint(colour: Colour, alpha: float, blur: float, mode: str, shader: skia.Shader | None) -> skia.Paint:
    paint = skia.Paint(AntiAlias=True)
    if shader is not None:
        paint.setShader(shader)
        paint.setAlphaf(alpha)
    else:
        paint.setColor(ink_colour(colour, alpha))
    paint.setBlendMode(_MODES[mode])
    if blur:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint
