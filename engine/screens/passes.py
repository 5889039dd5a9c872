"""A save as a boarding pass: cream paper, a perforated stub, the owner's colour across the top.

Law: draws what it is given and reads no file; the flaps of the departure clock are its only amber.
"""

from functools import lru_cache
from typing import NamedTuple

import pygame

from engine.saves.telling import day, duration, flaps
from engine.stage import board, theme
from engine.stage.canvas import Canvas, Picture, Rect
from engine.stage.paragraph import Paragraph
from engine.stage.theme import Color, Style, Tint

FINE = 3
# How much of its size the picture gives up to a text twice as large.
YIELDS = 0.55
UNLIT = (224, 221, 217)
GHOST: Tint = (190, 205, 230, 16)
GHOST_LIT: Tint = (190, 205, 230, 40)
GHOST_EDGE: Tint = (200, 214, 236, 62)
RING: Tint = (*theme.PAPER, 255)
CLEAR: Tint = (255, 255, 255, 0)
BARS = 26


class Face(NamedTuple):
    """What is printed on a pass; seconds since 1970 and of playing, minutes to departure."""

    place: str
    carrier: str
    owner: str
    color: Color
    chapter: str
    scene: str
    line: str
    when: float
    played_seconds: float
    minutes: int | None
    name: str = ""
    code: int = 0


def draw_pass(canvas: Canvas, rect: Rect, face: Face, picture: Picture | None, is_lit: bool) -> None:
    """A pass; the one in focus is lit and has a ring."""
    _draw_paper(canvas, rect, face.color, is_lit)
    _draw_band(canvas, rect, face)
    _draw_picture(canvas, rect, picture)
    _draw_words(canvas, rect, face)
    _draw_stub(canvas, rect, face)
    _finish(canvas, rect, is_lit)


def draw_fault(canvas: Canvas, rect: Rect, place: str, words: str, is_lit: bool) -> None:
    """A pass that cannot be read."""
    _draw_paper(canvas, rect, theme.mix(theme.PAPER_LOW, theme.INK_FAULT, 0.5), is_lit)
    canvas.text(place, rect.x + 16, rect.y + 4, theme.PASS_OWNER, theme.PAPER)
    canvas.text("Damaged", rect.x + 28, rect.y + 42, theme.PASS_SCENE, theme.INK_FAULT)
    text = Paragraph([(words, False)], theme.PASS_SMALL, theme.INK, rect.w - theme.PASS_STUB - 50)
    text.draw(canvas, rect.x + 28, rect.y + 74)
    canvas.text("VOID", _stub_middle(rect), rect.y + 78, theme.PASS_SCENE, theme.INK_FAULT, 0.5)
    _finish(canvas, rect, is_lit)


def draw_gap(canvas: Canvas, rect: Rect, place: str, words: str, is_lit: bool) -> None:
    """A slot with nothing in it."""
    canvas.panel(rect, GHOST_LIT if is_lit else GHOST, GHOST_EDGE, theme.PASS_RADIUS)
    color = theme.TEXT if is_lit else theme.DIM
    canvas.text(place, rect.x + 16, rect.y + 6, theme.PASS_OWNER, color)
    canvas.text(words, rect.centerx, rect.centery - 12, theme.SMALL, color, 0.5)
    if is_lit:
        _draw_ring(canvas, rect)


def shortened(canvas: Canvas, words: str, style: Style, width: float) -> str:
    """The words, or as many as fit the width with an ellipsis."""
    if canvas.width(words, style) <= width:
        return words
    while words and canvas.width(words + "…", style) > width:
        words = words[:-1]
    return words.rstrip(" .,;:—") + "…"


def _draw_paper(canvas: Canvas, rect: Rect, color: Color, is_lit: bool) -> None:
    canvas.panel(rect.move(0, 5), (0, 0, 0, 90), None, theme.PASS_RADIUS)
    area = canvas.area(rect)
    pixels = (
        canvas.px(theme.PASS_STUB),
        canvas.px(theme.PASS_BAND),
        canvas.px(theme.PASS_RADIUS),
        canvas.px(7),
    )
    canvas.surface.blit(_paper(area.size, *pixels, color, is_lit), area)


