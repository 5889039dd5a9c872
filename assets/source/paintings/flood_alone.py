"""From the back seat: Lexie alone at the wheel before the water, and a truck that goes through it first."""

from flood import from_behind

PAINTING = from_behind(("lexie_tucked", "street"), "#a58767", beside=False)
