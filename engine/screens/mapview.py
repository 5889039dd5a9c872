"""The player's map as it is drawn: the part in the window, and all of it in the strip below.

Law: it shows a survey and where the camera is; it decides nothing. What is drawn once is kept in pieces.
"""

from math import exp

from engine.screens import views
from engine.screens.mapmarks import CONTRAST, LABEL_ROOM, MARGIN, PLAIN, marks, small_mark
from engine.screens.survey import Stop, Survey
from engine.stage import board, theme
from engine.stage.canvas import Canvas, Picture, Rect
from engine.stage.paragraph import Paragraph
from engine.stage.rails import Band, Mark, sheet, span
from engine.story.model import Story

WINDOW = Rect(40, 84, 1200, 408)
STRIP = Rect(40, 500, 1200, 44)
PIECE, AHEAD = 150, 4
LEAST_SCALE = 0.78
EASE = 14.0
NEAR = 11
# How much of a change of the text's size the map takes, so that names keep their room.
ZOOMS = 0.5
NAME_WIDE = 108
FLAP = (20, 30)


class MapView:
    """A survey in its window; `x` and `y` are the map's corner there, in the map's units."""

    def __init__(self, survey: Survey, story: Story, text_size: float = 1.0) -> None:
        self.survey = survey
        self.colors = [
            who.color if (who := views.speaker(story, owner)) else theme.NOBODY for owner in survey.owners
        ]
        self.color_of = {
            stop.id: who.color if (who := views.speaker(story, stop.owner)) else theme.NOBODY
            for stop in survey.stops.values()
        }
        self.names = [who.name if (who := views.speaker(story, owner)) else "" for owner in survey.owners]
        self.tall = survey.transit.height + 2 * LABEL_ROOM
        self.zoom = 1 + max(0.0, text_size - 1) * ZOOMS
        self.scale = max(LEAST_SCALE, min(1.0, WINDOW.h / self.tall)) * self.zoom
        self.x = self.y = 0.0
        self._wanted = (0.0, 0.0)
        self.labels = {stop.id: self._label(stop) for stop in survey.stops.values() if stop.title}
        self.marks: list[Mark] | None = None
        self.spans: list[tuple[float, float]] = []
        self.ink = PLAIN
        self.pieces: dict[int, Picture] = {}
        self._strip: Picture | None = None

    @property
    def is_moving(self) -> bool:
        """Whether the camera is on its way."""
        return (self.x, self.y) != self._wanted

    def forget(self) -> None:
        """Drop what was drawn for another scale."""
        self.pieces.clear()
        self._strip = None

    def at(self, stop: str) -> tuple[float, float]:
        """Where a stop is on the canvas."""
        x, y = self.survey.transit.stops[stop]
        return WINDOW.x + (x - self.x) * self.scale, WINDOW.y + (y + LABEL_ROOM - self.y) * self.scale

    def stop_at(self, x: float, y: float) -> str | None:
        """The stop at a point of the canvas, or under its name."""
        if not WINDOW.collidepoint(x, y):
            return None
        for stop in self.survey.stops:
            left, top = self.at(stop)
            if abs(x - left) < 4 * NEAR and -NEAR * 1.5 < y - top < 3 * NEAR:
                return stop
        return None

    def go_to(self, stop: str, at_once: bool = False) -> None:
        """Have this stop well within the window."""
        x, y = self.survey.transit.stops[stop]
        wide, tall = WINDOW.w / self.scale, WINDOW.h / self.scale
        left, top = self._wanted
        if not left + 0.25 * wide < x < left + 0.75 * wide:
            left = x - wide / 2
        if not top + 0.2 * tall < y + LABEL_ROOM < top + 0.8 * tall:
            top = y + LABEL_ROOM - tall / 2
        self.go(left, top, at_once)

    def go(self, x: float, y: float, at_once: bool = False) -> None:
        """Have the camera there, as far as the map goes."""
        width = self.survey.transit.width
        most_x = width + MARGIN - WINDOW.w / self.scale
        self._wanted = (
            max(-float(MARGIN), min(x, most_x)),
            max(0.0, min(y, self.tall - WINDOW.h / self.scale)),
        )
        if at_once:
            self.x, self.y = self._wanted

    def pan(self, x: float, y: float, at_once: bool = False) -> None:
        """Move the camera by so much of the canvas."""
        self.go(self._wanted[0] + x / self.scale, self._wanted[1] + y / self.scale, at_once)

    def go_to_strip(self, x: float) -> None:
        """Have the part of the map in the middle that is there in the strip."""
        self.go((x - STRIP.x) / STRIP.w * self.survey.transit.width - WINDOW.w / self.scale / 2, self.y, True)

    def update(self, dt: float) -> bool:
        """Let the camera move; whether it did."""
        if not self.is_moving:
            return False
        share = 1 - exp(-EASE * dt)
        x, y = self._wanted
        self.x, self.y = self.x + (x - self.x) * share, self.y + (y - self.y) * share
        if abs(self.x - x) + abs(self.y - y) < 0.6:
            self.x, self.y = self._wanted
        return True

    def rest(self, canvas: Canvas) -> None:
        """Draw some pieces more, for when the camera comes there."""
        last = int((self.survey.transit.width + 2 * MARGIN) * self.scale / PIECE) + 1
        for piece in [piece for piece in range(last) if piece not in self.pieces][:AHEAD]:
            self._piece(canvas, piece)

    def draw(self, canvas: Canvas, focus: str | None) -> None:
        """The window, and the strip below."""
        clip = canvas.surface.get_clip()
        canvas.surface.set_clip(clip.clip(canvas.area(WINDOW)))
        first = (self.x + MARGIN) * self.scale
        for piece in range(int(first // PIECE), int((first + WINDOW.w) // PIECE) + 1):
            canvas.blit(
                self._piece(canvas, piece), WINDOW.x + piece * PIECE - first, WINDOW.y - self.y * self.scale
            )
        shown = [stop for stop in self.survey.stops.values() if self._is_near(stop.id)]
        for stop in shown:
            self._draw_stop(canvas, stop, stop.id == focus)
        for stop in shown:
            self._draw_label(canvas, stop)
        self._draw_lanes(canvas)
        canvas.surface.set_clip(clip)
        self._draw_strip(canvas, focus)

    def _draw_lanes(self, canvas: Canvas) -> None:
        """Whose each lane is, at the left: the last one's at its foot."""
        lanes = self.survey.transit.lanes
        for number, (lane, name, color) in enumerate(zip(lanes, self.names, self.colors, strict=True)):
            if name and lane.bottom > lane.top:
                is_last = 0 < number == len(lanes) - 1
                edge = lane.bottom - 8 if is_last else lane.top - 16
                y = WINDOW.y + (edge + LABEL_ROOM - self.y) * self.scale
                wide = canvas.width(name.upper(), theme.LABEL) + 30
                canvas.panel(Rect(WINDOW.x + 4, y - 3, wide, 26), (*self.ink.ground, 210), None, 4)
                canvas.fill(Rect(WINDOW.x + 12, y + 3, 4, 14), color)
                canvas.text(name.upper(), WINDOW.x + 24, y, theme.LABEL, color)

    def _is_near(self, stop: str) -> bool:
        x, _ = self.at(stop)
        return WINDOW.x - 80 < x < WINDOW.right + 80

    def _draw_stop(self, canvas: Canvas, stop: Stop, is_focused: bool) -> None:
        """An ending's flap, and the ring around what is focused."""
        x, y = self.at(stop.id)
        amber = (*theme.AMBER, 255)
        if stop.is_ending:
            size = canvas.px(FLAP[0]), canvas.px(FLAP[1])
            frame = Rect(x - FLAP[0] / 2 - 3, y - FLAP[1] / 2 - 3, FLAP[0] + 6, FLAP[1] + 6)
            edge = amber if is_focused else (*self.ink.unlit, 255)
            canvas.panel(frame, (*theme.BOARD_FRAME[:3], 255), edge, 5)
            picture = board.cell(stop.title[:1].upper() or " ", size, theme.AMBER)
            canvas.blit(picture, x - FLAP[0] / 2, y - FLAP[1] / 2)
        elif is_focused:
            for radius in (14, 15):
                ring = Rect(x - radius, y - radius, 2 * radius, 2 * radius)
                canvas.panel(ring, (0, 0, 0, 0), amber, radius)

    def _draw_label(self, canvas: Canvas, stop: Stop) -> None:
        """A visited stop's name below it; above it the chapter that it opens."""
        if stop.chapter:
            x, y = self.at(stop.id)
            canvas.text(stop.chapter.upper(), x, y - 32 * self.zoom, theme.LABEL, theme.AMBER_DIM, 0.5)
        if label := self.labels.get(stop.id):
            x, y = self.at(stop.id)
            top = y + (22 if stop.is_ending else 13 * self.zoom)
            wide = label.widest(canvas) + 8
            plate = Rect(x - wide / 2, top, wide, label.height(canvas))
            canvas.panel(plate, (*self.ink.ground, 210), None, 4)
            label.draw(canvas, x - label.width / 2, top - 1, align=0.5)

    def _draw_strip(self, canvas: Canvas, focus: str | None) -> None:
        if self._strip is None:
            across, down = STRIP.w / self.survey.transit.width, (STRIP.h - 8) / self.survey.transit.height
            small = [
                small_mark(mark, across, down) for mark in self._marks(canvas) if not isinstance(mark, Band)
            ]
            self._strip = sheet(canvas, Rect(0, -4, STRIP.w, STRIP.h), 1.0, self.ink.ground, small)
        canvas.blit(self._strip, STRIP.x, STRIP.y)
        across = STRIP.w / self.survey.transit.width
        left = max(0.0, self.x * across)
        right = min(STRIP.w, (self.x + WINDOW.w / self.scale) * across)
        canvas.panel(
            Rect(STRIP.x + left, STRIP.y, right - left, STRIP.h), (255, 255, 255, 14), (*theme.AMBER, 150), 4
        )
        if focus:
            x, y = self.survey.transit.stops[focus]
            down = (STRIP.h - 8) / self.survey.transit.height
            canvas.panel(
                Rect(STRIP.x + x * across - 4, STRIP.y + y * down, 8, 8), (*theme.AMBER, 255), None, 4
            )

    def _piece(self, canvas: Canvas, piece: int) -> Picture:
        if piece not in self.pieces:
            area = Rect(piece * PIECE / self.scale - MARGIN, -LABEL_ROOM, PIECE / self.scale, self.tall)
            marks = self._marks(canvas)
            near = [
                m
                for m, (low, high) in zip(marks, self.spans, strict=True)
                if high > area.left and low < area.right
            ]
            self.pieces[piece] = sheet(canvas, area, self.scale, self.ink.ground, near)
        return self.pieces[piece]

    def _marks(self, canvas: Canvas) -> list[Mark]:
        """The whole map, drawn up once."""
        if self.marks is None:
            self.ink = CONTRAST if canvas.taste.is_high_contrast else PLAIN
            self.marks = marks(self.survey, self.colors, self.color_of, self.ink, self.tall)
            self.spans = [span(mark) for mark in self.marks]
        return self.marks

    def _label(self, stop: Stop) -> Paragraph:
        color = theme.AMBER if stop.is_ending or stop.is_here else theme.TEXT
        return Paragraph([(stop.title, False)], theme.STOP, color, NAME_WIDE * self.zoom, is_balanced=True)
