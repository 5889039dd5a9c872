"""From the back seat: Derek has stopped before the water, where there is a gauge to read; Lexie beside him."""

from flood import from_behind

PAINTING = from_behind(("derek", "coat"), "#a4a8ba", truck=False, gain=0.78)
