"""The place, the people in it and what stands before them, and how one picture of it turns into the next.

Law: `View` in, pixels out; nothing is decided here. Two whole pictures are dissolved, so that a
frame of motion costs two blits however many people there are; only someone who walks is drawn on top.
"""

from collections.abc import Callable, Set
from typing import TypeVar

import pygame

from engine.stage import backdrop, life, theme, transitions, tween
from engine.stage.assets import Assets
from engine.stage.canvas import Canvas, Rect
from engine.stage.company import Company, Standing, across
from engine.stage.foreground import Foreground, foreground
from engine.stage.frame import WIDE, Frame
from engine.stage.life import Signs
from engine.stage.overlays import Overlays
from engine.stage.sprites import PREMULTIPLIED, Sprites
from engine.stage.view import View

KEEP_PICTURES = 2
KEEP_PLACES = 1
KEEP_NEARER = 2
KEEP_FOREGROUNDS = 3
_T = TypeVar("_T")


class Diorama:
    """Shows a view; a new one is dissolved to."""

    def __init__(self, assets: Assets, sprites: Sprites) -> None:
        self.assets, self.sprites = assets, sprites
        self.view = View()
        self._old: View | None = None
        self._dissolve: transitions.Dissolve | None = None
        self._seconds = self._length = 0.0
        self._places: dict[tuple[object, ...], pygame.Surface] = {}
        self._nearer: dict[tuple[object, ...], pygame.Surface] = {}
        self._pictures: dict[tuple[object, ...], pygame.Surface] = {}
        self._foregrounds: dict[tuple[object, ...], Foreground | None] = {}
        self._canvas: Canvas | None = None
        self._signs: dict[str, Signs] = {}
        self._line_seconds = self._quiet = 0.0
        self.overlays, self._left = Overlays(), Overlays()

    @property
    def is_alive(self) -> bool:
        """Whether somebody is still to blink, talk or breathe."""
        return bool(self._signs)

    @property
    def is_stirring(self) -> bool:
        """Whether something moves in the picture that nobody has to wait for."""
        return self.overlays.is_stirring and self.view.is_open and not self.changes_place

    @property
    def is_moving(self) -> bool:
        """Whether it is on its way to another view."""
        return self._old is not None

    @property
    def changes_place(self) -> bool:
        """Whether it is on its way to another place."""
        return self._old is not None and self._old.place != self.view.place

    def show(self, view: View, at_once: bool = False) -> None:
        """Go to another view; somebody looks at it."""
        self.overlays.wake()
        view = raised(view, self.sprites)
        if view == self.view:
            return
        self._old = None if at_once else self.view
        if (self.view.place, self.view.overlays) != (view.place, view.overlays):
            self._left, self.overlays = self.overlays, Overlays(view.overlays)
        self._signs = {}
        self._dissolve = None
        self.view = view
        self._seconds = 0.0
        self._length = theme.DISSOLVE_SECONDS if self.changes_place else theme.CHANGE_SECONDS
        if self._walking():
            self._length = theme.SLIDE_SECONDS

    def update(self, dt: float) -> bool:
        """Let time pass; True where that changed something."""
        if self._old is None:
            return False
        self._seconds += dt
        if self._seconds >= self._length:
            self.finish()
        return True

    def live(self, dt: float, speaker: str | None, is_typing: bool) -> list[Rect]:
        """Let people blink, talk and breathe beside a line; the answer is where they changed."""
        canvas = self._canvas
        if canvas is None or not (is_typing or self._signs):
            return []
        self._line_seconds, self._quiet = self._line_seconds + dt, 0.0 if is_typing else self._quiet + dt
        company, before = self._company(canvas, self.view), self._signs
        is_over = self._quiet >= life.REST_SECONDS or self.is_moving or self.view.insert
        self._signs = {} if is_over else company.signs(canvas, self._line_seconds, speaker, self._quiet)
        return [] if self.is_moving else company.changed(canvas, before, self._signs)

    def stir(self, dt: float) -> list[Rect]:
        """Let what moves in the picture move, once one is there; the answer is where."""
        return self.overlays.update(dt) if self.is_stirring else []

    def rest(self) -> list[Rect]:
        """Nobody and nothing moves any more; the answer is where something did."""
        self._signs = {}
        return self.overlays.still()

    def finish(self) -> None:
        """Be there at once."""
        self._old = self._dissolve = None

    def prepare(self, canvas: Canvas, view: View) -> None:
        """Have ready what another view will need."""
        view = raised(view, self.sprites)
        self._picture(canvas, view)
        self._company(canvas, view).prepare(canvas)
        if view.is_open and view.overlays == self.overlays.overlays:
            self.overlays.stencils.of(canvas, self._company(canvas, view))

    def still(self, canvas: Canvas) -> pygame.Surface:
        """The view as a whole picture, to look at only."""
        return self._picture(canvas, self.view)

    def forget(self) -> None:
        """Drop all pictures, as when the window has another size."""
        self.finish()
        self.overlays.forget()
        self._places.clear()
        self._nearer.clear()
        self._pictures.clear()
        self._foregrounds.clear()
        self.sprites.forget()

    def draw(self, canvas: Canvas) -> None:
        """The view, or how far it has come."""
        self._canvas, at = canvas, canvas.at(0, 0)
        if self._old is None and any(sign != Signs() for sign in self._signs.values()):
            canvas.surface.blit(self._framed(canvas, self.view), at)
            self._company(canvas, self.view).draw_alive(canvas, self._signs)
            self._draw_overlays(canvas)
            return
        if self._old is None:
            canvas.surface.blit(self._picture(canvas, self.view), at)
            self._draw_overlays(canvas)
            return
        t = tween.share(self._seconds, self._length)
        walking = self._walking()
        names = {person.look.who for _, person in walking}
        if self._dissolve is None:
            before = self._picture(canvas, _without(self._old, names))
            self._dissolve = transitions.Dissolve(before, self._picture(canvas, _without(self.view, names)))
        self._dissolve.draw(canvas.surface, at, t)
        self._draw_overlays(canvas, names, tween.smooth(t))
        if walking:
            self._draw_walking(canvas, walking, tween.smooth(t))

    def _draw_overlays(self, canvas: Canvas, walking: Set[str] = frozenset(), t: float = 1.0) -> None:
        """What moves in the picture, behind those who stand before it."""
        old = self._old or self.view
        share = tween.between(float(old.is_open), float(self.view.is_open), t)
        overlays, views = self.overlays, {old, self.view}
        if self.changes_place:
            overlays, views, share = self._left, {old}, old.is_open * (1 - t)
        companies = [self._company(canvas, _without(view, walking)) for view in views]
        overlays.draw(canvas, lambda: self._place(canvas, old), companies, share)

    def _walking(self) -> list[tuple[Standing, Standing]]:
        """Who walks, from where to where, and who moves with the frame: nobody under a close-up, nor at a cut."""
        old, new = self._old, self.view
        if old is None or old.insert or new.insert or not old.goes_on(new):
            return []
        before = {person.look.who: person for person in old.people}
        pairs = [(before[person.look.who], person) for person in new.people if person.look.who in before]
        return [(a, b) for a, b in pairs if across(old.frame, a.slot) != across(new.frame, b.slot)]

    def _picture(self, canvas: Canvas, view: View) -> pygame.Surface:
        key = (view, canvas.size)
        return _kept(self._pictures, key, KEEP_PICTURES, lambda: self._paint(canvas, view))

    def _paint(self, canvas: Canvas, view: View) -> pygame.Surface:
        picture = self._framed(canvas, view).copy()
        self._company(canvas, view).draw(picture, canvas, 0, 0)
        if view.insert:
            self._lay_insert(picture, canvas, view.insert)
        return transitions.with_alpha(picture)

    def _lay_insert(self, picture: pygame.Surface, canvas: Canvas, name: str) -> None:
        """A close-up, like a photograph laid over the darkened room."""
        left, top, width, height = (canvas.px(length) for length in theme.INSERT)
        picture.fill(theme.SHADE, special_flags=pygame.BLEND_RGB_MULT)
        edge = canvas.px(theme.INSERT_EDGE)
        picture.fill(theme.NARRATION_TEXT, (left - edge, top - edge, width + 2 * edge, height + 2 * edge))
        title = name.replace("_", " ").capitalize()
        photograph = self.assets.cover("inserts", name, (width, height))
        picture.blit(photograph or backdrop.stand_in((width, height), title), (left, top))

    def _place(self, canvas: Canvas, view: View) -> pygame.Surface:
        def paint() -> pygame.Surface:
            picture = self.assets.cover(view.folder, view.picture, canvas.size) if view.picture else None
            return picture or backdrop.stand_in(canvas.size, view.title)

        return _kept(self._places, (view.place, canvas.size), KEEP_PLACES, paint)

    def _framed(self, canvas: Canvas, view: View) -> pygame.Surface:
        """What is to be seen of the place."""
        if view.frame == WIDE:
            return self._place(canvas, view)
        key = (view.place, canvas.size, view.frame)
        return _kept(self._nearer, key, KEEP_NEARER, lambda: view.frame.of(self._place(canvas, view)))

    def _company(self, canvas: Canvas, view: View) -> Company:
        before = self._foreground(canvas, view.foreground, view.frame) if view.foreground else None
        return Company(
            self.sprites,
            view.light,
            view.people,
            view.is_seated,
            before,
            view.is_behind,
            view.frame,
            view.is_at_table,
        )

    def _foreground(self, canvas: Canvas, name: str, frame: Frame) -> Foreground | None:
        size = round(canvas.size[0] * frame.zoom), round(canvas.size[1] * frame.zoom)
        key = (name, size)
        return _kept(self._foregrounds, key, KEEP_FOREGROUNDS, lambda: foreground(self.assets, *key))

    def _draw_walking(self, canvas: Canvas, walking: list[tuple[Standing, Standing]], t: float) -> None:
        """Those who walk, behind what stands before them."""
        before, company = self._old or self.view, self._company(canvas, self.view)
        company = company._replace(frame=before.frame.toward(company.frame, t))
        for old, new in walking:
            sprite = company.sprite(canvas, new)
            x = company.frame.x(tween.between(theme.SLOT_X[old.slot], theme.SLOT_X[new.slot], t))
            corner = canvas.at(x, company.top(new.slot))
            at = (corner[0] + sprite.left, corner[1] + sprite.top)
            canvas.surface.blit(sprite.picture, at, special_flags=PREMULTIPLIED)
        company.draw_foreground(canvas.surface, canvas, canvas.left, canvas.top)


def _without(view: View, names: Set[str]) -> View:
    """The view without those who walk, and without what is drawn over them: once, for it may be half clear."""
    if not names:
        return view
    people = tuple(person for person in view.people if person.look.who not in names)
    return view._replace(people=people, foreground=None)


def raised(view: View, sprites: Sprites) -> View:
    """Nearer, the eye is as low as people's hair lets it be: what is asked at the foot leaves faces free."""
    if view.frame == WIDE:
        return view
    company = Company(sprites, view.light, view.people, view.is_seated, None, view.is_behind, view.frame)
    return view._replace(frame=company.raised())


def _kept(
    those: dict[tuple[object, ...], _T], key: tuple[object, ...], most: int, make: Callable[[], _T]
) -> _T:
    """What is kept under a key, made where it is not there yet; the oldest go."""
    if key not in those:
        while len(those) > most:
            del those[next(iter(those))]
        those[key] = make()
    return those[key]