def _draw_band(canvas: Canvas, rect: Rect, face: Face) -> None:
    y = rect.y + (theme.PASS_BAND - canvas.taste.style(theme.PASS_OWNER).leading) / 2
    left = rect.x + 16
    left += canvas.text((face.owner or face.carrier).upper(), left, y, theme.PASS_OWNER, theme.INK) + 14
    right = rect.right - theme.PASS_STUB - 12
    words = face.name or (face.carrier if face.owner else "")
    words = shortened(canvas, words if face.name else words.upper(), theme.PASS_OWNER, right - left)
    canvas.text(words, right, y, theme.PASS_OWNER, theme.mix(theme.INK, face.color, 0.25), 1)
    canvas.text(face.place, rect.right - 16, y, theme.PASS_OWNER, theme.INK, 1)


def picture_of(canvas: Canvas) -> Rect:
    """Where the picture is on a pass; where type is large, words take of its room."""
    x, y, wide, high = theme.PASS_PICTURE
    share = 1 - YIELDS * max(0.0, canvas.taste.size - 1)
    return Rect(x, y, wide * share, high * share)


def _draw_picture(canvas: Canvas, rect: Rect, picture: Picture | None) -> None:
    frame = picture_of(canvas).move(rect.topleft)
    if picture:
        canvas.surface.blit(picture, canvas.area(frame))
    else:
        canvas.fill(frame, theme.mix(theme.PAPER_LOW, theme.INK, 0.35))


def _draw_words(canvas: Canvas, rect: Rect, face: Face) -> None:
    left = rect.x + picture_of(canvas).right + theme.PASS_WORDS
    width = rect.right - theme.PASS_STUB - 14 - left
    field, scene, row, small = map(
        canvas.taste.style, (theme.PASS_FIELD, theme.PASS_SCENE, theme.PASS_LINE, theme.PASS_SMALL)
    )
    y = rect.y + 34
    if face.chapter and face.chapter != face.scene:
        chapter = shortened(canvas, face.chapter.upper(), theme.PASS_FIELD, width)
        canvas.text(chapter, left, y, theme.PASS_FIELD, theme.INK_DIM)
    y += field.leading - 1
    canvas.text(shortened(canvas, face.scene, theme.PASS_SCENE, width), left, y, theme.PASS_SCENE, theme.INK)
    y += scene.leading + 2
    foot = rect.bottom - 8 - small.leading
    for line in _line_words(canvas, face.line, width, int((foot - y) / row.leading)):
        canvas.text(line, left, y, theme.PASS_LINE, theme.mix(theme.INK, theme.PAPER, 0.16))
        y += row.leading
    canvas.text(day(face.when), left, foot, theme.PASS_SMALL, theme.INK_DIM)


def _line_words(canvas: Canvas, words: str, width: float, most: int) -> list[str]:
    """The line on so many rows at most, cut short where it is longer."""
    rows = Paragraph([(words, False)], theme.PASS_LINE, theme.INK, width).lines(canvas)
    texts = [row.text.rstrip() for row in rows[:most]]
    if len(rows) > most > 0:
        cut = shortened(canvas, texts[-1] + " " + rows[most].text, theme.PASS_LINE, width)
        texts[-1] = (cut.rpartition(" ")[0] or cut).rstrip(" .,;:—…") + "…"
    return texts


