"""What a place file says about itself, beside the function that builds it."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Place:
    """How the pictures of one place are rendered and painted.

    `variants` maps each picture's name to the paint parameters that differ from `paint`.
    """

    variants: dict[str, dict[str, Any]]
    size: tuple[int, int] = (1440, 810)
    samples: int = 12
    noise: float = .05
    bounces: tuple[int, int, int] = (4, 2, 2)
    paint: dict[str, Any] = field(default_factory=dict)
    seed: int = 7
    folder: str = "places"                 # of the finished pictures, under assets/
    cut_out: bool = False                  # a foreground: only what stands before the people, on nothing
