"""An ear in place of the mixer: writes down what it is told to play."""

from collections.abc import Mapping
from pathlib import Path


class Listener:
    """Heard, in the words of a story: `music waltz`, `sound bell`."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.ticks: list[str] = []
        self.levels: dict[str, float] = {}

    def want(self, bus: str, path: Path | None) -> None:
        self.heard.append(f"{bus} {path.stem if path else 'none'}")

    def shoot(self, bus: str, path: Path) -> None:
        if bus == "tick":
            self.ticks.append(path.stem)
        else:
            self.heard.append(f"{bus} {path.stem}")

    def level(self, levels: Mapping[str, float]) -> None:
        self.levels.update(levels)

    def close(self) -> None:
        self.heard.append("closed")

    def take(self) -> list[str]:
        """What was heard since last asked."""
        heard, self.heard = self.heard, []
        return heard
