"""A voice that speaks on every machine."""

from engine.stage.speech import Utterance


class Recorder:
    """Writes down what it is to say; it is speaking until it is told that it has said it."""

    def __init__(self) -> None:
        self.fault = ""
        self.said: list[str] = []
        self.last: Utterance | None = None

    @property
    def is_speaking(self) -> bool:
        return self.last is not None

    def say(self, said: Utterance) -> None:
        self.last = said
        self.said.append(said.words)

    def stop(self) -> None:
        self.last = None

    def take(self) -> list[str]:
        """What was said since last asked."""
        said, self.said = self.said, []
        return said