def _draw_stub(canvas: Canvas, rect: Rect, face: Face) -> None:
    middle = _stub_middle(rect)
    y = rect.y + 31
    if face.minutes is not None:
        words = "DEPARTED" if face.minutes <= 0 else "DEPARTS IN"
        canvas.text(words, middle, y, theme.PASS_FIELD, theme.INK_DIM, 0.5)
        _draw_flaps(canvas, middle, y + 20, flaps(face.minutes))
    canvas.text("PLAYED", middle, rect.y + 93, theme.PASS_FIELD, theme.INK_DIM, 0.5)
    canvas.text(duration(face.played_seconds), middle, rect.y + 105, theme.PASS_SMALL, theme.INK, 0.5)
    _draw_bars(canvas, Rect(middle - 43, rect.y + 133, 86, 23), face.code)


def _draw_flaps(canvas: Canvas, middle: float, y: float, words: str) -> None:
    pitch = theme.PASS_FLAP * (theme.CELL_SHAPE + theme.CELL_GAP)
    words = words.rjust(4)
    left = middle - pitch * len(words) / 2
    canvas.panel(
        Rect(left - 4, y - 3, pitch * len(words) + 7, theme.PASS_FLAP + 7), theme.BOARD_FRAME, None, 5
    )
    size = (canvas.px(theme.PASS_FLAP * theme.CELL_SHAPE), canvas.px(theme.PASS_FLAP))
    for column, letter in enumerate(words):
        picture = board.cell(letter, size, theme.AMBER)
        canvas.blit(picture, left + 1 + column * pitch, y + 0.5)


def _draw_bars(canvas: Canvas, area: Rect, code: int) -> None:
    """A bar code, the same for the same place in the story."""
    step = area.w / (2 * BARS)
    x, number = area.x, code & 0xFFFFFFFF
    for index in range(BARS):
        number = (number * 1103515245 + 12345 + index) & 0xFFFFFFFF
        wide = (0.7, 1.0, 1.6)[number >> 16 & 3 if number >> 16 & 3 < 3 else 1]
        canvas.fill(Rect(x, area.y, wide * step, area.h), theme.mix(theme.INK, theme.PAPER, 0.12))
        x += 2 * step


def _finish(canvas: Canvas, rect: Rect, is_lit: bool) -> None:
    if is_lit:
        _draw_ring(canvas, rect)
        return
    if canvas.taste.is_high_contrast:
        return
    clip = canvas.surface.get_clip()
    canvas.surface.fill(UNLIT, canvas.area(rect).clip(clip), special_flags=pygame.BLEND_RGB_MULT)


def _draw_ring(canvas: Canvas, rect: Rect) -> None:
    canvas.panel(rect.inflate(10, 10), CLEAR, RING, theme.PASS_RADIUS + 5)
    canvas.panel(rect.inflate(8, 8), CLEAR, RING, theme.PASS_RADIUS + 4)


def _stub_middle(rect: Rect) -> float:
    return rect.right - theme.PASS_STUB / 2


@lru_cache(maxsize=24)
def _paper(
    size: tuple[int, int], stub: int, band: int, radius: int, notch: int, color: Color, is_lit: bool
) -> Picture:
    """The empty pass; made larger and shrunk, so that its round edges are smooth."""
    wide, high = size[0] * FINE, size[1] * FINE
    stub, band, radius, notch = (length * FINE for length in (stub, band, radius, notch))
    tint = pygame.Surface((1, 2))
    tint.set_at((0, 0), theme.PAPER)
    tint.set_at((0, 1), theme.PAPER_LOW)
    sheet = pygame.transform.smoothscale(tint.convert(32), (wide, high)).convert_alpha()
    sheet.fill(color, (0, 0, wide, band))
    shape = pygame.Surface((wide, high), pygame.SRCALPHA)
    pygame.draw.rect(shape, (255, 255, 255, 255), shape.get_rect(), border_radius=radius)
    tear = wide - stub
    for y in (0, high):
        pygame.draw.circle(shape, (255, 255, 255, 0), (tear, y), notch)
    hole = max(2, notch // 4)
    for y in range(notch * 2, high - notch, hole * 4):
        pygame.draw.circle(shape, (255, 255, 255, 70), (tear, y), hole)
    sheet.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return pygame.transform.smoothscale(sheet, size)
