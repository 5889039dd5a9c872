"""Lexie on the roof of the hospital in the wind, and something with a red light and a white one, going over."""

from dataclasses import replace

from air import rained
from blend import Pixels
from climbing import PAINTING as NEAR
from kit import Light, Rim, glow

_LAMP, _SKY = (1.0, 0.74, 0.46), (0.42, 0.52, 0.95)


def _rain(picture: Pixels) -> Pixels:
    return glow(glow(rained(picture), 1084, 163, 44, (1.0, 0.92, 0.8), 0.4), 1041, 172, 38, (1.0, 0.16, 0.12), 0.4)


PAINTING = replace(
    NEAR,
    place="roof_hospital",
    crop=(180, 40, 1720, 906),
    figures=[NEAR.figures[0]._replace(
        at=(660, 520),
        light=Light((0.12, 0.13, 0.20), (0.18, 0.15, 0.17), (0.11, 0.14, 0.28), (Rim(_LAMP, (7, -6), 5), Rim(_SKY, (-2, -5), 5))))],
    after=_rain,
)
